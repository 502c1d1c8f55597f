import { Link } from '@fluentui/react-components';
import { hrefOf } from '../route.ts';
import { useSession } from '../session.ts';
import { Empty } from './empty.tsx';

/** In place of what would be read from the skills report: that there is none yet, and how there comes to be one. */
export function NothingKnown() {
  const { host, me, t } = useSession();
  return (
    <Empty title={t('overview.nothing.title')} text={t(`overview.nothing.${me.isAdmin ? 'admin' : 'others'}`)}>
      {host.place === 'personal' && me.mayImport && (
        <Link href={hrefOf({ view: 'imports' })}>{t('overview.nothing.bring')}</Link>
      )}
    </Empty>
  );
}
