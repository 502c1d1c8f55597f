import { app, authentication, DialogDimension, dialog, FrameContexts, pages } from '@microsoft/teams-js';
import { hrefOf } from '../route.ts';
import { languageOf } from '../words.ts';
import { demoToken } from './demo-token.ts';
import type { TabHost, ThemeName } from './tab-host.ts';

const DIALOG_SIZE = { height: DialogDimension.Large, width: DialogDimension.Large };

const THEMES: Readonly<Record<string, ThemeName>> = { dark: 'dark', contrast: 'contrast' };

/** Connects to Teams; resolves once Teams has responded. */
export async function teamsHost(): Promise<TabHost> {
  await app.initialize();
  const { app: client, page } = await app.getContext();
  const surface = surfaceOf(page.frameContext);
  let theme = client.theme;
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((changed) => {
    theme = changed;
    for (const listener of listeners) listener();
  });
  return {
    kind: 'teams',
    surface,
    language: languageOf(client.locale),
    subPage: page.subPageId ?? '',
    theme: () => THEMES[theme] ?? 'light',
    onTheme(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // A bot in local mode has no app registration, so Teams cannot issue a token for it.
    token: async () => demoToken() ?? authentication.getAuthToken().catch(() => undefined),
    ready: () => {
      app.notifyAppLoaded();
      app.notifySuccess();
    },
    share:
      surface === 'personal'
        ? (subPageId, subPageLabel) => pages.shareDeepLink({ subPageId, subPageLabel })
        : undefined,
    openDialog: dialog.url.isSupported()
      ? (route, title) => dialog.url.open({ url: `${location.origin}/tab${hrefOf(route)}`, title, size: DIALOG_SIZE })
      : undefined,
    offerToSave(name) {
      // Teams stores this address for each channel, so the name of its parameter must stay.
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

function surfaceOf(frameContext: FrameContexts): TabHost['surface'] {
  if (frameContext === FrameContexts.settings) return 'settings';
  if (frameContext === FrameContexts.task) return 'dialog';
  return new URLSearchParams(location.search).get('place') === 'channel' ? 'channel' : 'personal';
}
