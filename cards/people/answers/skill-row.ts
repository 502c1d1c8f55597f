import type { Language } from '../../../domain/language.ts';
import type { OwnSkill } from '../../../domain/people/own-skills.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { countingText } from '../../text/counting-text.ts';
import { countingWord } from '../../text/counting-word.ts';
import { plainText } from '../../text/plain-text.ts';
import type { AnswerRow } from './people-answer.ts';
import { skillDatesText } from './skill-dates-text.ts';

/** A row about a skill: by its own name, or by the name of the person who has it. */
export function skillRow(
  skill: OwnSkill,
  { today, person }: { readonly today: CalendarDay; readonly person?: string },
  language: Language,
): AnswerRow {
  const name = plainText(skill.record.skill);
  const dates = skillDatesText(skill, today, language);
  const detail = [dates, countingText(skill, language)].filter((part) => part !== '').join(' ');
  return {
    name: person ?? name,
    ...countingWord(skill, language),
    lines: person === undefined ? [detail] : [name, detail],
  };
}
