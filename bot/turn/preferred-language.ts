import type { Language } from '../../domain/language.ts';
import type { Deps } from '../deps.ts';
import type { Person } from './person.ts';

/** Returns the language for words that show none: the person's saved one, else their client's, else English. */
export async function preferredLanguage(person: Person, { preferences, log }: Deps): Promise<Language> {
  try {
    const { language } = await preferences.get(person.tenantId, person.userId);
    return language ?? person.clientLanguage ?? 'en';
  } catch (error) {
    log.error({ err: error }, 'A preference could not be read');
    return person.clientLanguage ?? 'en';
  }
}
