import { makeStyles, tokens } from '@fluentui/react-components';
import type { PersonRef } from '../api-types/people.ts';
import { useSession } from '../session/session.ts';
import { PersonLink } from './person-link.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

type Props = { readonly people: readonly PersonRef[]; readonly more: number };

/** A list of people as links, and the number of people left out. */
export function PersonLinks({ people, more }: Props) {
  const { t } = useSession();
  return (
    <ul className={useStyles().root}>
      {people.map((person) => (
        <li key={person.id}>
          <PersonLink person={person} />
        </li>
      ))}
      {more > 0 && <li>{t('people.more', { count: more })}</li>}
    </ul>
  );
}
