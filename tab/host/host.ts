import type { Place } from '../route.ts';
import type { Language } from '../words.ts';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** What the tab runs in, and what it needs of it. */
export type Host = {
  readonly kind: 'teams' | 'browser';
  /** Where the tab is shown; `settings` is where a channel tab is set up, `dialog` what a channel tab opens for one reader. */
  readonly place: 'personal' | 'channel' | 'settings' | 'dialog';
  readonly language: Language;
  /** What a deep link points at, such as `competency/data-analytics`. */
  readonly subPage: string;
  readonly theme: () => ThemeName;
  /** Calls back whenever the theme changes; returns what ends that. */
  readonly onTheme: (listener: () => void) => () => void;
  /** A token to call the API with; undefined where nobody is signed in yet. */
  readonly token: () => Promise<string | undefined>;
  /** Says that the tab can be seen. */
  readonly ready: () => void;
  /** Lets the reader pass on where they are; undefined where nobody could follow. */
  readonly share: ((subPage: string, label: string) => void) | undefined;
  /** Shows a place in a dialog, to the one who asks for it alone; undefined where there are no dialogs. */
  readonly openDialog: ((place: Place, title: string) => void) | undefined;
  /** Where a channel tab is set up: lets it be saved under this name. */
  readonly offerToSave: (name: string) => void;
};
