import { type Competency, optionsInForce } from '../../competencies/programme.ts';
import { skillsRequired } from '../../competencies/requirement.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';

/** The skills that count toward a competency; `isPublished` is false if no source tells. */
export type RequiredSkills = { readonly skills: readonly string[]; readonly isPublished: boolean };

/** Returns the skills that some option of a competency names on a day, at one level or at any. */
export function requiredSkills(competency: Competency, level: string | undefined, day: CalendarDay): RequiredSkills {
  const rows = optionsInForce(competency, day)
    .flatMap((option) => option.rows)
    .filter((row) => !level || row.level === level);
  return {
    skills: [...new Set(rows.flatMap(({ requirement }) => skillsRequired(requirement)))],
    isPublished: rows.some(({ requirement }) => requirement.kind !== 'notPublished'),
  };
}
