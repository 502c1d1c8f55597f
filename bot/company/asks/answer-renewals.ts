import { renewalsCard } from '../../../cards/company/renewals.ts';
import { nameInText } from '../../../cards/company/said/name-in-text.ts';
import {
  anyLateSaid,
  doneSaid,
  lateSaid,
  listSaid,
  nextSaid,
  type RenewalContext,
  whenSaid,
  withinSaid,
} from '../../../cards/company/said/renewal-said.ts';
import { saidCard } from '../../../cards/parts/said.ts';
import { words } from '../../../cards/words.ts';
import {
  membershipsAsked,
  type Period,
  renewalDone,
  renewalsWithin,
} from '../../../domain/company/answers/renewal-answers.ts';
import type { Membership } from '../../../domain/company/memberships.ts';
import { addYears, type CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { AbilityHandler, AbilityRequest, Outcome } from '../../turn/handler.ts';
import { sayFirst } from '../../turn/say-first.ts';
import { showRenewals } from '../show-renewals.ts';
import { showStatus } from '../show-status.ts';
import { type AnswerView, heldQuestion, readAnswer, withArguments } from './read-answer.ts';

/** The memberships that a question is about, and the words for them. */
type Asked = {
  readonly answer: AnswerView;
  readonly asked: readonly Membership[];
  readonly context: RenewalContext;
};

/** Reads today's renewals: dates in a question about them tell which are meant, not as of when. */
async function readAsked(request: AbilityRequest): Promise<Asked> {
  const { args, today } = request;
  const answer = await readAnswer(request, today);
  const { memberships, programme } = answer.view;
  const asked = membershipsAsked(memberships, heldQuestion(args));
  return { answer, asked, context: { day: today, programme } };
}

/**
 * Says a sentence before the renewals it is about. People without the role see the status instead, which has the days
 * but neither reminders nor buttons.
 */
async function beforeRenewals(
  request: AbilityRequest,
  { answer, asked }: Asked,
  say: (asked: readonly Membership[]) => string,
): Promise<Outcome> {
  const { args, today, language } = request;
  const { view, isAdmin } = answer;
  if (answer.isOfDesignations) {
    const scope = withArguments(request, args.area ? { area: args.area } : {});
    return isAdmin ? showRenewals(scope) : showStatus(scope);
  }
  const { programme, memberships } = view;
  const scope = args.competency ? { competency: args.competency } : {};
  const status = () => showStatus(withArguments(request, scope));
  if (memberships.length === 0) return isAdmin ? showRenewals(withArguments(request, {})) : status();
  if (asked.length === 0) {
    return sayFirst(
      notHeldSaid(request, view),
      isAdmin ? await showRenewals(withArguments(request, {})) : await status(),
    );
  }
  const sentence = say(asked);
  if (!isAdmin) return sayFirst(sentence, await status());
  return { card: saidCard(sentence, renewalsCard(asked, { day: today, today, programme }, language)) };
}

function notHeldSaid({ args, language }: AbilityRequest, { programme }: AnswerView['view']): string {
  const { competency, offer } = heldQuestion(args);
  const name = programme.competencies.find(({ id }) => id === competency)?.name ?? '';
  const what = offer ? nameInText({ competency, level: offer }, programme, language) : name;
  return words(language)('renewals.said.notHeld', { what });
}

/** Answers "when does our gold in Data Analytics run out?"; without a name, as "what is next?" */
export const answerWhen: AbilityHandler = async (request) => {
  const { language } = request;
  const found = await readAsked(request);
  return beforeRenewals(request, found, (asked) =>
    asked.length > 1
      ? nextSaid(asked, found.context, language)
      : asked.map((each) => whenSaid(each, found.context, language)).join(' '),
  );
};

/** Answers "what do we have to renew next?". */
export const answerNext: AbilityHandler = async (request) => {
  const found = await readAsked(request);
  return beforeRenewals(request, found, (asked) => nextSaid(asked, found.context, request.language));
};

/** Answers "which renewals are coming up?"; with a period, those in it. */
export const answerList: AbilityHandler = async (request) => {
  if (request.args.period || request.args.asOf) return answerWithin(request);
  const found = await readAsked(request);
  return beforeRenewals(request, found, (asked) => listSaid(asked, found.context, request.language));
};

/** Answers "which competency has its anniversary on 1 March?" and "what is to be renewed in March?". */
export const answerWithin: AbilityHandler = async (request) => {
  const { args, today, language } = request;
  const { asOf } = args;
  const period = args.period ?? (asOf && { from: asOf, to: asOf });
  if (!period) return answerNext(request);
  const found = await readAsked(request);
  const coming = upcoming(period, today);
  return beforeRenewals(request, found, (asked) => {
    const within = renewalsWithin(asked, coming, today);
    return withinSaid(within, coming, { context: found.context, memberships: asked }, language);
  });
};

/** Answers "have we renewed Cloud Platform already?". */
export const answerDone: AbilityHandler = async (request) => {
  const { today, language, deps, person } = request;
  const [found, { index }] = await Promise.all([readAsked(request), deps.companies.find(person.tenantId)]);
  return beforeRenewals(request, found, (asked) =>
    asked.map((each) => doneSaid(each, renewalDone(each, index.facts, today), found.context, language)).join(' '),
  );
};

/** Answers "did we miss the renewal of Cloud Platform?". */
export const answerLate: AbilityHandler = async (request) => {
  const found = await readAsked(request);
  const { competency, offer } = heldQuestion(request.args);
  const isOne = competency !== undefined || offer !== undefined;
  return beforeRenewals(request, found, (asked) =>
    isOne
      ? asked.map((each) => lateSaid(each, found.context, request.language)).join(' ')
      : anyLateSaid(asked, found.context, request.language),
  );
};

/** Moves a period that is over by a year: who asks about renewals in March means the next one. */
function upcoming({ from, to }: Period, today: CalendarDay): Period {
  return to < today ? upcoming({ from: addYears(from, 1), to: addYears(to, 1) }, today) : { from, to };
}
