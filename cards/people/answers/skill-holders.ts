import type { Language } from '../../../domain/language.ts';
import { isCounted, type SkillHolder } from '../../../domain/people/answers/skill-holders.ts';
import { personName } from '../../../domain/people/people.ts';
import { listAll } from '../../text/list-text.ts';
import { plainText } from '../../text/plain-text.ts';
import { words } from '../../words.ts';
import type { AnswerContext } from './answer-context.ts';
import { peopleAnswerCard } from './people-answer.ts';
import { type PersonSkills, skillsCard } from './person-skills.ts';
import { skillRow } from './skill-row.ts';

const MOST_NAMED = 10;

/** The people who have a skill, and its name as they are told it. */
export type SkillHolders = { readonly skill: string; readonly holders: readonly SkillHolder[] };

/** Answers who has a skill, each with its dates and whether it counts. */
export function skillHoldersCard({ skill, holders }: SkillHolders, context: AnswerContext, language: Language) {
  const { today, reportDay } = context;
  return peopleAnswerCard(
    {
      said: holdersSentences({ skill, holders }, language),
      reportDay,
      rows: holders.map((each) => skillRow(each.skill, { today, person: nameOf(each) }, language)),
    },
    language,
  );
}

/** Says who has a skill, and for how many it counts if not for all. */
export function holdersSentences({ skill, holders }: SkillHolders, language: Language): string[] {
  const t = words(language);
  const named = plainText(skill);
  if (holders.length === 0) return [t('peopleAnswers.has.none', { skill: named })];
  const names = listAll(holders, language, { most: MOST_NAMED, textOf: nameOf });
  const counting = holders.filter((each) => isCounted(each.skill)).length;
  return [
    t('peopleAnswers.has.some', { count: holders.length, skill: named, names }),
    ...(counting < holders.length ? [t('peopleAnswers.has.counting', { count: counting })] : []),
  ];
}

function nameOf({ person }: SkillHolder): string {
  return plainText(personName(person));
}

/** Answers whether a person has a skill. */
export function hasSkillCard(
  { asked, ...own }: PersonSkills & { readonly asked: string },
  context: AnswerContext,
  language: Language,
) {
  const kind = own.skills.length > 0 ? 'yes' : 'no';
  const facts = { person: plainText(personName(own.person)), skill: plainText(asked) };
  return skillsCard(own, [words(language)(`peopleAnswers.has.${kind}`, facts)], context, language);
}
