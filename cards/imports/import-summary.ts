import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { showNumber } from '../text/show-number.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';
import template from './import-summary.json' with { type: 'json' };

/** What a file brings, by the name of its kind in the words. */
type ReportKind = keyof typeof en.imports.kinds;

/** How much a report holds; `people` is 0 for a kind that speaks of none. */
export type ImportSize = { readonly kind: ReportKind; readonly rows: number; readonly people: number };

type Fact = { readonly title: string; readonly value: string };

type ReportCard = {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  /** A sentence above the changes, or nothing. */
  readonly since: string;
  readonly changes: readonly Fact[];
  /** A sentence above the list of rows, or nothing. */
  readonly badRows: string;
  readonly badRowList: string;
  readonly buttons: readonly { readonly title: string; readonly verb: string; readonly importId: string }[];
  readonly links: readonly { readonly title: string; readonly ability: string }[];
};

const render = compileCard<ReportCard & { readonly language: Language }>(template);

const NOTHING = { facts: [], since: '', changes: [], badRows: '', badRowList: '', buttons: [], links: [] };

/** What there is to say of a report; what is left out is nothing. */
export type ImportSummaryWords = Pick<ReportCard, 'title' | 'text'> & Partial<Omit<ReportCard, 'buttons' | 'links'>>;

/** A report on its way in, or what became of it. */
export function importSummaryCard(shown: ImportSummaryWords & Partial<ReportCard>, language: Language) {
  return render({ ...NOTHING, ...shown, language });
}

export function sizeFacts({ rows, people }: ImportSize, language: Language): Fact[] {
  const t = words(language);
  return [
    { title: t('imports.rows'), value: showNumber(rows, language, 0) },
    ...(people > 0 ? [{ title: t('imports.people'), value: showNumber(people, language, 0) }] : []),
  ];
}
