import type { CalendarDay } from '../time/calendar-day.ts';
import { type DesignationCalendar, sharedAnniversary } from './designation-calendar.ts';
import type { AreaId } from './designation-programme.ts';
import type { DesignationVerdict, ScoredDesignation } from './designation-verdict.ts';
import { type EndingCertificate, endingCertificates } from './ending-certificates.ts';
import { type CompanyInDesignations, evaluateDesignation } from './evaluate-designation.ts';
import { type PersonPart, partsOf } from './leave-one-out.ts';

/** The standing of an area on a day, and at the anniversary after it. */
export type DesignationOverview = {
  readonly area: AreaId;
  readonly verdict: DesignationVerdict;
  /** The people who bring the points; the greatest loss first. */
  readonly parts: readonly PersonPart[];
  /** Undefined if no anniversary is known, or if it is that day. */
  readonly later:
    | {
        readonly anniversary: CalendarDay;
        readonly verdict: ScoredDesignation;
        /** The certificates that end before it. */
        readonly ending: readonly EndingCertificate[];
      }
    | undefined;
};

export function designationOverview(
  company: CompanyInDesignations,
  area: AreaId,
  { day, calendar }: { readonly day: CalendarDay; readonly calendar: DesignationCalendar },
): DesignationOverview {
  const verdict = evaluateDesignation(company, area, day);
  if (verdict.kind !== 'scored') return { area, verdict, parts: [], later: undefined };
  const anniversary = sharedAnniversary(company.facts, day, calendar);
  const then = anniversary && anniversary > day ? evaluateDesignation(company, area, anniversary) : undefined;
  const later = anniversary &&
    then?.kind === 'scored' && {
      anniversary,
      verdict: then,
      ending: endingCertificates(company, verdict, anniversary),
    };
  return { area, verdict, parts: partsOf(company, verdict), later: later || undefined };
}
