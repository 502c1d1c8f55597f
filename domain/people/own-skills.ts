import { type Counting, countSkill } from '../competencies/counting.ts';
import { type Competency, optionsInForce, type Programme } from '../competencies/programme.ts';
import { skillsRequired } from '../competencies/requirement.ts';
import { createSkillNames } from '../competencies/skill-names.ts';
import type { SkillRecord } from '../competencies/skill-record.ts';
import type { CompanyInProgramme } from '../competencies/standing.ts';
import type { CalendarDay } from '../time/calendar-day.ts';

/** A skill of a person, with whether it counts and the competencies whose requirements name it. */
export type OwnSkill = {
  readonly record: SkillRecord;
  readonly counting: Counting;
  readonly competencies: readonly Competency[];
};

/** Returns a person's skills on a day, first those that count, then the latest completed (R6, R7, R8, R10). */
export function ownSkills(
  { programme, company }: CompanyInProgramme,
  records: readonly SkillRecord[],
  day: CalendarDay,
): OwnSkill[] {
  const names = createSkillNames(programme.skills);
  const naming = competenciesBySkill(programme, day);
  const { movedToPcOn, countUndated } = company;
  const policy = { day, movedToPcOn, countUndated };
  const skills = records.map((record): OwnSkill => {
    const skill = names(record.skill);
    const competencies = naming.get(skill?.id ?? '') ?? [];
    if (!skill || competencies.length === 0) {
      return {
        record,
        competencies,
        counting: { kind: 'doesNotCount', skill, reason: { rule: 'R6', kind: 'notNamed' } },
      };
    }
    return { record, competencies, counting: countSkill(skill, record, policy) };
  });
  return skills.sort((a, b) => order(a) - order(b) || byLatest(a, b));
}

function competenciesBySkill(programme: Programme, day: CalendarDay): ReadonlyMap<string, readonly Competency[]> {
  const naming = new Map<string, Competency[]>();
  for (const competency of programme.competencies) {
    const rows = optionsInForce(competency, day).flatMap((option) => option.rows);
    for (const skill of new Set(rows.flatMap(({ requirement }) => skillsRequired(requirement)))) {
      const others = naming.get(skill);
      if (others) others.push(competency);
      else naming.set(skill, [competency]);
    }
  }
  return naming;
}

/** Puts skills that count first, then those that a requirement names, then the others. */
function order({ counting, competencies }: OwnSkill): number {
  return counting.kind !== 'doesNotCount' ? 0 : competencies.length > 0 ? 1 : 2;
}

function byLatest(one: OwnSkill, other: OwnSkill): number {
  const [a = '', b = ''] = [one.record.completedOn, other.record.completedOn];
  return a < b ? 1 : Number(a > b) * -1;
}
