import { hasSkillCard, skillHoldersCard } from '../../../cards/people/answers/skill-holders.ts';
import { createSkillMatch, holdersOfSkill } from '../../../domain/people/answers/skill-holders.ts';
import { ownSkills } from '../../../domain/people/own-skills.ts';
import { answerWhich } from './answer-own.ts';
import { answerPerson } from './answer-person.ts';
import { forNames } from './for-names.ts';

/** Answers who has an exam or certification, or whether the person named has it. */
export const answerHasSkill = forNames(
  (ask) => {
    const { args, view, context, language } = ask;
    const [skill] = args.skills ?? [];
    const [reported] = args.people ?? [];
    // A question that names neither an exam nor a person may be one for the FAQ.
    if (skill === undefined) return reported ? answerPerson(ask) : 'notUnderstood';
    if (!reported) {
      return {
        card: skillHoldersCard({ skill, holders: holdersOfSkill(view, skill, context.day) }, context, language),
      };
    }
    const records = reported.records.filter(createSkillMatch(view.programme, skill));
    const skills = ownSkills(view, records, context.day);
    return { card: hasSkillCard({ person: reported, skills, asked: skill }, context, language) };
  },
  { own: answerWhich },
);
