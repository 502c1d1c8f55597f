import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Language } from '../../domain/language.ts';

/** A button that opens an FAQ entry, as templates use it. */
export type EntryButton = { readonly label: string; readonly entryId: string };

export function entryButtons(entries: readonly FaqEntry[], language: Language): EntryButton[] {
  return entries.map(({ id, label }) => ({ label: label[language], entryId: id }));
}
