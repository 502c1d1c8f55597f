import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { showNumber } from '../text/show-number.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';
import template from './import-summary.json' with { type: 'json' };

/** The kinds of reports, as the words name them. */
export type ImportKind = keyof typeof en.imports.kinds;

/** The size of a report; `people` is 0 for a kind without people. */
export type ImportSize = { readonly kind: ImportKind; readonly rows: number; readonly people: number };

type Fact = { readonly title: string; readonly value: string };

type SummaryContent = {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  /** A sentence above the changes; empty without changes. */
  readonly since: string;
  readonly changes: readonly Fact[];
  /** A sentence above the list of bad rows; empty without bad rows. */
  readonly badRows: string;
  readonly badRowList: string;
  /** The columns that are read and those that are not, as a list. */
  readonly columns: string;
  /** What is missing or odd, as a list. */
  readonly notes: string;
  /** A sentence above the warnings; empty without warnings. */
  readonly warnings: string;
  readonly warningList: string;
  readonly buttons: readonly { readonly title: string; readonly verb: string; readonly importId: string }[];
  readonly links: readonly { readonly title: string; readonly ability: string }[];
};

const render = compileCard<SummaryContent & { readonly language: Language }>(template);

const NOTHING = {
  ...{ facts: [], since: '', changes: [], badRows: '', badRowList: '' },
  ...{ columns: '', notes: '', warnings: '', warningList: '', buttons: [], links: [] },
};

/** The texts about a report. A part that is left out is not shown. */
export type ImportSummaryWords = Pick<SummaryContent, 'title' | 'text'> &
  Partial<Omit<SummaryContent, 'buttons' | 'links'>>;

/** Shows a report that is being imported, or the outcome of its import. */
export function importSummaryCard(content: ImportSummaryWords & Partial<SummaryContent>, language: Language) {
  return render({ ...NOTHING, ...content, language });
}

export function sizeFacts({ rows, people }: ImportSize, language: Language): Fact[] {
  const t = words(language);
  return [
    { title: t('imports.rows'), value: showNumber(rows, language, 0) },
    ...(people > 0 ? [{ title: t('imports.people'), value: showNumber(people, language, 0) }] : []),
  ];
}
