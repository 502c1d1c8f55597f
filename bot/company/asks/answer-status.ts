import { heldSaid, whichSaid } from '../../../cards/company/said/held-said.ts';
import {
  anniversariesSaid,
  futureSaid,
  missingSaid,
  oneSaid,
  peopleSaid,
} from '../../../cards/company/said/status-said.ts';
import { heldAnswer } from '../../../domain/company/answers/held-levels.ts';
import { type CompetencyOverview, overviewOf } from '../../../domain/company/overview.ts';
import type { AbilityHandler, AbilityRequest, Outcome } from '../../turn/handler.ts';
import { sayFirst } from '../../turn/say-first.ts';
import { showStatus } from '../show-status.ts';
import { type AnswerView, heldQuestion, isEmpty, readAnswer, withArguments } from './read-answer.ts';

/** Of all that is held, this many are answered one by one; the card beneath has them all. */
const MOST_SAID = 4;

/** Says a sentence before the status, of the competency asked about or of all; nothing if nothing is known. */
async function beforeStatus(request: AbilityRequest, answer: AnswerView, sentence: string): Promise<Outcome> {
  const { competency, area } = request.args;
  const day = answer.day === request.today ? {} : { asOf: answer.day };
  const proof = await showStatus(
    withArguments(request, { ...(competency && { competency }), ...(area && { area }), ...day }),
  );
  return answer.isOfDesignations || isEmpty(answer) || sentence === '' ? proof : sayFirst(sentence, proof);
}

/** Answers "are we gold?": yes or no, in what and until when. */
export const answerHeld: AbilityHandler = async (request) => {
  const { args, today, language } = request;
  const answer = await readAnswer(request);
  const { view, overview, day, naming } = answer;
  const question = heldQuestion(args);
  const whole = overviewOf(view, { day, today });
  const held = heldAnswer(whole, question);
  const said = heldSaid(held, { question, overview: whole, naming }, language);
  const [own] = overview.competencies;
  const isMissing = args.competency && args.level && (held.kind === 'otherLevel' || held.kind === 'notHeld');
  const missing = isMissing && own ? missingSaid(own, args.level, naming, language) : '';
  return beforeStatus(request, answer, [said, missing].filter(Boolean).join(' '));
};

/** Answers "which competencies do we have?". */
export const answerAllHeld: AbilityHandler = async (request) => {
  const { today, language } = request;
  const answer = await readAnswer(request);
  const { overview, day, naming } = answer;
  const said = day > today ? futureSaid(overview, naming, language) : whichSaid(overview, naming, language);
  return beforeStatus(request, answer, said);
};

/** Answers "how is Data Analytics doing?". */
export const answerOne: AbilityHandler = async (request) => {
  const answer = await readAnswer(request);
  const { overview, day, naming } = answer;
  const [own] = overview.competencies;
  if (!request.args.competency || !own) return answerAllHeld(request);
  return beforeStatus(request, answer, oneSaid(own, day, naming, request.language));
};

/** Answers "what do we have left on 1 March if nothing happens?"; without a day, at each anniversary. */
export const answerFuture: AbilityHandler = async (request) => {
  const { args, today, language } = request;
  const day = args.asOf ?? args.period?.to ?? today;
  const answer = await readAnswer(request, day);
  const { overview, naming } = answer;
  const said = day > today ? futureSaid(overview, naming, language) : anniversariesSaid(overview, naming, language);
  return beforeStatus(request, answer, said);
};

/** Answers "how many people count for gold in Data Analytics?". */
export const answerPeople: AbilityHandler = (request) => answerEach(request, peopleSaid);

/** Answers "what is missing for gold in Data Analytics?". */
export const answerLacking: AbilityHandler = (request) => answerEach(request, missingSaid);

/** Answers about the competency asked about or, if none is, about those held. */
async function answerEach(request: AbilityRequest, say: typeof peopleSaid): Promise<Outcome> {
  const { args, language } = request;
  const answer = await readAnswer(request);
  const { overview, naming } = answer;
  const isHeld = ({ membership }: CompetencyOverview) => membership !== undefined;
  const held = overview.competencies.filter(isHeld).slice(0, MOST_SAID);
  const asked = args.competency ? overview.competencies : held;
  const said = asked.map((each) => say(each, args.competency ? args.level : undefined, naming, language));
  return beforeStatus(request, answer, answer.view.report ? said.join(' ') : '');
}
