import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportWords } from '../../api-types/imports.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  title: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

export function Facts({ facts }: { readonly facts: NonNullable<ReportWords['facts']> }) {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {facts.map(({ title, value }) => [
        <dt key={`${title} title`} className={styles.title}>
          {title}
        </dt>,
        <dd key={title} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
