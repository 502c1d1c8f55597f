import { languageOf } from '../words.ts';
import { demoToken } from './demo-token.ts';
import type { TabHost } from './tab-host.ts';

/** A browser outside Teams, where only the demo sign-in of a bot in local mode works. */
export function browserHost(): TabHost {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(forced-colors: active)');
  return {
    kind: 'browser',
    surface: new URLSearchParams(location.search).get('place') === 'channel' ? 'channel' : 'personal',
    language: languageOf(navigator.language),
    subPage: '',
    theme: () => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light'),
    onTheme(listener) {
      const queries = [dark, contrast];
      for (const query of queries) query.addEventListener('change', listener);
      return () => {
        for (const query of queries) query.removeEventListener('change', listener);
      };
    },
    token: async () => demoToken(),
    ready: () => {},
    share: undefined,
    openDialog: undefined,
    offerToSave: () => {},
  };
}
