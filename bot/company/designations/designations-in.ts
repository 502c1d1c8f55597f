import type { DesignationReader } from '../../../cards/company/designations/designation-reader.ts';
import type { CommandArguments } from '../../../domain/company/read-arguments.ts';
import type { CompanyInDesignations } from '../../../domain/designations/evaluate-designation.ts';
import { peopleWithSeveral } from '../../../domain/people/further-mcids.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import { DESIGNATION_PROGRAMME, programmeInForce } from '../../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { Request } from '../../turn/handler.ts';
import type { CompanyView } from '../read-company.ts';
import { reportDay } from '../report-day.ts';

/** Returns what the rules of the designations take of a company. */
export function designationsIn({ certificates, designations, trainings }: CompanyView): CompanyInDesignations {
  return {
    programme: DESIGNATION_PROGRAMME,
    records: certificates,
    facts: designations,
    hasReport: trainings !== undefined,
  };
}

/** Returns what a reader may see of a company's designations. */
export function designationReader(
  { certificates, trainings }: CompanyView,
  { person, today }: Pick<Request, 'person' | 'today'>,
  { isAdmin, showNames }: { readonly isAdmin: boolean; readonly showNames: boolean },
): DesignationReader {
  return {
    today,
    isAdmin,
    names: showNames ? peopleNames(certificates) : undefined,
    several: peopleWithSeveral(certificates),
    reportDay: trainings && reportDay(trainings, person),
    hasExpiry: certificates.some(({ expiresOn }) => expiresOn !== undefined),
  };
}

/** Tells whether an answer is about designations: asked for by an area, or in force and known. */
export function isAboutDesignations(
  { trainings, designations }: CompanyView,
  { area, competency, level, programme }: CommandArguments,
  day: CalendarDay,
): boolean {
  if (area) return true;
  if (competency || level || programme === 'competencies') return false;
  return programmeInForce(day) === 'designations' && (trainings !== undefined || designations.length > 0);
}
