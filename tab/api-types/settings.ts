/** The caller's permissions and saved language. */
export type Me = {
  /** May see the report, its people and the risks. */
  readonly isAdmin: boolean;
  readonly mayImport: boolean;
  /** The language saved in the chat or the tab; it takes precedence over the language of Teams. */
  readonly language?: 'en' | 'sv';
};

type Choice = { readonly value: string; readonly name: string };

/** Which alerts the caller wants, when, and in which language. */
export type Preferences = {
  readonly language?: 'en' | 'sv';
  readonly kinds: readonly Choice[];
  readonly muted: readonly string[];
  readonly snoozes: readonly Choice[];
  readonly snooze: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly quietNote: string;
};

export type PreferencesChange = {
  readonly language?: 'en' | 'sv' | undefined;
  readonly muted: readonly string[];
  readonly snooze: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
};
