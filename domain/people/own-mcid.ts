import type { CalendarDay } from '../time/calendar-day.ts';
import type { McidFacts, McidState } from './mcid-state.ts';

/** The state of a person's own MCID, and the facts it was derived from. */
export type OwnMcid = {
  readonly state: McidState;
  readonly facts: McidFacts;
  /** The person's MCIDs that the report shows as associated. */
  readonly mcids: readonly string[];
  /** The last day on which skills associated in PMC count (R8); undefined if it is not known. */
  readonly graceEnd: CalendarDay | undefined;
};
