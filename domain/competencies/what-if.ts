import type { CalendarDay } from '../calendar-day.ts';
import type { SkillRecord } from '../skills/skill-record.ts';
import { evaluateProgramme } from './evaluate.ts';
import type { Programme } from './programme.ts';
import { type Company, standingOn } from './standing.ts';
import type { LevelVerdict } from './verdict.ts';

/** People who go (by MCID) and people who come, with their skills. */
export type Scenario = { readonly leavers?: readonly string[]; readonly joiners?: readonly SkillRecord[] };

/** A level whose verdict changes. */
export type Change = {
  readonly competency: string;
  readonly before: LevelVerdict;
  readonly after: LevelVerdict;
};

/** The levels whose verdict would change on a day, lowest first within a competency (R12: a leaver's skills may go). */
export function whatIf(programme: Programme, company: Company, scenario: Scenario, day: CalendarDay): Change[] {
  const before = evaluateProgramme(programme, standingOn(programme, company, day));
  const after = evaluateProgramme(programme, standingOn(programme, changed(company, scenario), day));
  return before.flatMap(({ competency, levels }, index) =>
    levels.flatMap((level, place) => {
      const then = after[index]?.levels[place];
      return then && then.outcome !== level.outcome ? [{ competency, before: level, after: then }] : [];
    }),
  );
}

/** The company after a scenario. */
function changed(company: Company, { leavers = [], joiners = [] }: Scenario): Company {
  const gone = new Set(leavers);
  return { ...company, records: [...company.records.filter(({ mcid }) => !gone.has(mcid)), ...joiners] };
}
