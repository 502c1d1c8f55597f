import { DOCUMENTS } from '../../domain/faq/documents.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';
import { showMonth } from './show-day.ts';

/** Names the document that an entry is taken from, and the month in which it was current. */
export function sourceLine({ document, section }: FaqEntry['source'], language: Language): string {
  const { title, url, speaksOf } = DOCUMENTS[document];
  const facts = { document: title[language], url, month: showMonth(speaksOf, language) };
  const t = words(language);
  return section ? t('faq.sourceWithSection', { ...facts, section }) : t('faq.source', facts);
}
