import { Link } from '@fluentui/react-components';
import { hrefOf } from '../route.ts';
import { useSession } from '../session/session.ts';
import { Empty } from './empty.tsx';

/** Explains that no skills report has been imported, and how to import one. */
export function NothingToShow() {
  const { tabHost, me, t } = useSession();
  return (
    <Empty title={t('overview.nothing.title')} text={t(`overview.nothing.${me.isAdmin ? 'admin' : 'others'}`)}>
      {tabHost.surface === 'personal' && me.mayImport && (
        <Link href={hrefOf({ view: 'imports' })}>{t('overview.nothing.bring')}</Link>
      )}
    </Empty>
  );
}
