import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonRow } from '../../api-types/people.ts';
import { McidBadge } from '../../parts/mcid-badge.tsx';
import { hrefOf } from '../../route.ts';
import { useSession } from '../../session/session.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  who: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  email: { color: tokens.colorNeutralForeground3 },
});

/** The people with the state of their MCID and the number of their skills that count. */
export function PeopleList({ people }: { readonly people: readonly PersonRow[] }) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <ul className={styles.root}>
      {people.map(({ id, name, email, state, skills, counting }) => (
        <li key={id} className={styles.row}>
          <div className={styles.who}>
            <Link href={hrefOf({ view: 'person', id })}>{name}</Link>
            {email && <Caption1 className={styles.email}>{email}</Caption1>}
          </div>
          <div>
            <McidBadge state={state} />
          </div>
          <Body1>{t('people.skills', { counting, count: skills })}</Body1>
        </li>
      ))}
    </ul>
  );
}
