import type { Language } from '../../domain/language.ts';
import { messageCard } from '../parts/message.ts';
import { words } from '../words.ts';

/** Shown while a file is being read. */
export function readingCard(rowsSoFar: number, language: Language) {
  const t = words(language);
  const text = rowsSoFar > 0 ? t('imports.reading.rows', { count: rowsSoFar }) : t('imports.reading.begun');
  return messageCard(text, t('imports.reading.title'));
}
