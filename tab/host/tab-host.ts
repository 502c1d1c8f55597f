import type { Route } from '../route.ts';
import type { Language } from '../words.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** The application that shows the tab: Teams or a browser. */
export type TabHost = {
  readonly kind: 'teams' | 'browser';
  /** `settings` is the page that sets up a channel tab, `dialog` the page that a channel tab opens for one reader. */
  readonly surface: 'personal' | 'channel' | 'settings' | 'dialog';
  readonly language: Language;
  /** The target of a deep link, such as `competency/data-analytics`; empty without one. */
  readonly subPage: string;
  readonly theme: () => ThemeName;
  /** Subscribes to changes of the theme, and returns a function that unsubscribes. */
  readonly onTheme: (listener: () => void) => () => void;
  /** A token for the API; undefined if nobody is signed in. */
  readonly token: () => Promise<string | undefined>;
  /** Reports that the tab is rendered. */
  readonly ready: () => void;
  /** Shares a link to a view; undefined where such a link would not work. */
  readonly share: ((subPage: string, label: string) => void) | undefined;
  /** Opens a view in a dialog that only this reader sees; undefined where dialogs are not supported. */
  readonly openDialog: ((route: Route, title: string) => void) | undefined;
  /** Enables Save on the page that sets up a channel tab, with a name for the tab. */
  readonly offerToSave: (name: string) => void;
};
