import type { CalendarDay } from '../time/calendar-day.ts';
import { countSkill } from './counting.ts';
import { recordEnd } from './record-end.ts';
import type { FadingSkill } from './risk.ts';
import { createSkillNames } from './skill-names.ts';
import type { CompanyInProgramme } from './standing.ts';

/**
 * Adds to each fading skill the last day on which it counts: it expires, its acceptance ends or the months of PMC end,
 * whichever is first. Of several records of a skill, the one that lasts longest decides.
 *
 * @param day a day on which all of them count
 */
export function lastDaysCounted(
  { programme, company }: CompanyInProgramme,
  fading: readonly FadingSkill[],
  day: CalendarDay,
): (FadingSkill & { readonly lastDay: CalendarDay })[] {
  if (fading.length === 0) return [];
  const { records, movedToPcOn, countUndated } = company;
  const names = createSkillNames(programme.skills);
  const last = new Map<string, CalendarDay>(fading.map(({ mcid, skill }) => [`${mcid} ${skill}`, day]));
  for (const record of records) {
    const skill = names(record.skill);
    const key = `${record.mcid} ${skill?.id}`;
    const before = last.get(key);
    if (!skill || !before) continue;
    const counting = countSkill(skill, record, { day, movedToPcOn, countUndated });
    if (counting.kind === 'doesNotCount') continue;
    const { lastDay = day } = recordEnd(record, counting) ?? {};
    if (lastDay > before) last.set(key, lastDay);
  }
  return fading.map((each) => ({ ...each, lastDay: last.get(`${each.mcid} ${each.skill}`) ?? day }));
}
