import type { Programme } from '../../../domain/competencies/programme.ts';
import type { Language } from '../../../domain/language.ts';
import { levelText } from '../../text/membership-text.ts';

/** "Data Analytics gold", as part of a sentence. */
export function levelName(
  { competency, level }: { readonly competency: string; readonly level: string },
  { competencies }: Programme,
  language: Language,
): string {
  const name = competencies.find(({ id }) => id === competency)?.name ?? competency;
  return `${name} ${levelText(level, language).toLowerCase()}`;
}
