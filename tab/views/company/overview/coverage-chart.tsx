import { HorizontalBarChart } from '@fluentui/react-charts';
import { Card, makeStyles, tokens } from '@fluentui/react-components';
import type { CompetencyRow } from '../../../api-types/company.ts';
import { useSession } from '../../../session/session.ts';

// The bars take the colour of text, so that forced colours apply to them.
const useStyles = makeStyles({
  chart: {
    color: tokens.colorBrandForeground1,
    // The missing part of a bar, as light as the track of the timeline.
    '--colorBackgroundOverlay': tokens.colorNeutralBackground5,
  },
  screenReaderOnly: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

type Props = { readonly rows: readonly (CompetencyRow & Required<Pick<CompetencyRow, 'people'>>)[] };

/** A bar for each competency: the people who count, out of those it needs. */
export function CoverageChart({ rows }: Props) {
  const { t } = useSession();
  const styles = useStyles();
  const data = rows.map(({ name, people: { counted, need } }) => ({
    chartTitle: name,
    chartData: [
      {
        horizontalBarChartdata: { x: Math.min(counted, need), total: need },
        color: 'currentColor',
      },
    ],
  }));
  return (
    <Card>
      {/* Inert, because the chart's labels are English only and its bars take the focus without a purpose. */}
      <div inert className={styles.chart}>
        <HorizontalBarChart data={data} chartDataMode="fraction" hideTooltip barHeight={12} />
      </div>
      <ul className={styles.screenReaderOnly}>
        {rows.map(({ id, name, people: { counted, need } }) => (
          <li key={id}>{t('overview.counted', { name, counted: Math.min(counted, need), need })}</li>
        ))}
      </ul>
    </Card>
  );
}
