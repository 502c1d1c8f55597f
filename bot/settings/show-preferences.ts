import { languageDoneCard } from '../../cards/settings/notice-wishes.ts';
import { type PreferencesContent, type PreferencesNote, preferencesCard } from '../../cards/settings/preferences.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { fold } from '../../domain/text/fold.ts';
import type { PersonPreferences } from '../store/preferences.ts';
import type { AbilityHandler, ActionHandler, Outcome, Request } from '../turn/handler.ts';
import type { Reply } from '../turn/reply.ts';
import { createWishesPatch, quietHoursIn, readWishes } from './wishes.ts';

/** Names of each language in either, folded. */
const LANGUAGE_NAMES: Readonly<Record<Language, RegExp>> = { en: /\beng\w*/, sv: /\b(?:sv\w{0,4}k\w*|swe\w*|sv\b)/ };

/** Shows a person's language and, in their own chat, the form for their notices. */
export async function showPreferences(request: Request): Promise<Outcome> {
  const { person, deps } = request;
  return preferencesReply(await deps.preferences.get(person.tenantId, person.userId), request);
}

/** Saves a language and confirms it in that language, in one line. */
export async function setLanguage(language: Language, { person, deps }: Request): Promise<Reply> {
  await deps.preferences.change(person.tenantId, person.userId, { language });
  return { card: languageDoneCard(language), language };
}

/** Saves the language that a sentence names; without one, shows both to choose from. */
export const setNamedLanguage: AbilityHandler = async (request) => {
  const line = fold(request.question ?? '');
  const language = LANGUAGES.find((each) => LANGUAGE_NAMES[each].test(line));
  return language ? setLanguage(language, request) : showPreferences(request);
};

/** Saves the language of a button. */
export const chooseLanguage: ActionHandler = async (request) => {
  const { person, deps } = request;
  const language = LANGUAGES.find((each) => each === request.data.language);
  if (!language) return 'notUnderstood';
  const preferences = await deps.preferences.change(person.tenantId, person.userId, { language });
  return preferencesReply(preferences, { ...request, language }, 'languageSaved');
};

/** Saves the form. */
export const savePreferences: ActionHandler = async (request) => {
  const { data, person, deps } = request;
  const quiet = quietHoursIn(data);
  const patch = await createWishesPatch({ muted: tickedIn(data.muted), quiet, snooze: data.snooze }, person, deps);
  const preferences = await deps.preferences.change(person.tenantId, person.userId, patch);
  return preferencesReply(preferences, request, quiet === 'unclear' ? 'quietHoursUnclear' : 'saved');
};

async function preferencesReply(
  preferences: PersonPreferences,
  { person, language, deps }: Request,
  note?: PreferencesNote,
): Promise<Reply> {
  const content: PreferencesContent = {
    inUse: preferences.language ?? person.clientLanguage ?? 'en',
    ...(person.scope === 'personal' && { wishes: await readWishes(preferences, person, deps) }),
  };
  return { card: preferencesCard(content, language, note) };
}

/** Splits the ticked values of a set of choices, which Teams joins with commas. */
function tickedIn(value: unknown): string[] {
  return typeof value === 'string' ? value.split(',') : [];
}
