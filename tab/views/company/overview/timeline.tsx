import { Caption1, Card, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { Renewal } from '../../../api-types/company.ts';
import type { Day } from '../../../api-types/day.ts';
import { showDay, showMonth } from '../../../parts/show-day.ts';
import { StandingBadge } from '../../../parts/standing-badge.tsx';
import { useSession } from '../../../session/session.ts';
import { type TimelineScale, timelineScale } from './timeline-scale.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalL, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'grid', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  track: {
    position: 'relative',
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    // Visible only in high contrast, where all backgrounds are alike.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  mark: { position: 'absolute', top: 0, bottom: 0, width: '2px', marginLeft: '-1px' },
  today: {
    top: '-4px',
    bottom: '-4px',
    backgroundColor: tokens.colorNeutralForeground1,
    // Sets the mark off from a window of the same colour, as in high contrast.
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  window: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  check: {
    position: 'absolute',
    top: '4px',
    width: '8px',
    height: '8px',
    marginLeft: '-4px',
    transform: 'rotate(45deg)',
    backgroundColor: tokens.colorPaletteMarigoldBorderActive,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  months: { position: 'relative', height: '20px', color: tokens.colorNeutralForeground3 },
  month: { position: 'absolute', paddingLeft: '4px', borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sample: { position: 'relative', width: '16px', height: '16px' },
  middle: { left: '8px' },
  whole: { left: 0, right: 0, top: '3px', bottom: '3px' },
});

/** The renewal window and the check day of each membership. Every day drawn is also given in words. */
export function Timeline({ renewals, today }: { readonly renewals: readonly Renewal[]; readonly today: Day }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const scale = timelineScale(
    today,
    renewals.map(({ closesOn }) => closesOn),
  );
  return (
    <Card>
      <div className={styles.months} aria-hidden>
        {scale.months.map((month) => (
          <Caption1 key={month} className={styles.month} style={{ left: `${scale.position(month)}%` }}>
            {showMonth(month, language)}
          </Caption1>
        ))}
      </div>
      <ul className={styles.list}>
        {renewals.map((renewal) => (
          <Row key={renewal.id} renewal={renewal} today={today} scale={scale} />
        ))}
      </ul>
      <div className={styles.legend} aria-hidden>
        <Caption1 className={styles.item}>
          <span className={styles.sample}>
            <span className={mergeClasses(styles.mark, styles.today, styles.middle)} />
          </span>
          {t('overview.timeline.today')}
        </Caption1>
        <Caption1 className={styles.item}>
          <span className={styles.sample}>
            <span className={mergeClasses(styles.check, styles.middle)} />
          </span>
          {t('overview.timeline.check')}
        </Caption1>
        <Caption1 className={styles.item}>
          <span className={styles.sample}>
            <span className={mergeClasses(styles.window, styles.whole)} />
          </span>
          {t('overview.timeline.window')}
        </Caption1>
      </div>
    </Card>
  );
}

type RowProps = { readonly renewal: Renewal; readonly today: Day; readonly scale: TimelineScale };

function Row({ renewal, today, scale }: RowProps) {
  const { t, language } = useSession();
  const styles = useStyles();
  const { name, word, colour, detail, opensOn, closesOn, checkDueOn } = renewal;
  const days = { first: showDay(opensOn, language), last: showDay(closesOn, language) };
  const left = scale.position(opensOn);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Subtitle2 as="h3">{name}</Subtitle2>
        <StandingBadge word={word} colour={colour} />
      </div>
      <div className={styles.track} aria-hidden>
        <span className={styles.window} style={{ left: `${left}%`, width: `${scale.position(closesOn) - left}%` }} />
        {checkDueOn && checkDueOn >= today && (
          <span className={styles.check} style={{ left: `${scale.position(checkDueOn)}%` }} />
        )}
        <span className={mergeClasses(styles.mark, styles.today)} style={{ left: `${scale.position(today)}%` }} />
      </div>
      <Caption1>
        {[
          detail,
          t('overview.timeline.opens', days),
          ...(checkDueOn ? [t('overview.timeline.checkOn', { day: showDay(checkDueOn, language) })] : []),
        ].join('\u00a0· ')}
      </Caption1>
    </li>
  );
}
