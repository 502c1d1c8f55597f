import type { Programme } from '../competencies/programme.ts';
import type { DesignationCalendar } from '../designations/designation-calendar.ts';
import type { DesignationProgramme } from '../designations/designation-programme.ts';
import type { RenewalRules } from '../renewal/renewal.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { HUB_RESELLER } from './mpn-2021/devices.ts';
import { MPN_2021 } from './mpn-2021/mpn-2021.ts';
import { MPN_2021_RENEWAL } from './mpn-2021/renewal.ts';
import { SOLUTION_AREA_NAMES, SOLUTION_METRIC_NAMES, SOLUTION_TRACK_NAMES } from './solutions-partner/area-names.ts';
import { SOLUTIONS_PARTNER_CALENDAR } from './solutions-partner/calendar.ts';
import { SOLUTIONS_PARTNER_FEE } from './solutions-partner/fee.ts';
import { SOLUTIONS_PARTNER } from './solutions-partner/solutions-partner.ts';

/** The programme of competencies, which companies were in until October 2022. */
export const COMPETENCY_PROGRAMME: Programme = MPN_2021;

/** The programme of designations, which has replaced it. */
export const DESIGNATION_PROGRAMME: DesignationProgramme = SOLUTIONS_PARTNER;

/** The names of its solution areas. */
export const AREA_NAMES = SOLUTION_AREA_NAMES;

export const METRIC_NAMES = SOLUTION_METRIC_NAMES;

export const TRACK_NAMES = SOLUTION_TRACK_NAMES;

/** The yearly fee for all of them together. */
export const DESIGNATION_FEE = SOLUTIONS_PARTNER_FEE;

/** Its qualification and renewal windows. */
export const DESIGNATION_CALENDAR: DesignationCalendar = SOLUTIONS_PARTNER_CALENDAR;

export const COMPETENCY_RENEWAL: RenewalRules = MPN_2021_RENEWAL;

/** The name of the statement that the company is an authorised reseller of Surface Hub. */
export const RESELLER_FACT = HUB_RESELLER.fact;

/** A programme of competencies with levels, or of designations with a score. */
export type ProgrammeKind = 'competencies' | 'designations';

/** The programmes, oldest first, each with the last day on which it is in force. */
const PROGRAMMES: readonly { readonly kind: ProgrammeKind; readonly through: CalendarDay }[] = [
  // Competencies ended in October 2022 (domain.md 4.1).
  { kind: 'competencies', through: COMPETENCY_RENEWAL.lastDayToRenew },
];

/** Returns the programme that is in force on a day. */
export function programmeInForce(day: CalendarDay): ProgrammeKind {
  return PROGRAMMES.find(({ through }) => day <= through)?.kind ?? 'designations';
}
