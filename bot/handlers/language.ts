import { languageCard } from '../../cards/language.ts';
import type { Language } from '../../domain/faq/entry.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';
import { preferredLanguage } from '../preferred-language.ts';
import type { Reply } from '../reply.ts';

export async function chooseLanguage(person: Person, language: Language, deps: Deps): Promise<Reply> {
  return { card: languageCard(language, await preferredLanguage(person, deps)) };
}

/** Saves the choice and confirms it in that language. */
export async function setLanguage(person: Person, choice: Language, { preferences }: Deps): Promise<Reply> {
  await preferences.change(person.tenantId, person.userId, { language: choice });
  return { card: languageCard(choice, choice, true) };
}
