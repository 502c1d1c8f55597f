import { worstSaid } from '../../../cards/company/said/dependence-said.ts';
import { whatIfSaid } from '../../../cards/company/said/what-if-said.ts';
import { whatIfCard } from '../../../cards/company/what-if.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import { missingDataCard } from '../../../cards/parts/missing-data.ts';
import { saidCard } from '../../../cards/parts/said.ts';
import { listAny } from '../../../cards/text/list-text.ts';
import { words } from '../../../cards/words.ts';
import { dependences, heaviestPeople } from '../../../domain/company/answers/dependence.ts';
import { createSkillNames } from '../../../domain/competencies/skill-names.ts';
import { peopleOf, type ReportedPerson } from '../../../domain/people/people.ts';
import type { AbilityHandler, AbilityRequest, Outcome } from '../../turn/handler.ts';
import { sayFirst } from '../../turn/say-first.ts';
import { showRisk } from '../show-risk.ts';
import { type Moves, whatIfContent } from '../show-what-if.ts';
import { type AnswerView, readAnswer, withArguments } from './read-answer.ts';

/** Answers about the people named, if a report is known. Only for people entitled to names, in their own chat. */
function whatIfAnswer(
  answerOf: (request: AbilityRequest, answer: AnswerView, people: readonly ReportedPerson[]) => Outcome,
): AbilityHandler {
  return async (request) => {
    const answer = await readAnswer(request);
    const { args, language } = request;
    const { people = [] } = args;
    if (!answer.view.report && !answer.view.trainings)
      return { card: missingDataCard({ ability: 'whatIf', missing: 'report' }, language) };
    return answerOf(request, answer, people);
  };
}

/** Answers "what if Anna leaves?". */
export const answerLeaves = whatIfAnswer((request, answer, leavers) => whatIfReply(request, answer, { leavers }));

/** Answers "what if Karin links her MCID?"; without a name, if everybody does. */
export const answerLinks = whatIfAnswer((request, answer, people) => {
  const isUnlinked = ({ records }: ReportedPerson) => records.some(({ associatedInPc }) => !associatedInPc);
  const linkers = people.length > 0 ? people : peopleOf(answer.view.company.records).filter(isUnlinked);
  return whatIfReply(request, answer, { linkers });
});

/** Answers "what if Anna gets AZ-104?". */
export const answerGets = whatIfAnswer((request, answer, people) => {
  const { args, language } = request;
  const { skills = [] } = args;
  const t = words(language);
  if (skills.length === 0) return { card: messageCard(t('whatIf.said.which'), t('whatIf.title')) };
  if (people.length === 0) return whoIsMeant(request);
  const named = createSkillNames(answer.view.programme.skills);
  const unnamed = skills.filter((skill) => !named(skill));
  const more = unnamed.length > 0 ? t('whatIf.said.notNamed', { skills: listAny(unnamed, language) }) : '';
  return whatIfReply(request, answer, { earners: { people, skills } }, more);
});

/** Answers "who would we miss the most if they left?": of everybody, by the levels that each alone would cost. */
export const answerWorst: AbilityHandler = async (request) => {
  const { args, today, language } = request;
  const { view, day, naming } = await readAnswer(request);
  const proof = await showRisk(withArguments(request, args.asOf ? { asOf: args.asOf } : {}));
  if (!view.report) return proof;
  const people = heaviestPeople(dependences(view, day, day < today ? day : today));
  return sayFirst(worstSaid(people, naming, language), proof);
};

function whatIfReply(
  { today, language }: AbilityRequest,
  { view, day }: AnswerView,
  moves: Omit<Moves, 'isWhole'>,
  more = '',
): Outcome {
  const content = whatIfContent(view, { ...moves, isWhole: true }, { day, today });
  const card = whatIfCard(content, language);
  if (content.isAboutDesignations) return { card };
  const said = [whatIfSaid(content, language), more].filter(Boolean).join(' ');
  return { card: saidCard(said, card) };
}

function whoIsMeant({ language }: AbilityRequest): Outcome {
  const t = words(language);
  return { card: messageCard(t('whatIf.said.who'), t('whatIf.title')) };
}
