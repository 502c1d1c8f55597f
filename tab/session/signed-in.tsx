import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { createApi } from '../api/create-api.ts';
import { useLoaded } from '../api/use-loaded.ts';
import type { Me } from '../api-types/settings.ts';
import type { TabHost } from '../host/tab-host.ts';
import { Failed } from '../parts/failed.tsx';
import { Loading } from '../parts/loading.tsx';
import { words } from '../words.ts';
import { DemoSignIn } from './demo-sign-in.tsx';
import { SessionContext } from './session.ts';

const useStyles = makeStyles({ failed: { padding: tokens.spacingHorizontalL } });

type Props = { readonly tabHost: TabHost; readonly children: ReactNode };

/** Shows its children to a person who is signed in, else the demo's sign-in or the reason. */
export function SignedIn({ tabHost, children }: Props) {
  const styles = useStyles();
  const [me, reload] = useLoaded<Me>(
    useCallback(() => createApi(tabHost.token, tabHost.language).call<Me>('/api/me'), [tabHost]),
  );
  const language = (me.kind === 'ready' && me.body.language) || tabHost.language;
  const session = useMemo(
    () =>
      me.kind === 'ready'
        ? {
            tabHost,
            me: me.body,
            language,
            t: words(language),
            api: createApi(tabHost.token, language),
            reloadMe: reload,
          }
        : undefined,
    [me, tabHost, language, reload],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    if (me.kind !== 'loading') tabHost.ready();
  }, [language, me, tabHost]);
  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  const t = words(language);
  if (me.kind !== 'failed') return <Loading t={t} />;
  const people = me.error.demoPeople;
  if (people?.length) return <DemoSignIn t={t} people={people} onSignedIn={reload} />;
  return (
    <main className={styles.failed}>
      <Failed t={t} error={me.error} onRetry={reload} />
    </main>
  );
}
