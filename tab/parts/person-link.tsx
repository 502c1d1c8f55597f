import { Link } from '@fluentui/react-components';
import type { PersonRef } from '../api-types/people.ts';
import { hrefOf } from '../route.ts';
import { useSession } from '../session.ts';

/** A person's name, leading to what is known of them; in a dialog, which is one page, the name alone. */
export function PersonLink({ person: { id, name } }: { readonly person: PersonRef }) {
  const { host } = useSession();
  return host.place === 'dialog' ? name : <Link href={hrefOf({ view: 'person', id })}>{name}</Link>;
}
