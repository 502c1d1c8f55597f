import type { Language } from '../../domain/language.ts';
import { messageCard } from '../parts/message.ts';
import { words } from '../words.ts';

/** Says that a report is read from a file, and where the file comes from. */
export function howToBringCard(language: Language) {
  const t = words(language);
  return messageCard(t('imports.bring.text'), t('imports.bring.title'));
}
