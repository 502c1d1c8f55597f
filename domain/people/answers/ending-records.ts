import { createSkillNames } from '../../competencies/skill-names.ts';
import type { SkillRecord } from '../../competencies/skill-record.ts';
import type { CompanyInProgramme } from '../../competencies/standing.ts';
import { addYears, type CalendarDay } from '../../time/calendar-day.ts';
import type { Period } from '../../time/period.ts';
import { type OwnSkill, ownSkills } from '../own-skills.ts';
import { lastingFirst } from './skill-holders.ts';

/** A skill with a day on which it expires. */
export type EndingRecord = OwnSkill & { readonly lastDay: CalendarDay };

/**
 * Returns the skills that expire, the soonest first. Of several records of a person's skill, the one that lasts longest
 * decides; one without an end leaves the skill out.
 *
 * @param records those of the people in question
 * @param competency the id of the only competency whose requirements must name the skill
 */
export function endingRecords(
  { programme, company }: CompanyInProgramme,
  records: readonly SkillRecord[],
  day: CalendarDay,
  competency?: string,
): EndingRecord[] {
  const names = createSkillNames(programme.skills);
  const skills = ownSkills({ programme, company }, records, day).filter(
    ({ competencies }) => competency === undefined || competencies.some(({ id }) => id === competency),
  );
  const groups = Map.groupBy(skills, ({ record }) => `${record.mcid} ${names(record.skill)?.id ?? record.skill}`);
  return [...groups.values()]
    .flatMap((group): EndingRecord[] => {
      const [skill] = group.sort(lastingFirst);
      const lastDay = skill?.record.expiresOn;
      return skill && lastDay ? [{ ...skill, lastDay }] : [];
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : Number(a.lastDay > b.lastDay)));
}

/** Moves a period of the past year into the coming one if nothing expired in it: "in March" looks ahead. */
export function periodMeant(period: Period, endings: readonly EndingRecord[], today: CalendarDay): Period {
  const { from, to } = period;
  const isPast = to < today && from >= addYears(today, -1);
  if (!isPast || endings.some(({ lastDay }) => lastDay >= from && lastDay <= to)) return period;
  return { from: addYears(from, 1), to: addYears(to, 1) };
}
