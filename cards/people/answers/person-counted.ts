import type { Competency } from '../../../domain/competencies/programme.ts';
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
import { possessive } from './possessive.ts';
import { shortSkill } from './short-skill.ts';

type PersonCounted = PersonSkills & {
  /** The levels that the person counts toward. */
  readonly levels: readonly PersonLevel[];
  readonly isLinked: boolean;
  /** The competency that the question names. */
  readonly competency: Competency | undefined;
  /** The exam or certification that the question names; then `skills` holds its records only. */
  readonly asked: string | undefined;
  /** The last day on which all that counts does, if it is associated in PMC only (R8). */
  readonly graceEnd: CalendarDay | undefined;
};

/** Answers whether a person counts, and toward which levels. */
export function personCountedCard(content: PersonCounted, context: AnswerContext, language: Language) {
  return skillsCard(content, countedSentences(content, context, language), context, language);
}

function countedSentences(content: PersonCounted, { programme }: AnswerContext, language: Language): string[] {
  const { person: reported, skills, levels: all, isLinked, graceEnd, competency, asked } = content;
  const t = words(language);
  const person = plainText(personName(reported));
  if (asked !== undefined) return [askedSentence(content, { person, asked }, language)];
  const levels = competency ? all.filter((each) => each.competency === competency.id) : all;
  const grace = graceEnd ? [t('peopleAnswers.counted.graceEnd', { day: showDay(graceEnd, language) })] : [];
  const named = (some: readonly PersonLevel[]) =>
    listAll(some, language, { textOf: (each) => levelName(each, programme, language) });
  if (levels.length > 0) {
    const needed = levels.filter(({ isNeeded }) => isNeeded);
    return [
      t('peopleAnswers.counted.yes', { person, levels: named(levels) }),
      needed.length > 0
        ? t('peopleAnswers.counted.needed', { person, levels: named(needed) })
        : t('peopleAnswers.counted.spare', { person }),
      ...grace,
    ];
  }
  if (competency && isLinked) {
    return [
      all.length > 0
        ? t('peopleAnswers.counted.notFor', { person, competency: competency.name, levels: named(all) })
        : t('peopleAnswers.counted.notForAny', { person, competency: competency.name }),
    ];
  }
  const competencies = [...new Set(skills.filter(isCounted).flatMap((skill) => skill.competencies))];
  if (competencies.length > 0) {
    const names = listAll(competencies, language, { most: 4, textOf: ({ name }) => name });
    return [t('peopleAnswers.counted.skillsOnly', { person, competencies: names }), ...grace];
  }
  return [t(isLinked ? 'peopleAnswers.counted.no' : 'peopleAnswers.counted.notLinked', { person })];
}

function askedSentence(
  { skills }: PersonCounted,
  { person, asked }: { readonly person: string; readonly asked: string },
  language: Language,
): string {
  const t = words(language);
  const [held] = skills;
  if (!held) return t('peopleAnswers.expires.notHeld', { person, skill: plainText(asked) });
  const facts = { owner: possessive(person, language), skill: shortSkill(held.record.skill) };
  const competencies = [...new Set(skills.filter(isCounted).flatMap((skill) => skill.competencies))];
  if (competencies.length === 0) return t('peopleAnswers.counted.skillNo', facts);
  const names = listAll(competencies, language, { most: 4, textOf: ({ name }) => name });
  return t('peopleAnswers.counted.skillYes', { ...facts, competencies: names });
}
