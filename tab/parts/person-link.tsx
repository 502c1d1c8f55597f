import { Link } from '@fluentui/react-components';
import type { PersonRef } from '../api-types/people.ts';
import { hrefOf } from '../route.ts';
import { useSession } from '../session/session.ts';

/** A person's name as a link to their view; plain text in a dialog, which has a single page. */
export function PersonLink({ person: { id, name } }: { readonly person: PersonRef }) {
  const { tabHost } = useSession();
  return tabHost.surface === 'dialog' ? name : <Link href={hrefOf({ view: 'person', id })}>{name}</Link>;
}
