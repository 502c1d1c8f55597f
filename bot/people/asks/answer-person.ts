import { personCountedCard } from '../../../cards/people/answers/person-counted.ts';
import { isLinkedSentences } from '../../../cards/people/answers/person-linked.ts';
import { personCard, personEndingsCard, skillsCard } from '../../../cards/people/answers/person-skills.ts';
import { replacementsCard } from '../../../cards/people/answers/replacements.ts';
import { endingRecords } from '../../../domain/people/answers/ending-records.ts';
import { graceEndOf } from '../../../domain/people/answers/grace-end.ts';
import { levelsOfPerson } from '../../../domain/people/answers/person-levels.ts';
import { replacementsFor } from '../../../domain/people/answers/replacements.ts';
import { createSkillMatch } from '../../../domain/people/answers/skill-holders.ts';
import { shownAs } from '../../../domain/people/mcid-state.ts';
import { ownSkills } from '../../../domain/people/own-skills.ts';
import { answerOwnCounts, answerOwnEnds, answerOwnState, answerWhich } from './answer-own.ts';
import { forPerson } from './one-person.ts';
import { readPeopleMcids } from './read-people-mcids.ts';

/** Shows what the report tells about a person. */
export const answerPerson = forPerson(async (ask) => {
  const { view, context, reported, language } = ask;
  const skills = ownSkills(view, reported.records, context.day);
  const [linked] = await readPeopleMcids([reported], ask);
  return linked ? { card: personCard({ person: reported, skills, ...linked }, context, language) } : 'notUnderstood';
}, answerWhich);

/** Answers whether a person, or each of several, has linked their MCID. */
export const answerLinked = forPerson(async (ask) => {
  const { args, view, context, reported, language } = ask;
  const linked = await readPeopleMcids(args.people ?? [], ask);
  const said = linked.flatMap((each) => isLinkedSentences(each, context, language));
  const skills = linked.length > 1 ? [] : ownSkills(view, reported.records, context.day);
  return { card: skillsCard({ person: reported, skills }, said, context, language) };
}, answerOwnState);

/** Answers when a person's skills expire, or the one that the question names. */
export const answerPersonEnds = forPerson(({ args, view, context, reported, language }) => {
  const [asked] = args.skills ?? [];
  const isAsked = asked === undefined ? () => true : createSkillMatch(view.programme, asked);
  const records = reported.records.filter(isAsked);
  const skills = ownSkills(view, records, context.day);
  const endings = endingRecords(view, records, context.today);
  const content = { person: reported, skills, endings, asked, graceEnd: graceEndOf(skills) };
  return { card: personEndingsCard(content, context, language) };
}, answerOwnEnds);

/** Answers whether a person counts, and toward which levels. */
export const answerCounted = forPerson(({ args, view, context, reported, today, language }) => {
  const { day } = context;
  const [asked] = args.skills ?? [];
  const records = reported.records.filter(asked === undefined ? () => true : createSkillMatch(view.programme, asked));
  const skills = ownSkills(view, records, day);
  const content = {
    person: reported,
    skills,
    asked,
    competency: view.programme.competencies.find(({ id }) => id === args.competency),
    levels: levelsOfPerson(view, reported, day, day < today ? day : today),
    isLinked: shownAs(reported.records) === 'inPc',
    graceEnd: graceEndOf(skills),
  };
  return { card: personCountedCard(content, context, language) };
}, answerOwnCounts);

/** Answers who could stand in for a person. */
export const answerReplace = forPerson(({ view, context, reported, today, language }) => {
  const replacements = replacementsFor(view, reported, today);
  return { card: replacementsCard({ person: reported, replacements }, context, language) };
}, answerOwnCounts);
