import { HorizontalBarChart } from '@fluentui/react-charts';
import { Card, makeStyles, tokens } from '@fluentui/react-components';
import type { CompetencyRow } from '../../api-types.ts';
import { useSession } from '../../session.ts';

// The bars take the colour of text, which forced colours change with the rest.
const useStyles = makeStyles({ chart: { color: tokens.colorBrandForeground1 } });

type Props = { readonly rows: readonly (CompetencyRow & Required<Pick<CompetencyRow, 'people'>>)[] };

/** How many people count toward each competency, of those that it needs. */
export function CoverageChart({ rows }: Props) {
  const { t } = useSession();
  const data = rows.map(({ name, people: { counted, need } }) => ({
    chartTitle: name,
    chartData: [
      {
        legend: t('overview.counted'),
        horizontalBarChartdata: { x: Math.min(counted, need), total: need },
        color: 'currentColor',
      },
    ],
  }));
  return (
    <Card className={useStyles().chart}>
      <HorizontalBarChart data={data} chartDataMode="fraction" hideTooltip barHeight={12} />
    </Card>
  );
}
