import type { MemberCompany } from '../company/memberships.ts';
import { evaluateProgramme } from '../competencies/evaluate.ts';
import { closestOption, peopleCounted } from '../competencies/people-counted.ts';
import type { SkillRecord } from '../competencies/skill-record.ts';
import { type Company, standingOn } from '../competencies/standing.ts';
import type { Outcome } from '../competencies/verdict.ts';
import { furtherMcids } from '../people/further-mcids.ts';
import type { CalendarDay } from '../time/calendar-day.ts';

/** A level whose verdict, or number of people who count, differs between two reports. */
export type LevelChange = {
  readonly competency: string;
  readonly level: string;
  readonly isHeld: boolean;
  readonly before: Outcome;
  readonly after: Outcome;
  /** How many more people count (negative: fewer) at the count that is shortest now; undefined without a count. */
  readonly people: number | undefined;
};

/** A skill of a person (by MCID) that only one of two reports contains. */
export type SkillChange = { readonly mcid: string; readonly skill: string };

/** The difference that a report has made. People are named by their first MCID. */
export type ReportChange = {
  /** Better, worse, both, or neither: by levels first, else by the people who count for levels held. */
  readonly trend: 'better' | 'worse' | 'mixed' | 'same';
  readonly levels: readonly LevelChange[];
  readonly joined: readonly string[];
  readonly gone: readonly string[];
  /** Of people in both reports. */
  readonly gained: readonly SkillChange[];
  readonly lost: readonly SkillChange[];
};

/**
 * Compares the company with the same by the previous report, both on the same day, so that only the reports differ.
 */
export function changeSince(
  { programme, company, memberships }: MemberCompany,
  before: Company,
  day: CalendarDay,
): ReportChange {
  const [then, now] = [before, company].map((each) =>
    evaluateProgramme(programme, standingOn({ programme, company: each }, day)),
  );
  const held = new Set(memberships.map(({ competency, offer }) => `${competency} ${offer}`));
  const levels = (now ?? []).flatMap(({ competency, levels }, index) =>
    levels.flatMap((level, at): LevelChange[] => {
      const past = then?.[index]?.levels[at];
      const option = closestOption(level);
      // By the option that is closest now: another one's people would look like a change.
      const same = past?.options.find((each) => each.option === option?.option);
      const [counted, earlier] = [peopleCounted(level, option), past && same && peopleCounted(past, same)];
      const people = counted && earlier && counted.counted - earlier.counted;
      if (!past || (past.outcome === level.outcome && !people)) return [];
      const isHeld = held.has(`${competency} ${level.level}`);
      return [{ competency, level: level.level, isHeld, before: past.outcome, after: level.outcome, people }];
    }),
  );
  const people = peopleChange(before.records, company.records);
  return { trend: trendOf(levels), levels, ...people };
}

function trendOf(levels: readonly LevelChange[]): ReportChange['trend'] {
  const turned = levels.filter(({ before, after }) => before !== after);
  const signs = (turned.length > 0 ? turned : levels.filter(({ isHeld }) => isHeld)).map((each) =>
    each.before === each.after ? Math.sign(each.people ?? 0) : RANK[each.after] - RANK[each.before],
  );
  const isUp = signs.some((sign) => sign > 0);
  const isDown = signs.some((sign) => sign < 0);
  if (isUp && isDown) return 'mixed';
  return isUp ? 'better' : isDown ? 'worse' : 'same';
}

const RANK: Readonly<Record<Outcome, number>> = { notAttained: 0, unknown: 1, attained: 2 };

function peopleChange(before: readonly SkillRecord[], after: readonly SkillRecord[]) {
  const further = furtherMcids([...before, ...after]);
  const [past, present] = [before, after].map((records) =>
    Map.groupBy(records, ({ mcid }) => further.get(mcid) ?? mcid),
  ) as [Map<string, SkillRecord[]>, Map<string, SkillRecord[]>];
  const changed = (from: typeof past, to: typeof past): SkillChange[] =>
    [...to].flatMap(([mcid, records]) => {
      const known = new Set(from.get(mcid)?.map(({ skill }) => skill));
      const skills = from.has(mcid) ? new Set(records.map(({ skill }) => skill)).difference(known) : [];
      return [...skills].map((skill) => ({ mcid, skill }));
    });
  return {
    joined: [...present.keys()].filter((mcid) => !past.has(mcid)),
    gone: [...past.keys()].filter((mcid) => !present.has(mcid)),
    gained: changed(past, present),
    lost: changed(present, past),
  };
}
