import { DOCUMENTS, type DocumentId } from '../domain/faq/documents.ts';
import type { Language } from '../domain/faq/entry.ts';
import { listNames } from './list-names.ts';

/** The documents that state each rule that these cards rest on (facts.md). */
const STATED_IN = {
  R6: ['000', '001', '004'],
  R7: ['000'],
  R8: ['001'],
  R9: ['000', '001', '004'],
  R10: ['000', '001'],
  R11: ['004'],
  R12: ['001', '004'],
} as const satisfies Record<string, readonly DocumentId[]>;

type SourcedRule = keyof typeof STATED_IN;

/** The documents behind some rules, each once, as links. */
export function ruleSources(rules: readonly SourcedRule[], language: Language): string {
  const documents = [...new Set(rules.flatMap((rule) => STATED_IN[rule] as readonly DocumentId[]))].sort();
  const links = documents.map((id) => `[${DOCUMENTS[id].title[language]}](${DOCUMENTS[id].url})`);
  return listNames(links, language);
}
