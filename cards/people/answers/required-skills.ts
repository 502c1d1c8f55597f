import type { Competency, Programme, Skill } from '../../../domain/competencies/programme.ts';
import type { Language } from '../../../domain/language.ts';
import type { RequiredSkills } from '../../../domain/people/answers/required-skills.ts';
import { skillText } from '../../text/criterion-text.ts';
import { listAll } from '../../text/list-text.ts';
import { plainText } from '../../text/plain-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import { levelName } from './level-name.ts';

const MOST_NAMED = 8;
const MOST_COMPETENCIES = 5;

/** The competency and level that a question asks for. */
type Asked = { readonly competency: Competency; readonly level: string | undefined; readonly programme: Programme };

/** Names the exams and assessments that count toward a competency. */
export function requiredSkillsSentence(
  { skills, isPublished }: RequiredSkills,
  { competency, level, programme }: Asked,
  language: Language,
): string {
  const t = words(language);
  const named = level ? levelName({ competency: competency.id, level }, programme, language) : competency.name;
  if (!isPublished) return t('peopleAnswers.required.notPublished', { level: named });
  if (skills.length === 0) return t('peopleAnswers.required.none', { level: named });
  const list = listAll(skills, language, { most: MOST_NAMED, textOf: (skill) => skillText(skill, programme) });
  return t('peopleAnswers.required.some', { level: named, skills: list });
}

/** Names the competencies whose requirements name a skill. */
export function skillUseSentences(
  {
    skill,
    named,
    competencies,
  }: {
    /** Undefined if the programme does not know it. */
    readonly skill: Skill | undefined;
    readonly named: string;
    readonly competencies: readonly Competency[];
  },
  language: Language,
): string[] {
  const t = words(language);
  const name = plainText(named);
  if (competencies.length === 0) return [t('peopleAnswers.use.none', { skill: name })];
  const list = listAll(competencies, language, { most: MOST_COMPETENCIES, textOf: (each) => each.name });
  return [
    t('peopleAnswers.use.some', { skill: name, competencies: list }),
    ...(skill?.acceptedUntil
      ? [t('peopleAnswers.use.acceptedUntil', { day: showDay(skill.acceptedUntil, language) })]
      : []),
  ];
}
