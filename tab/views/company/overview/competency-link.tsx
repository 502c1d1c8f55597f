import { Link, makeStyles } from '@fluentui/react-components';
import { hrefOf } from '../../../route.ts';
import { useSession } from '../../../session/session.ts';

const useStyles = makeStyles({
  root: { fontSize: 'inherit', fontWeight: 'inherit', lineHeight: 'inherit', textAlign: 'start' },
});

type Props = { readonly id: string; readonly name: string };

/**
 * A competency's name as a link to its requirements. In a channel they open in a dialog, which only its reader sees,
 * because they may name people.
 */
export function CompetencyLink({ id, name }: Props) {
  const { tabHost } = useSession();
  const styles = useStyles();
  const route = { view: 'competency', id } as const;
  if (tabHost.surface === 'personal') {
    return (
      <Link href={hrefOf(route)} className={styles.root}>
        {name}
      </Link>
    );
  }
  const { openDialog } = tabHost;
  if (!openDialog) return name;
  return (
    <Link as="button" aria-haspopup="dialog" className={styles.root} onClick={() => openDialog(route, name)}>
      {name}
    </Link>
  );
}
