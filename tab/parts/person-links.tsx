import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonRef } from '../api-types.ts';
import { hrefOf } from '../place.ts';

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

/** People by name, each leading to what is known of them. */
export function PersonLinks({ people }: { readonly people: readonly PersonRef[] }) {
  return (
    <ul className={useStyles().root}>
      {people.map(({ id, name }) => (
        <li key={id}>
          <Link href={hrefOf({ view: 'person', id })}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
