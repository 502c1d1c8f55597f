import { Link, makeStyles } from '@fluentui/react-components';
import { hrefOf } from '../../../route.ts';
import { useSession } from '../../../session.ts';

const useStyles = makeStyles({
  root: { fontSize: 'inherit', fontWeight: 'inherit', lineHeight: 'inherit', textAlign: 'start' },
});

type Props = { readonly id: string; readonly name: string };

/**
 * A competency's name, leading to its requirements. In a channel they open in a dialog, which only the one who opens it
 * can see: they may name people.
 */
export function CompetencyLink({ id, name }: Props) {
  const { host } = useSession();
  const styles = useStyles();
  const place = { view: 'competency', id } as const;
  if (host.place === 'personal') {
    return (
      <Link href={hrefOf(place)} className={styles.root}>
        {name}
      </Link>
    );
  }
  const { openDialog } = host;
  if (!openDialog) return name;
  return (
    <Link as="button" aria-haspopup="dialog" className={styles.root} onClick={() => openDialog(place, name)}>
      {name}
    </Link>
  );
}
