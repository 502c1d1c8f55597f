import { evaluateLevel } from '../../competencies/evaluate.ts';
import { type Plan, planLevel } from '../../competencies/plan/plan.ts';
import { optionsInForce } from '../../competencies/programme.ts';
import { type CompanyInProgramme, standingOn } from '../../competencies/standing.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import { furtherMcids } from '../further-mcids.ts';
import type { ReportedPerson } from '../people.ts';
import { peopleAtLevel } from './people-at-level.ts';
import { levelsOfPerson } from './person-levels.ts';

/** A level that a person counts toward, and who could stand in for them. */
export type Replacement = {
  readonly competency: string;
  readonly level: string;
  /** The others who count toward it already (first MCID). */
  readonly others: readonly string[];
  /** The shortest way to keep it without the person; undefined if it holds without them. */
  readonly plan: Plan | undefined;
};

/** Finds out who could stand in for a person at each level that is attained today and that the person counts toward. */
export function replacementsFor(
  { programme, company }: CompanyInProgramme,
  person: ReportedPerson,
  today: CalendarDay,
): Replacement[] {
  const further = furtherMcids(company.records);
  const own = new Set(person.mcids.map((mcid) => further.get(mcid) ?? mcid));
  const records = company.records.filter(({ mcid }) => !own.has(further.get(mcid) ?? mcid));
  const rest = { programme, company: { ...company, records } };
  const standing = standingOn(rest, today);
  return levelsOfPerson({ programme, company }, person, today)
    .filter(({ isAttained }) => isAttained)
    .flatMap(({ competency: id, level }): Replacement[] => {
      const competency = programme.competencies.find((each) => each.id === id);
      if (!competency) return [];
      const verdict = evaluateLevel(optionsInForce(competency, today), level, standing);
      const isKept = verdict.outcome === 'attained';
      return [
        {
          competency: id,
          level,
          others: peopleAtLevel(verdict).people,
          plan: isKept ? undefined : planLevel(rest, { competency, level }, today),
        },
      ];
    });
}
