import { furtherMcids } from '../people/further-mcids.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { evaluateCompetency, evaluateProgramme } from './evaluate.ts';
import { optionsInForce } from './programme.ts';
import { singlePointsOfFailure } from './single-points-of-failure.ts';
import type { SkillRecord } from './skill-record.ts';
import { type Company, type CompanyInProgramme, standingOn } from './standing.ts';
import { highestLevel, type LevelVerdict } from './verdict.ts';

/** People who leave (by any of their MCIDs) and people who join, with their skills. */
export type Scenario = { readonly leavers?: readonly string[]; readonly joiners?: readonly SkillRecord[] };

type CompanyScenario = CompanyInProgramme & { readonly scenario: Scenario };

/** A level whose verdict changes. */
export type Change = {
  readonly competency: string;
  readonly before: LevelVerdict;
  readonly after: LevelVerdict;
};

/**
 * Returns the levels whose verdict would change on a day, lowest first within a competency (R12: a leaver's skills may
 * be lost).
 *
 * @param performanceDay today, if `day` is in the future
 */
export function whatIf(
  { programme, company, scenario }: CompanyScenario,
  day: CalendarDay,
  performanceDay = day,
): Change[] {
  const before = evaluateProgramme(programme, standingOn({ programme, company }, day, performanceDay));
  const after = evaluateProgramme(
    programme,
    standingOn({ programme, company: changed(company, scenario) }, day, performanceDay),
  );
  return before.flatMap(({ competency, levels }, index) =>
    levels.flatMap((level, levelIndex) => {
      const then = after[index]?.levels[levelIndex];
      return then && then.outcome !== level.outcome ? [{ competency, before: level, after: then }] : [];
    }),
  );
}

/** A level that is still attained after a scenario, but would be lost if any one of these people (MCID) left too. */
export type NewlyFragile = {
  readonly competency: string;
  readonly level: string;
  readonly singlePointsOfFailure: readonly string[];
};

/** Returns the highest levels attained after a scenario that then have new single points of failure. */
export function newlyFragile(
  { programme, company, scenario }: CompanyScenario,
  day: CalendarDay,
  performanceDay = day,
): NewlyFragile[] {
  const before = standingOn({ programme, company }, day, performanceDay);
  const after = standingOn({ programme, company: changed(company, scenario) }, day, performanceDay);
  return programme.competencies.flatMap((competency) => {
    const level = highestLevel(evaluateCompetency(competency, programme.levels, after));
    if (!level) return [];
    const options = optionsInForce(competency, day);
    const earlier = new Set(singlePointsOfFailure(options, level, before));
    const added = singlePointsOfFailure(options, level, after).filter((mcid) => !earlier.has(mcid));
    return added.length > 0 ? [{ competency: competency.id, level, singlePointsOfFailure: added }] : [];
  });
}

/** Returns the company as it is after a scenario. */
function changed(company: Company, { leavers = [], joiners = [] }: Scenario): Company {
  const further = furtherMcids(company.records);
  const personOf = (mcid: string) => further.get(mcid) ?? mcid;
  const gone = new Set(leavers.map(personOf));
  return { ...company, records: [...company.records.filter(({ mcid }) => !gone.has(personOf(mcid))), ...joiners] };
}
