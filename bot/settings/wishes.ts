import type { ShownWishes } from '../../cards/settings/wishes-form.ts';
import { noticeKindsFor } from '../../domain/alerts/audience.ts';
import { parseClockTime, type QuietHours } from '../../domain/settings/quiet-hours.ts';
import { SNOOZES, snoozeEnd } from '../../domain/settings/snooze.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import { isTimeZone } from '../../domain/time/time-zone.ts';
import type { Deps } from '../deps.ts';
import type { PersonPreferences, PreferencesPatch } from '../store/preferences.ts';
import type { ActionData } from '../turn/incoming.ts';
import type { Person } from '../turn/person.ts';

type Owner = Pick<Person, 'tenantId' | 'userId' | 'timeZone'>;

/** A person's choices about notices, as the form submits them. */
type Wishes = {
  /** The kinds of notices that the person does not want. */
  readonly muted: readonly string[];
  /** `unclear` leaves the saved ones. */
  readonly quiet: QuietHours | undefined | 'unclear';
  /** One of {@link SNOOZES}, or `keep`; anything else ends a snooze. */
  readonly snooze: unknown;
};

/**
 * Creates the change that a submitted form makes to saved preferences. Kinds that the person's roles do not entitle them
 * to today stay as muted as they were.
 */
export async function createWishesPatch(
  { muted, quiet, snooze: submittedSnooze }: Wishes,
  person: Owner,
  { roles, now }: Pick<Deps, 'roles' | 'now'>,
): Promise<(saved: PersonPreferences) => PreferencesPatch> {
  const kinds = noticeKindsFor(await roles.of(person.tenantId, person.userId));
  const ticked = new Set(muted);
  const ownZone = zoneOf(person);
  const snooze = SNOOZES.find((each) => each === submittedSnooze);
  return (saved) => {
    const timeZone = ownZone ?? saved.timeZone;
    return {
      mutedKinds: [
        ...(saved.mutedKinds ?? []).filter((kind) => !kinds.includes(kind)),
        ...kinds.filter((kind) => ticked.has(kind)),
      ],
      ...(quiet !== 'unclear' && { quietHours: quiet }),
      timeZone,
      ...(submittedSnooze !== 'keep' && { snoozedUntil: snooze && snoozeEnd(snooze, now(), timeZone) }),
    };
  };
}

/** Reads the values that the form shows: what the person can choose by their roles, and what is in force now. */
export async function readWishes(
  { mutedKinds: muted = [], snoozedUntil, quietHours, timeZone: savedZone }: PersonPreferences,
  person: Owner,
  { roles, now }: Pick<Deps, 'roles' | 'now'>,
): Promise<ShownWishes> {
  const timeZone = (quietHours && savedZone) ?? zoneOf(person) ?? savedZone ?? 'UTC';
  return {
    kinds: noticeKindsFor(await roles.of(person.tenantId, person.userId)),
    muted,
    timeZone,
    ...(snoozedUntil && snoozedUntil > now() && { snoozedUntil: dayIn(snoozedUntil, timeZone) }),
    ...(quietHours && { quietHours }),
  };
}

/** Reads quiet hours from a form: two different times, or none at all; anything else is `unclear`. */
export function quietHoursIn({ quietFrom, quietUntil }: ActionData): QuietHours | undefined | 'unclear' {
  if (!quietFrom && !quietUntil) return undefined;
  const [from, until] = [quietFrom, quietUntil].map((time) => parseClockTime(`${time}`));
  return from && until && from !== until ? { from, until } : 'unclear';
}

/** Returns the time zone of a person's client, if it is one. */
export function zoneOf({ timeZone }: Pick<Person, 'timeZone'>): string | undefined {
  return timeZone && isTimeZone(timeZone) ? timeZone : undefined;
}
