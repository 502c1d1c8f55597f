/** The languages of the bot. */
export const LANGUAGES = ['en', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same text in every language. */
export type Localized = Readonly<Record<Language, string>>;
