import { Card, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { CompetencyRow } from '../../../api-types/company.ts';
import { useSession } from '../../../session/session.ts';

const KINDS = ['notMet', 'atRisk', 'fragile', 'unknown', 'safe'] as const;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  tile: { gap: 0, height: '100%', borderTop: `4px solid ${tokens.colorNeutralStroke1}` },
  notMet: { borderTopColor: tokens.colorStatusDangerBorderActive },
  atRisk: { borderTopColor: tokens.colorStatusDangerBorderActive },
  fragile: { borderTopColor: tokens.colorStatusWarningBorderActive },
  unknown: {},
  safe: { borderTopColor: tokens.colorStatusSuccessBorderActive },
});

/** The number of held competencies at each level of risk. */
export function RiskTiles({ held }: { readonly held: readonly CompetencyRow[] }) {
  const { t } = useSession();
  const styles = useStyles();
  const counts = KINDS.map((kind) => ({ kind, count: held.filter(({ risk }) => risk === kind).length }));
  return (
    <ul className={styles.root} aria-label={t('overview.risks')}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind}>
            <Card className={mergeClasses(styles.tile, styles[kind])}>
              <Text size={800} weight="semibold">
                {count}
              </Text>
              <Text>{t(`overview.kinds.${kind}`)}</Text>
            </Card>
          </li>
        ))}
    </ul>
  );
}
