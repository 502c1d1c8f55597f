import type { CompanyInProgramme } from '../../competencies/standing.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import { shownAs } from '../mcid-state.ts';
import { ownSkills } from '../own-skills.ts';
import { peopleOf } from '../people.ts';
import { isCounted } from './skill-holders.ts';

/** The numbers of people in a report: all, those associated in Partner Center, and those with a skill that counts. */
export type ReportSize = { readonly people: number; readonly linked: number; readonly counting: number };

/** Counts the people of a report on a day; somebody with several MCIDs is one person. */
export function reportSize({ programme, company }: CompanyInProgramme, day: CalendarDay): ReportSize {
  const people = peopleOf(company.records);
  const counted = new Set(
    ownSkills({ programme, company }, company.records, day)
      .filter(isCounted)
      .map(({ record }) => record.mcid),
  );
  return {
    people: people.length,
    linked: people.filter(({ records }) => shownAs(records) === 'inPc').length,
    counting: people.filter(({ mcids }) => mcids.some((mcid) => counted.has(mcid))).length,
  };
}
