import { hasSkillCard, skillHoldersCard } from '../../../cards/people/answers/skill-holders.ts';
import { createSkillMatch, holdersOfSkill } from '../../../domain/people/answers/skill-holders.ts';
import { ownSkills } from '../../../domain/people/own-skills.ts';
import { answerWhich } from './answer-own.ts';
import { forNames } from './for-names.ts';

/** Answers who has an exam or certification, or whether the person named has it. */
export const answerHasSkill = forNames(({ args, view, context, language }) => {
  const [skill] = args.skills ?? [];
  const [reported] = args.people ?? [];
  // A question that names no exam may be one for the FAQ.
  if (skill === undefined) return 'notUnderstood';
  if (!reported) {
    return { card: skillHoldersCard({ skill, holders: holdersOfSkill(view, skill, context.day) }, context, language) };
  }
  const records = reported.records.filter(createSkillMatch(view.programme, skill));
  const skills = ownSkills(view, records, context.day);
  return { card: hasSkillCard({ person: reported, skills, asked: skill }, context, language) };
}, answerWhich);
