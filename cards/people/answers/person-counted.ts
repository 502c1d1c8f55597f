import type { Language } from '../../../domain/language.ts';
import type { PersonLevel } from '../../../domain/people/answers/person-levels.ts';
import { isCounted } from '../../../domain/people/answers/skill-holders.ts';
import { personName } from '../../../domain/people/people.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { listAll } from '../../text/list-text.ts';
import { plainText } from '../../text/plain-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import type { AnswerContext } from './answer-context.ts';
import { levelName } from './level-name.ts';
import { type PersonSkills, skillsCard } from './person-skills.ts';

type PersonCounted = PersonSkills & {
  /** The levels that the person counts toward. */
  readonly levels: readonly PersonLevel[];
  readonly isLinked: boolean;
  /** The last day on which all that counts does, if it is associated in PMC only (R8). */
  readonly graceEnd: CalendarDay | undefined;
};

/** Answers whether a person counts, and toward which levels. */
export function personCountedCard(content: PersonCounted, context: AnswerContext, language: Language) {
  return skillsCard(content, countedSentences(content, context, language), context, language);
}

function countedSentences(
  { person: reported, skills, levels, isLinked, graceEnd }: PersonCounted,
  { programme }: AnswerContext,
  language: Language,
): string[] {
  const t = words(language);
  const person = plainText(personName(reported));
  const grace = graceEnd ? [t('peopleAnswers.counted.graceEnd', { day: showDay(graceEnd, language) })] : [];
  if (levels.length > 0) {
    const named = (some: readonly PersonLevel[]) =>
      listAll(some, language, { textOf: (each) => levelName(each, programme, language) });
    const needed = levels.filter(({ isNeeded }) => isNeeded);
    return [
      t('peopleAnswers.counted.yes', { person, levels: named(levels) }),
      needed.length > 0
        ? t('peopleAnswers.counted.needed', { person, levels: named(needed) })
        : t('peopleAnswers.counted.spare', { person }),
      ...grace,
    ];
  }
  const competencies = [...new Set(skills.filter(isCounted).flatMap((skill) => skill.competencies))];
  if (competencies.length > 0) {
    const names = listAll(competencies, language, { most: 4, textOf: ({ name }) => name });
    return [t('peopleAnswers.counted.skillsOnly', { person, competencies: names }), ...grace];
  }
  return [t(isLinked ? 'peopleAnswers.counted.no' : 'peopleAnswers.counted.notLinked', { person })];
}
