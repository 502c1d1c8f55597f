import { createSkillNames, examCodes } from '../../competencies/skill-names.ts';
import type { SkillRecord } from '../../competencies/skill-record.ts';
import type { CompanyInProgramme } from '../../competencies/standing.ts';
import { fold } from '../../text/fold.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import { type OwnSkill, ownSkills } from '../own-skills.ts';
import { peopleOf, type ReportedPerson } from '../people.ts';

/** A person who has a skill, with the record of it that counts or lasts longest. */
export type SkillHolder = { readonly person: ReportedPerson; readonly skill: OwnSkill };

/**
 * Finds the people who have a skill, whether or not it counts: those who count first, else in the report's order.
 *
 * @param named the skill as somebody wrote it, such as "az104" or a part of its name
 */
export function holdersOfSkill(
  { programme, company }: CompanyInProgramme,
  named: string,
  day: CalendarDay,
): SkillHolder[] {
  const isNamed = createSkillMatch(programme, named);
  const holders = peopleOf(company.records).flatMap((person): SkillHolder[] => {
    const records = person.records.filter(isNamed);
    if (records.length === 0) return [];
    const [skill] = ownSkills({ programme, company }, records, day).sort(lastingFirst);
    return skill ? [{ person, skill }] : [];
  });
  return holders.sort((a, b) => Number(isCounted(b.skill)) - Number(isCounted(a.skill)));
}

/** Returns a function that tells whether a record is one of the skill that somebody named. */
export function createSkillMatch(
  { skills }: CompanyInProgramme['programme'],
  named: string,
): (record: SkillRecord) => boolean {
  const names = createSkillNames(skills);
  const [code] = examCodes(named);
  const wanted = names(named)?.id;
  const words = fold(named).trim();
  return ({ skill }) => {
    if (code) return examCodes(skill).includes(code);
    if (wanted !== undefined) return names(skill)?.id === wanted;
    return words !== '' && fold(skill).includes(words);
  };
}

/** True if the skill counts toward some competency. */
export function isCounted({ counting }: OwnSkill): boolean {
  return counting.kind !== 'doesNotCount';
}

/** Puts a record that counts first, then the one without an end or with the later one. */
export function lastingFirst(one: OwnSkill, other: OwnSkill): number {
  const counted = Number(isCounted(other)) - Number(isCounted(one));
  const [a, b] = [one, other].map(({ record }) => record.expiresOn ?? '9999-12-31') as [string, string];
  return counted || (a < b ? 1 : -Number(a > b));
}
