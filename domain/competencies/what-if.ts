import type { CalendarDay } from '../time/calendar-day.ts';
import { evaluateCompetency, evaluateProgramme } from './evaluate.ts';
import { optionsInForce, type Programme } from './programme.ts';
import { hingesOf } from './single-points-of-failure.ts';
import type { SkillRecord } from './skill-record.ts';
import { type Company, standingOn } from './standing.ts';
import { highestLevel, type LevelVerdict } from './verdict.ts';

/** People who go (by MCID) and people who come, with their skills. */
export type Scenario = { readonly leavers?: readonly string[]; readonly joiners?: readonly SkillRecord[] };

/** A level whose verdict changes. */
export type Change = {
  readonly competency: string;
  readonly before: LevelVerdict;
  readonly after: LevelVerdict;
};

/**
 * The levels whose verdict would change on a day, lowest first within a competency (R12: a leaver's skills may go).
 *
 * @param performanceDay for a day to come, today: what the months until then bring is not known
 */
export function whatIf(
  programme: Programme,
  company: Company,
  scenario: Scenario,
  day: CalendarDay,
  performanceDay = day,
): Change[] {
  const before = evaluateProgramme(programme, standingOn(programme, company, day, performanceDay));
  const after = evaluateProgramme(programme, standingOn(programme, changed(company, scenario), day, performanceDay));
  return before.flatMap(({ competency, levels }, index) =>
    levels.flatMap((level, place) => {
      const then = after[index]?.levels[place];
      return then && then.outcome !== level.outcome ? [{ competency, before: level, after: then }] : [];
    }),
  );
}

/** A level that a scenario leaves attained, but not without any one of these people (MCID). */
export type NewlyFragile = { readonly competency: string; readonly level: string; readonly hinges: readonly string[] };

/** The highest levels that hold on a day after a scenario, and then hang on people on whom they did not hang before. */
export function newlyFragile(
  programme: Programme,
  company: Company,
  scenario: Scenario,
  day: CalendarDay,
  performanceDay = day,
): NewlyFragile[] {
  const before = standingOn(programme, company, day, performanceDay);
  const after = standingOn(programme, changed(company, scenario), day, performanceDay);
  return programme.competencies.flatMap((competency) => {
    const level = highestLevel(evaluateCompetency(competency, programme.levels, after));
    if (!level) return [];
    const options = optionsInForce(competency, day);
    const hinges = new Set(hingesOf(options, level, after)).difference(new Set(hingesOf(options, level, before)));
    return hinges.size > 0 ? [{ competency: competency.id, level, hinges: [...hinges] }] : [];
  });
}

/** The company after a scenario. */
function changed(company: Company, { leavers = [], joiners = [] }: Scenario): Company {
  const gone = new Set(leavers);
  return { ...company, records: [...company.records.filter(({ mcid }) => !gone.has(mcid)), ...joiners] };
}
