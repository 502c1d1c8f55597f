import { app, authentication, DialogDimension, dialog, FrameContexts, pages } from '@microsoft/teams-js';
import { hrefOf } from '../route.ts';
import { languageOf } from '../words.ts';
import { demoToken } from './demo-token.ts';
import type { Host, ThemeName } from './host.ts';

const DIALOG_SIZE = { height: DialogDimension.Large, width: DialogDimension.Large };

const THEMES: Readonly<Record<string, ThemeName>> = { dark: 'dark', contrast: 'contrast' };

/** Teams, once it has answered. */
export async function teamsHost(): Promise<Host> {
  await app.initialize();
  const { app: client, page } = await app.getContext();
  const place = placeOf(page.frameContext);
  let theme = client.theme;
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((changed) => {
    theme = changed;
    for (const listener of listeners) listener();
  });
  return {
    kind: 'teams',
    place,
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
    share:
      place === 'personal' ? (subPageId, subPageLabel) => pages.shareDeepLink({ subPageId, subPageLabel }) : undefined,
    openDialog: dialog.url.isSupported()
      ? (target, title) => dialog.url.open({ url: `${location.origin}/tab${hrefOf(target)}`, title, size: DIALOG_SIZE })
      : undefined,
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

function placeOf(frameContext: FrameContexts): Host['place'] {
  if (frameContext === FrameContexts.settings) return 'settings';
  if (frameContext === FrameContexts.task) return 'dialog';
  return new URLSearchParams(location.search).get('place') === 'channel' ? 'channel' : 'personal';
}
