import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useCallback } from 'react';
import { useLoaded } from '../../api/use-loaded.ts';
import type { CompetencyRow, Overview } from '../../api-types/company.ts';
import { Failed } from '../../parts/failed.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NothingToShow } from '../../parts/nothing-to-show.tsx';
import { Section } from '../../parts/section.tsx';
import { showDay } from '../../parts/show-day.ts';
import { ViewHead } from '../../parts/view-head.tsx';
import { WhenSeen } from '../../parts/when-seen.tsx';
import { useSession } from '../../session/session.ts';
import { CompetencyCards } from './overview/competency-cards.tsx';
import { RiskTiles } from './overview/risk-tiles.tsx';
import { Timeline } from './overview/timeline.tsx';

// Charts are half of the tab's size, so they are fetched only when one scrolls into view.
const CoverageChart = lazy(async () => {
  const { CoverageChart } = await import('./overview/coverage-chart.tsx');
  return { default: CoverageChart };
});

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXL },
  note: { color: tokens.colorNeutralForeground3 },
});

/** The company's standing at a glance; in a channel it is the same for everyone. */
export function OverviewView() {
  const { api, t, tabHost, language } = useSession();
  const styles = useStyles();
  const [overview, reload] = useLoaded<Overview>(useCallback(() => api.call<Overview>('/api/overview'), [api]));
  if (overview.kind === 'loading') return <Loading t={t} />;
  if (overview.kind === 'failed') return <Failed t={t} error={overview.error} onRetry={reload} />;
  const { competencies, renewals, report, day } = overview.body;
  if (competencies.length === 0 && !renewals?.length) {
    return (
      <>
        <ViewHead title={t('overview.title')} />
        <NothingToShow />
      </>
    );
  }
  const held = competencies.filter(({ level }) => level);
  const counted = competencies.filter(hasPeople).filter(({ level, people }) => level || people.counted > 0);
  return (
    <div className={styles.root}>
      <ViewHead
        title={t('overview.title')}
        text={
          report
            ? t('overview.asOfReport', {
                day: showDay(day, language),
                broughtOn: showDay(report.broughtOn, language),
                people: t('overview.people', { count: report.people }),
              })
            : t('overview.asOf', { day: showDay(day, language) })
        }
      />
      {tabHost.surface === 'channel' && tabHost.openDialog && <Body1 as="p">{t('overview.seenByYou')}</Body1>}
      {held.length > 0 && <RiskTiles held={held} />}
      {held.length > 0 && (
        <Section title={t('overview.competencies')}>
          <CompetencyCards rows={held} />
        </Section>
      )}
      {tabHost.surface === 'personal' && renewals && renewals.length > 0 && (
        <Section title={t('overview.renewals')}>
          <Timeline renewals={renewals} today={day} />
        </Section>
      )}
      {counted.length > 0 && (
        <Section title={t('overview.coverage')}>
          <WhenSeen height={counted.length * 48}>
            <CoverageChart rows={counted} />
          </WhenSeen>
        </Section>
      )}
      {held.length < competencies.length && (
        <Section title={t('overview.others')}>
          <CompetencyCards rows={competencies.filter(({ level }) => !level)} />
        </Section>
      )}
      <Caption1 as="p" className={styles.note}>
        {t('overview.note')}
      </Caption1>
    </div>
  );
}

function hasPeople(row: CompetencyRow): row is Required<Pick<CompetencyRow, 'people'>> & CompetencyRow {
  return row.people !== undefined;
}
