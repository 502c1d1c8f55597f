import { evaluateProgramme } from '../../competencies/evaluate.ts';
import { optionsInForce } from '../../competencies/programme.ts';
import { singlePointsOfFailure } from '../../competencies/single-points-of-failure.ts';
import { type CompanyInProgramme, standingOn } from '../../competencies/standing.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import { furtherMcids } from '../further-mcids.ts';
import type { ReportedPerson } from '../people.ts';
import { peopleAtLevel } from './people-at-level.ts';

/** A level that a person counts toward. */
export type PersonLevel = {
  readonly competency: string;
  readonly level: string;
  readonly isAttained: boolean;
  /** True if the level would be lost without this person. */
  readonly isNeeded: boolean;
};

/**
 * Returns the highest level of each competency that a person counts toward: the highest one attained, or else the lowest.
 *
 * @param performanceDay today, if `day` is in the future
 */
export function levelsOfPerson(
  { programme, company }: CompanyInProgramme,
  { mcids }: Pick<ReportedPerson, 'mcids'>,
  day: CalendarDay,
  performanceDay = day,
): PersonLevel[] {
  const further = furtherMcids(company.records);
  const firsts = new Set(mcids.map((mcid) => further.get(mcid) ?? mcid));
  const standing = standingOn({ programme, company }, day, performanceDay);
  return evaluateProgramme(programme, standing).flatMap(({ competency: id, levels }) => {
    const competency = programme.competencies.find((each) => each.id === id);
    const own = levels.filter((level) => peopleAtLevel(level).people.some((mcid) => firsts.has(mcid)));
    const chosen = own.findLast(({ outcome }) => outcome === 'attained') ?? own[0];
    if (!chosen || !competency) return [];
    const isAttained = chosen.outcome === 'attained';
    const options = optionsInForce(competency, day);
    const isNeeded =
      isAttained && singlePointsOfFailure(options, chosen.level, standing).some((mcid) => firsts.has(mcid));
    return [{ competency: id, level: chosen.level, isAttained, isNeeded }];
  });
}
