import type { Localized } from '../../language.ts';

/** The levels of a competency, lowest first. */
export const MPN_2021_LEVELS = ['silver', 'gold'] as const;

/** The words for a level of a programme. All but the name are folded, as by `fold`. */
export type LevelWords = {
  readonly name: Localized;
  /** The whole words that mean it in a command. */
  readonly inCommands: Localized;
  /** A pattern for any word that means it. */
  readonly pattern: string;
  /** The words that mean it in a download, whose language is the reader's. */
  readonly inDownloads: string;
};

export const MPN_2021_LEVEL_WORDS: Readonly<Record<(typeof MPN_2021_LEVELS)[number], LevelWords>> = {
  silver: {
    name: { en: 'Silver', sv: 'Silver' },
    inCommands: { en: 'silver', sv: 'silver silvret silverniva silverkompetens' },
    pattern: 'silver\\w*',
    inDownloads: 'silver silber',
  },
  gold: {
    name: { en: 'Gold', sv: 'Guld' },
    inCommands: { en: 'gold', sv: 'guld guldet guldniva guldkompetens' },
    pattern: 'gold\\w*|guld\\w*',
    inDownloads: 'gold guld',
  },
};
