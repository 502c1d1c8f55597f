import { furtherMcids } from '../people/further-mcids.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { ScoredDesignation } from './designation-verdict.ts';
import { type CompanyInDesignations, evaluateDesignations } from './evaluate-designation.ts';
import { compare } from './fraction.ts';

/** A designation whose points or outcome change. */
export type DesignationChange = { readonly before: ScoredDesignation; readonly after: ScoredDesignation };

/** Returns the designations that change on a day if people leave, named by any of their MCIDs. */
export function whatIfDesignations(
  company: CompanyInDesignations,
  leavers: readonly string[],
  day: CalendarDay,
): DesignationChange[] {
  const further = furtherMcids(company.records);
  const personOf = (mcid: string) => further.get(mcid) ?? mcid;
  const gone = new Set(leavers.map(personOf));
  const records = company.records.filter(({ mcid }) => !gone.has(personOf(mcid)));
  const later = evaluateDesignations({ ...company, records }, day);
  return evaluateDesignations(company, day).flatMap((before, index) => {
    const after = later[index];
    if (before.kind !== 'scored' || after?.kind !== 'scored') return [];
    const isSame =
      before.outcome === after.outcome &&
      before.tracks.every((track, place) => {
        const other = after.tracks[place];
        return other && other.track === track.track && compare(other.low, track.low) === 0;
      });
    return isSame ? [] : [{ before, after }];
  });
}
