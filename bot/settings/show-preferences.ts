import { type PreferencesContent, type PreferencesNote, preferencesCard } from '../../cards/settings/preferences.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { PersonPreferences } from '../store/preferences.ts';
import type { ActionHandler, Outcome, Request } from '../turn/handler.ts';
import type { Reply } from '../turn/reply.ts';
import { createWishesPatch, quietHoursIn, readWishes } from './wishes.ts';

/** Shows a person's language and, in their own chat, the form for their notices. */
export async function showPreferences(request: Request): Promise<Outcome> {
  const { person, deps } = request;
  return preferencesReply(await deps.preferences.get(person.tenantId, person.userId), request);
}

/** Saves a language and confirms it in that language. */
export async function setLanguage(language: Language, request: Request): Promise<Outcome> {
  const { person, deps } = request;
  const preferences = await deps.preferences.change(person.tenantId, person.userId, { language });
  return { ...(await preferencesReply(preferences, { ...request, language }, 'languageSaved')), language };
}

/** Saves the language of a button. */
export const chooseLanguage: ActionHandler = async (request) => {
  const language = LANGUAGES.find((each) => each === request.data.language);
  return language ? setLanguage(language, request) : 'notUnderstood';
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
