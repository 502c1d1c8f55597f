import { type CountingPolicy, countSkill, type NotCounting } from '../competencies/counting.ts';
import { type Competency, optionsInForce } from '../competencies/programme.ts';
import { skillsRequired } from '../competencies/requirement.ts';
import { createSkillNames } from '../competencies/skill-names.ts';
import type { CompanyInProgramme } from '../competencies/standing.ts';
import { furtherMcids } from '../people/further-mcids.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { createRelevance } from './relevant-competencies.ts';

/** A skill that someone (named by their first MCID) has but that does not count: its id, or the report's own words if the programme has no id. */
export type UncountedSkill = { readonly mcid: string; readonly skill: string; readonly reason: NotCounting };

const NOT_NAMED: NotCounting = { rule: 'R6', kind: 'notNamed' };

/**
 * Lists the skills that do not count toward a competency on a day, with the reason for each (R6, R7, R8, R10).
 *
 * Covers the skills that the requirements name and those that the report marks as relevant for the competency, unless
 * another row of the same skill and person counts. Empty if the requirements name no skills or are not published.
 */
export function uncountedSkills(
  { programme, company }: CompanyInProgramme,
  competency: Competency,
  day: CalendarDay,
): UncountedSkill[] {
  const { records, movedToPcOn, countUndated } = company;
  const policy: CountingPolicy = { day, movedToPcOn, countUndated };
  const required = skillsRequiredBy(competency, day);
  if (required.size === 0) return [];
  const names = createSkillNames(programme.skills);
  const relevance = createRelevance(programme);
  const further = furtherMcids(records);
  const counting = new Set<string>();
  const uncounted = new Map<string, UncountedSkill>();
  for (const record of records) {
    const { skill: text } = record;
    const mcid = further.get(record.mcid) ?? record.mcid;
    const skill = names(text);
    const key = `${mcid} ${skill?.id ?? text}`;
    if (!skill || !required.has(skill.id)) {
      const isRelevant = record.relevantFor.some((each) => relevance(each).includes(competency.id));
      if (isRelevant) uncounted.set(key, { mcid, skill: text, reason: NOT_NAMED });
      continue;
    }
    const result = countSkill(skill, record, policy);
    if (result.kind === 'doesNotCount') uncounted.set(key, { mcid, skill: skill.id, reason: result.reason });
    else counting.add(key);
  }
  return [...uncounted].filter(([key]) => !counting.has(key)).map(([, skill]) => skill);
}

function skillsRequiredBy(competency: Competency, day: CalendarDay): ReadonlySet<string> {
  const rows = optionsInForce(competency, day).flatMap(({ rows }) => rows);
  return new Set(rows.flatMap(({ requirement }) => skillsRequired(requirement)));
}
