import { dayIn } from '../domain/time/calendar-day.ts';
import type { Understood } from '../domain/understanding/understand.ts';
import type { Deps } from './deps.ts';
import type { Person } from './turn/person.ts';

/** Finds the meaning of a person's message. */
export function understandFor(
  message: string,
  { timeZone, writesMonthFirst }: Person,
  { understand, now }: Pick<Deps, 'understand' | 'now'>,
): Understood {
  const order = writesMonthFirst ? 'monthFirst' : 'dayFirst';
  return understand(message, { today: dayIn(now(), timeZone), order });
}
