import { type PreferencesContent, type PreferencesNote, preferencesCard } from '../../cards/settings/preferences.ts';
import type { ShownWishes } from '../../cards/settings/wishes-form.ts';
import { noticeKindsFor } from '../../domain/alerts/audience.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { parseClockTime, type QuietHours } from '../../domain/settings/quiet-hours.ts';
import { SNOOZES, snoozeEnd } from '../../domain/settings/snooze.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import { isTimeZone } from '../../domain/time/time-zone.ts';
import type { Deps } from '../deps.ts';
import type { PersonPreferences, PreferencesPatch } from '../store/preferences.ts';
import type { ActionHandler, Outcome, Request } from '../turn/handler.ts';
import type { ActionData } from '../turn/incoming.ts';
import type { Person } from '../turn/person.ts';
import type { Reply } from '../turn/reply.ts';

export async function showPreferences(request: Request): Promise<Outcome> {
  const { person, deps } = request;
  return currentCard(await deps.preferences.get(person.tenantId, person.userId), request);
}

/** Saves a language and confirms it in that language. */
export async function setLanguage(language: Language, request: Request): Promise<Outcome> {
  const { person, deps } = request;
  const chosen = await deps.preferences.change(person.tenantId, person.userId, { language });
  return currentCard(chosen, { ...request, language }, 'languageSaved');
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
  const wishes = await createWishes({ muted: texts(data.muted), quiet, snooze: data.snooze }, person, deps);
  const chosen = await deps.preferences.change(person.tenantId, person.userId, wishes);
  return currentCard(chosen, request, quiet === 'unclear' ? 'quietHoursUnclear' : 'saved');
};

/** How somebody wants to be told what they have not asked for. */
type Wishes = {
  /** Of these kinds, nothing. */
  readonly muted: readonly string[];
  /** `unclear` leaves them as they are. */
  readonly quiet: QuietHours | undefined | 'unclear';
  /** One of {@link SNOOZES}, or `keep`; anything else ends a snooze. */
  readonly snooze: unknown;
};

/** What a form of wishes changes of what is chosen. What somebody cannot be told of today stays as muted as it was. */
export async function createWishes(
  { muted, quiet, snooze: wanted }: Wishes,
  person: Pick<Person, 'tenantId' | 'userId' | 'timeZone'>,
  { roles, now }: Pick<Deps, 'roles' | 'now'>,
): Promise<(chosen: PersonPreferences) => PreferencesPatch> {
  const kinds = noticeKindsFor(await roles.of(person.tenantId, person.userId));
  const ticked = new Set(muted);
  const ownZone = zoneOf(person);
  const snooze = SNOOZES.find((each) => each === wanted);
  return (chosen) => {
    const timeZone = ownZone ?? chosen.timeZone;
    return {
      mutedKinds: [
        ...(chosen.mutedKinds ?? []).filter((kind) => !kinds.includes(kind)),
        ...kinds.filter((kind) => ticked.has(kind)),
      ],
      ...(quiet !== 'unclear' && { quietHours: quiet }),
      timeZone,
      ...(wanted !== 'keep' && { snoozedUntil: snooze && snoozeEnd(snooze, now(), timeZone) }),
    };
  };
}

async function currentCard(
  chosen: PersonPreferences,
  { person, language, deps }: Request,
  note?: PreferencesNote,
): Promise<Reply> {
  const content: PreferencesContent = {
    inUse: chosen.language ?? person.clientLanguage ?? 'en',
    ...(person.scope === 'personal' && { wishes: await wishesOf(chosen, person, deps) }),
  };
  return { card: preferencesCard(content, language, note) };
}

/** What somebody has chosen of what they can be told, as it holds now. */
export async function wishesOf(
  chosen: PersonPreferences,
  person: Pick<Person, 'tenantId' | 'userId' | 'timeZone'>,
  { roles, now }: Pick<Deps, 'roles' | 'now'>,
): Promise<ShownWishes> {
  const { mutedKinds: muted = [], snoozedUntil, quietHours } = chosen;
  const timeZone = (quietHours && chosen.timeZone) ?? zoneOf(person) ?? chosen.timeZone ?? 'UTC';
  return {
    kinds: noticeKindsFor(await roles.of(person.tenantId, person.userId)),
    muted,
    timeZone,
    ...(snoozedUntil && snoozedUntil > now() && { snoozedUntil: dayIn(snoozedUntil, timeZone) }),
    ...(quietHours && { quietHours }),
  };
}

function zoneOf({ timeZone }: Pick<Person, 'timeZone'>): string | undefined {
  return timeZone && isTimeZone(timeZone) ? timeZone : undefined;
}

/** Two times that differ, or none at all. */
export function quietHoursIn({ quietFrom, quietUntil }: ActionData): QuietHours | undefined | 'unclear' {
  if (!quietFrom && !quietUntil) return undefined;
  const [from, until] = [quietFrom, quietUntil].map((time) => parseClockTime(`${time}`));
  return from && until && from !== until ? { from, until } : 'unclear';
}

/** What was ticked in a set of choices, as Teams joins it. */
function texts(ticked: unknown): string[] {
  return typeof ticked === 'string' ? ticked.split(',') : [];
}
