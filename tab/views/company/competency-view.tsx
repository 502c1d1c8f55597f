import { Body1, Caption1, Card, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useLoaded } from '../../api/use-loaded.ts';
import type { CompetencyDetail } from '../../api-types/company.ts';
import { Basis } from '../../parts/basis.tsx';
import { Failed } from '../../parts/failed.tsx';
import { LevelBadge } from '../../parts/level-badge.tsx';
import { Loading } from '../../parts/loading.tsx';
import { RichText } from '../../parts/rich-text.tsx';
import { Section } from '../../parts/section.tsx';
import { ShareButton } from '../../parts/share-button.tsx';
import { StandingBadge } from '../../parts/standing-badge.tsx';
import { ViewHead } from '../../parts/view-head.tsx';
import { useSession } from '../../session/session.ts';
import { Levels } from './competency/levels.tsx';
import { PlanSection } from './competency/plan-section.tsx';
import { Uncounted } from './competency/uncounted.tsx';
import { WhatIfSection } from './what-if-section.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** A competency: its requirements, the people who count, the skills that do not, the plan and a what-if. */
export function CompetencyView({ id }: { readonly id: string }) {
  const { api, t, me } = useSession();
  const styles = useStyles();
  const [detail, reload] = useLoaded<CompetencyDetail>(
    useCallback(() => api.call<CompetencyDetail>(`/api/competencies/${encodeURIComponent(id)}`), [api, id]),
  );
  if (detail.kind === 'loading') return <Loading t={t} />;
  if (detail.kind === 'failed') return <Failed t={t} error={detail.error} onRetry={reload} />;
  const { row, risk, levels, uncounted, rules, sources, note } = detail.body;
  const people = new Map(
    levels
      .flatMap(({ options }) => options.flatMap(({ lines }) => lines.flatMap((line) => line.people)))
      .map((person) => [person.id, person]),
  );
  return (
    <div className={styles.root}>
      <ViewHead title={row.name} text={row.detail} back={{ to: { view: 'overview' }, label: t('views.overview') }}>
        {row.level && <LevelBadge level={row.level} />}
        <StandingBadge word={row.word} colour={row.colour} />
        <ShareButton route={{ view: 'competency', id }} label={row.name} />
      </ViewHead>
      {risk.length > 0 && (
        <Card>
          {risk.map((line) => (
            <Body1 as="p" key={line}>
              <RichText text={line} />
            </Body1>
          ))}
        </Card>
      )}
      <Levels levels={levels} />
      {uncounted.length > 0 && (
        <Section title={t('competency.uncounted')}>
          <Uncounted groups={uncounted} />
        </Section>
      )}
      <Basis lines={[...rules, ...sources]} />
      {me.isAdmin && levels.length > 0 && <PlanSection id={id} levels={levels} />}
      {people.size > 0 && <WhatIfSection people={[...people.values()]} />}
      <Caption1 as="p" className={styles.note}>
        {note}
      </Caption1>
    </div>
  );
}
