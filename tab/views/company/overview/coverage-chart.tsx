import { HorizontalBarChart } from '@fluentui/react-charts';
import { Card, makeStyles, tokens } from '@fluentui/react-components';
import type { CompetencyRow } from '../../../api-types/company.ts';
import { useSession } from '../../../session.ts';

// The bars take the colour of text, which forced colours change with the rest.
const useStyles = makeStyles({
  chart: {
    color: tokens.colorBrandForeground1,
    // What is missing, as light as the track of the timeline.
    '--colorBackgroundOverlay': tokens.colorNeutralBackground5,
  },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

type Props = { readonly rows: readonly (CompetencyRow & Required<Pick<CompetencyRow, 'people'>>)[] };

/** How many people count toward each competency, of those that it needs. */
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
      {/* The chart speaks English only, and lets one go from bar to bar though nothing happens there. */}
      <div inert className={styles.chart}>
        <HorizontalBarChart data={data} chartDataMode="fraction" hideTooltip barHeight={12} />
      </div>
      <ul className={styles.heard}>
        {rows.map(({ id, name, people: { counted, need } }) => (
          <li key={id}>{t('overview.counted', { name, counted: Math.min(counted, need), need })}</li>
        ))}
      </ul>
    </Card>
  );
}
