import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo } from 'react';
import { createApi } from './api.ts';
import type { Me } from './api-types/settings.ts';
import { DemoSignIn } from './demo-sign-in.tsx';
import type { Host } from './host/host.ts';
import { Failed } from './parts/failed.tsx';
import { Loading } from './parts/loading.tsx';
import { SessionContext } from './session.ts';
import { Shell } from './shell.tsx';
import { useLoaded } from './use-loaded.ts';
import { words } from './words.ts';

const useStyles = makeStyles({ failed: { padding: tokens.spacingHorizontalL } });

/** Finds out who uses the tab, and shows it to them. */
export function SignedIn({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const [me, reload] = useLoaded<Me>(
    useCallback(() => createApi(host.token, host.language).call<Me>('/api/me'), [host]),
  );
  const language = (me.kind === 'ready' && me.body.language) || host.language;
  const session = useMemo(
    () =>
      me.kind === 'ready'
        ? { host, me: me.body, language, t: words(language), api: createApi(host.token, language), renew: reload }
        : undefined,
    [me, host, language, reload],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    if (me.kind !== 'loading') host.ready();
  }, [language, me, host]);
  if (session) {
    return (
      <SessionContext value={session}>
        <Shell />
      </SessionContext>
    );
  }
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
