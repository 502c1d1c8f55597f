import { app, authentication, pages } from '@microsoft/teams-js';
import { languageOf } from '../words.ts';
import { demoToken } from './demo-token.ts';
import type { Host, ThemeName } from './host.ts';

const THEMES: Readonly<Record<string, ThemeName>> = { dark: 'dark', contrast: 'contrast' };

/** Teams, once it has answered. */
export async function teamsHost(): Promise<Host> {
  await app.initialize();
  const { app: client, page } = await app.getContext();
  let theme = client.theme;
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((changed) => {
    theme = changed;
    for (const listener of listeners) listener();
  });
  return {
    kind: 'teams',
    place: placeOf(page.frameContext),
    language: languageOf(client.locale),
    subPage: page.subPageId ?? '',
    theme: () => THEMES[theme] ?? 'light',
    onTheme(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // A bot in local mode has no registration that Teams could give a token for.
    token: async () => demoToken() ?? authentication.getAuthToken().catch(() => undefined),
    ready: () => {
      app.notifyAppLoaded();
      app.notifySuccess();
    },
    share: (subPageId, subPageLabel) => pages.shareDeepLink({ subPageId, subPageLabel }),
    offerToSave(name) {
      const contentUrl = `${location.origin}/tab?place=channel`;
      pages.config.registerOnSaveHandler(async (event) => {
        await pages.config.setConfig({
          entityId: 'overview',
          suggestedDisplayName: name,
          contentUrl,
          websiteUrl: contentUrl,
        });
        event.notifySuccess();
      });
      pages.config.setValidityState(true);
    },
  };
}

function placeOf(frameContext: string): Host['place'] {
  if (frameContext === 'settings') return 'settings';
  return new URLSearchParams(location.search).get('place') === 'channel' ? 'channel' : 'personal';
}
