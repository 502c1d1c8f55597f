import { Body1, Card, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { CompetencyRow } from '../../../api-types/company.ts';
import { LevelBadge } from '../../../parts/level-badge.tsx';
import { StandingBadge } from '../../../parts/standing-badge.tsx';
import { CompetencyLink } from './competency-link.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: { height: '100%', gap: tokens.spacingVerticalS },
  words: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  detail: { color: tokens.colorNeutralForeground2, textWrap: 'balance' },
});

/** A card for each competency, with a link to its requirements. */
export function CompetencyCards({ rows }: { readonly rows: readonly CompetencyRow[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.root}>
      {rows.map(({ id, name, level, word, colour, detail }) => (
        <li key={id}>
          <Card className={styles.card}>
            <Subtitle2 as="h3">
              <CompetencyLink id={id} name={name} />
            </Subtitle2>
            <div className={styles.words}>
              {level && <LevelBadge level={level} />}
              <StandingBadge word={word} colour={colour} />
            </div>
            <Body1 as="p" className={styles.detail}>
              {detail}
            </Body1>
          </Card>
        </li>
      ))}
    </ul>
  );
}
