import {
  type PreferencesContent,
  type PreferencesNote,
  preferencesCard,
  type ShownWishes,
} from '../../cards/preferences.ts';
import { noticeKindsFor } from '../../domain/alerts/audience.ts';
import { parseClockTime, type QuietHours } from '../../domain/alerts/quiet-hours.ts';
import { SNOOZES, snoozeEnd } from '../../domain/alerts/snooze.ts';
import { dayIn } from '../../domain/calendar-day.ts';
import type { Language } from '../../domain/faq/entry.ts';
import { isTimeZone } from '../../domain/time-zone.ts';
import type { Deps } from '../deps.ts';
import type { ActionData } from '../incoming.ts';
import type { Person } from '../person.ts';
import type { Reply } from '../reply.ts';
import type { PersonPreferences } from '../store/preferences.ts';
import type { ActionHandler } from './handled.ts';

export async function showPreferences(person: Person, language: Language, deps: Deps): Promise<Reply> {
  return currentCard(await deps.preferences.get(person.tenantId, person.userId), person, language, deps);
}

/** Saves the choice and confirms it in that language. */
export async function setLanguage(person: Person, choice: Language, deps: Deps): Promise<Reply> {
  const chosen = await deps.preferences.change(person.tenantId, person.userId, { language: choice });
  return currentCard(chosen, person, choice, deps, 'languageSaved');
}

/**
 * Saves the form. What the person cannot be told of today stays as muted as it was, and quiet hours stay where the two
 * times make none.
 */
export const savePreferences: ActionHandler = async (data, { language }, person, deps) => {
  if (person.scope !== 'personal') return 'notUnderstood';
  const quiet = quietHoursIn(data);
  const kinds = noticeKindsFor(await deps.roles.of(person.tenantId, person.userId));
  const ticked = new Set(texts(data.muted));
  const ownZone = zoneOf(person);
  const snooze = SNOOZES.find((each) => each === data.snooze);
  const chosen = await deps.preferences.change(person.tenantId, person.userId, (now) => {
    const timeZone = ownZone ?? now.timeZone;
    return {
      mutedKinds: [
        ...(now.mutedKinds ?? []).filter((kind) => !kinds.includes(kind)),
        ...kinds.filter((kind) => ticked.has(kind)),
      ],
      ...(quiet !== 'unclear' && { quietHours: quiet }),
      timeZone,
      ...(data.snooze !== 'keep' && { snoozedUntil: snooze && snoozeEnd(snooze, deps.now(), timeZone) }),
    };
  });
  return currentCard(chosen, person, language, deps, quiet === 'unclear' ? 'quietHoursUnclear' : 'saved');
};

async function currentCard(
  chosen: PersonPreferences,
  person: Person,
  language: Language,
  deps: Deps,
  note?: PreferencesNote,
): Promise<Reply> {
  const content: PreferencesContent = {
    inUse: chosen.language ?? person.clientLanguage ?? 'en',
    ...(person.scope === 'personal' && { wishes: await wishesOf(chosen, person, deps) }),
  };
  return { card: preferencesCard(content, language, note) };
}

async function wishesOf(chosen: PersonPreferences, person: Person, { roles, now }: Deps): Promise<ShownWishes> {
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

function zoneOf({ timeZone }: Person): string | undefined {
  return timeZone && isTimeZone(timeZone) ? timeZone : undefined;
}

/** Two times that differ, or none at all. */
function quietHoursIn({ quietFrom, quietUntil }: ActionData): QuietHours | undefined | 'unclear' {
  if (!quietFrom && !quietUntil) return undefined;
  const [from, until] = [quietFrom, quietUntil].map((time) => parseClockTime(`${time}`));
  return from && until && from !== until ? { from, until } : 'unclear';
}

/** What was ticked in a set of choices, as Teams joins it. */
function texts(ticked: unknown): string[] {
  return typeof ticked === 'string' ? ticked.split(',') : [];
}
