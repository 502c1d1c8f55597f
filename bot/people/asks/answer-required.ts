import { messageCard } from '../../../cards/parts/message.ts';
import { requiredSkillsSentence, skillUseSentences } from '../../../cards/people/answers/required-skills.ts';
import { holdersSentences } from '../../../cards/people/answers/skill-holders.ts';
import { createSkillNames } from '../../../domain/competencies/skill-names.ts';
import { requiredSkills } from '../../../domain/people/answers/required-skills.ts';
import { holdersOfSkill } from '../../../domain/people/answers/skill-holders.ts';
import { readCompany } from '../../company/read-company.ts';
import { showStatus } from '../../company/show-status.ts';
import type { AbilityHandler } from '../../turn/handler.ts';
import { maySeeNames } from '../../turn/permissions.ts';
import { sayFirst } from '../../turn/say-first.ts';

/** Answers which exams and assessments count toward a competency, before its status. Everyone may know. */
export const answerRequired: AbilityHandler = async (request) => {
  const { args, person, today, language, deps } = request;
  const day = args.asOf ?? today;
  const { programme } = await readCompany(person.tenantId, day, deps);
  const competency = programme.competencies.find(({ id }) => id === args.competency);
  if (!competency) return 'notUnderstood';
  const { level } = args;
  const required = requiredSkills(competency, level, day);
  return sayFirst(
    requiredSkillsSentence(required, { competency, level, programme }, language),
    await showStatus(request),
  );
};

/** Answers what an exam or certification counts toward; those who may see names also get who has it. */
export const answerUse: AbilityHandler = async ({ args, person, today, language, deps }) => {
  const [named] = args.skills ?? [];
  if (named === undefined) return 'notUnderstood';
  const day = args.asOf ?? today;
  const view = await readCompany(person.tenantId, day, deps);
  const skill = createSkillNames(view.programme.skills)(named);
  const competencies = view.programme.competencies.filter((each) => {
    return skill && requiredSkills(each, undefined, day).skills.includes(skill.id);
  });
  const said = skillUseSentences({ skill, named, competencies }, language);
  const showsHolders = view.report && (await maySeeNames(person, deps));
  const holders = showsHolders
    ? holdersSentences({ skill: named, holders: holdersOfSkill(view, named, day) }, language)
    : [];
  return { card: messageCard([...said, ...holders].join(' ')) };
};
