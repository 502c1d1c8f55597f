import { useCallback } from 'react';
import { useLoaded } from '../../api/use-loaded.ts';
import type { Preferences } from '../../api-types/settings.ts';
import { Failed } from '../../parts/failed.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Section } from '../../parts/section.tsx';
import { useSession } from '../../session/session.ts';
import { PreferencesForm } from './preferences-form.tsx';

/** The reader's preferences, which the chat shares. */
export function PreferencesSection() {
  const { api, t } = useSession();
  const [preferences, reload] = useLoaded<Preferences>(
    useCallback(() => api.call<Preferences>('/api/preferences'), [api]),
  );
  return (
    <Section title={t('you.preferences')}>
      {preferences.kind === 'loading' && <Loading t={t} />}
      {preferences.kind === 'failed' && <Failed t={t} error={preferences.error} onRetry={reload} />}
      {preferences.kind === 'ready' && (
        <PreferencesForm
          key={preferences.version}
          preferences={preferences.body}
          version={preferences.version}
          onConflict={reload}
        />
      )}
    </Section>
  );
}
