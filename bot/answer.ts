import { impossibleDateCard } from '../cards/parts/impossible-date.ts';
import { messageCard } from '../cards/parts/message.ts';
import { twoAnswersCard } from '../cards/parts/two-answers.ts';
import { unclearCard } from '../cards/parts/unclear.ts';
import { words } from '../cards/words.ts';
import type { Language } from '../domain/language.ts';
import { dayIn } from '../domain/time/calendar-day.ts';
import type { ReadMessage } from '../domain/understanding/read-message.ts';
import { ABILITIES } from './abilities.ts';
import { noteActed } from './alerts/answer-alert.ts';
import type { Deps } from './deps.ts';
import { answerQuestion, answerSurely, showSmallTalk } from './faq/answer-question.ts';
import { type ReadIntent, type ReadTurn, readTurn } from './read-turn.ts';
import { rememberReply } from './remember-reply.ts';
import { runAsk } from './run-ask.ts';
import { refusePrivately } from './settings/answer-privately.ts';
import { showRefusal } from './settings/show-refusal.ts';
import type { Abilities, Ability, Action } from './turn/ability.ts';
import { checkAccess, type Refusal } from './turn/access.ts';
import { askForDay } from './turn/ask-for-day.ts';
import type { Outcome, Request } from './turn/handler.ts';
import type { Incoming } from './turn/incoming.ts';
import type { Person } from './turn/person.ts';
import { readQuestion } from './turn/read-question.ts';
import { languageOfTalk } from './turn/recall.ts';
import type { Reply } from './turn/reply.ts';
import type { Intent } from './turn/router.ts';
import { withSafeUpdates } from './turn/safe-updates.ts';
import { understandingFor } from './understanding-for.ts';

/**
 * The answer to a turn. `unknownAction`: no card of today offers the button; `forbidden`: the person may not use it.
 * Teams refuses a click that gets one of these two.
 */
export type Answer = { readonly kind: 'reply' | 'unknownAction' | 'forbidden' | 'trouble'; readonly reply: Reply };

const abilities: Abilities = ABILITIES;

/** The action of each button, by verb. */
const ACTIONS: ReadonlyMap<string, Action> = new Map(
  Object.values(abilities).flatMap(({ actions = {} }) => Object.entries(actions)),
);

/**
 * The bot as one function: a message, a click or a file in, one reply out. Two questions in one message are answered in
 * one card.
 *
 * Never throws: a failure is logged, and the person gets a sentence.
 */
export async function answer(incoming: Incoming, person: Person, deps: Deps): Promise<Answer> {
  try {
    // 1. Decide what the person wants.
    const [first, second] = await readTurn(incoming, person, deps);
    const answered = await answerOne(first, person, deps);
    return second ? together(answered, await answerOne(second, person, deps)) : answered;
  } catch (error) {
    return troubleWith(error, undefined, person.clientLanguage ?? 'en', deps);
  }
}

async function answerOne({ intent, language: ownLanguage }: ReadTurn, person: Person, deps: Deps): Promise<Answer> {
  let language = ownLanguage ?? person.clientLanguage ?? 'en';
  try {
    language = ownLanguage ?? (await languageOfTalk(person, deps));
    if (intent.kind === 'question') return toAnswer(await answerQuestion(intent, person, deps));
    // 2. Check that the person may have it here; 3. let its handler fetch, decide and show.
    const request = { person, today: dayIn(deps.now(), person.timeZone), language, deps };
    const outcome = await carryOut(intent, request);
    const ask = outcome === 'notUnderstood' || isRefusal(outcome) ? await askIn(intent, outcome, request) : undefined;
    if (ask) return await conclude(await carryOut(ask, request), ask, request);
    // 4. Turn the outcome into the one reply.
    return await conclude(outcome, intent, request);
  } catch (error) {
    return troubleWith(error, intent.kind, language, deps);
  }
}

function together(first: Answer, second: Answer): Answer {
  const card = twoAnswersCard(first.reply.card, second.reply.card);
  if (!card || first.reply.attachment || second.reply.attachment) return first;
  const isRateable = first.reply.rateable && second.reply.rateable;
  return toAnswer({ card, ...(isRateable && { rateable: true }) });
}

function troubleWith(error: unknown, intent: string | undefined, language: Language, { log }: Deps): Answer {
  log.error({ err: error, intent }, 'A turn failed');
  return { kind: 'trouble', reply: say('message.trouble', language) };
}

type AbilityIntent = Extract<Intent, { kind: 'ability' }>;

/**
 * Reads a line that is no command after all, such as "what if everybody links?", as a plain question. A refused line is
 * read again only if it turns out to be about the rules, such as "what if a user leaves?".
 */
async function askIn(
  intent: ReadIntent,
  outcome: Outcome | Refusal,
  { person, today, deps }: Request,
): Promise<AbilityIntent | undefined> {
  if (intent.kind !== 'ability' || intent.question === undefined || intent.ask !== undefined) return undefined;
  const { question } = intent;
  const understood = (await understandingFor(person, deps, question))(question);
  const routed = readQuestion({ intent: { kind: 'question', question }, understood, today: () => today });
  if (routed.intent.kind !== 'ability' || routed.intent.ask === undefined) return undefined;
  const ask = abilities[routed.intent.ability]?.asks?.[routed.intent.ask];
  const isOfRules = typeof ask === 'object' && ask.seemsMeant?.(routed.intent.args) === false;
  return outcome === 'notUnderstood' || isOfRules ? routed.intent : undefined;
}

async function carryOut(
  intent: Exclude<ReadIntent, { kind: 'question' }>,
  request: Request,
): Promise<Outcome | Refusal> {
  switch (intent.kind) {
    case 'ability':
      return runAbility(intent, request);
    case 'action':
      return runAction(intent, request);
    case 'files': {
      const { importFile } = ABILITIES;
      return (await checkAccess(importFile, request)) ?? importFile.handleFile({ ...request, files: intent.files });
    }
    case 'empty':
      if (intent.sign) return showSmallTalk(intent.sign, request);
      return say(request.person.scope === 'personal' ? 'message.empty' : 'message.emptyTogether', request.language);
    case 'unclear':
      return { card: unclearCard(request.language) };
    case 'unknownAction':
      return 'notUnderstood';
  }
}

async function runAbility(
  { ability: name, ask, args, question, notice }: Extract<Intent, { kind: 'ability' }>,
  request: Request,
): Promise<Outcome | Refusal> {
  if (notice) await noteActed(notice, request.person, request.deps);
  const ability = abilities[name];
  if (ask !== undefined) return runAsk({ ability, ask, args, question }, request);
  if (!ability?.handle) return 'notUnderstood';
  const instead = await checkAccess(ability, request);
  if (instead) return ability.seemsMeant?.(args) === false ? 'notUnderstood' : instead;
  const { impossibleDate } = args;
  if (impossibleDate && takesDay(ability)) return { card: impossibleDateCard(impossibleDate, request.language) };
  const asked = takesDay(ability) ? askForDay(name, args, request) : undefined;
  if (asked) return asked;
  return ability.handle({ ...request, args, ...(question !== undefined && { question }) });
}

/** True for a day or a scope. An ability about people checks the day itself, since its line may be a question instead. */
function takesDay({ takes }: Ability): boolean {
  return takes === 'day' || takes === 'scope';
}

async function runAction(
  { verb, data }: Extract<Intent, { kind: 'action' }>,
  request: Request,
): Promise<Outcome | Refusal> {
  const action = ACTIONS.get(verb);
  if (!action) return 'notUnderstood';
  const instead = await checkAccess(action, request);
  if (!instead) return action.handle({ ...request, data });
  if (action.refusal && isRefusal(instead)) await refusePrivately(request, action.refusal);
  return instead;
}

/** A line that is no command after all is a question; a refusal never stands in for an FAQ answer. */
async function conclude(outcome: Outcome | Refusal, intent: ReadIntent, request: Request) {
  const { person, language, deps } = request;
  const line = intent.kind === 'ability' ? intent.question : undefined;
  const question = async (): Promise<ReadMessage> => {
    const understand = await understandingFor(person, deps, line ?? '');
    return { question: line ?? '', understood: understand(line ?? '') };
  };
  if (outcome === 'notUnderstood') {
    if (line !== undefined) return toAnswer(await answerQuestion(await question(), person, deps));
    return refuse('unknownAction', say('message.outdatedButton', language), intent, deps);
  }
  await rememberReply(outcome, intent, request);
  if (typeof outcome === 'object' && 'card' in outcome) {
    return toAnswer(withSafeUpdates(outcome, say('message.trouble', language).card, deps));
  }
  const surely = line === undefined ? undefined : await answerSurely(await question(), person, deps);
  if (surely) return toAnswer(surely);
  const refusal = await showRefusal(outcome === 'notYours' ? { refusal: 'message.roleNeeded' } : outcome, request);
  if (line !== undefined) return toAnswer(refusal);
  return intent.kind === 'files' ? toAnswer(refusal) : refuse('forbidden', refusal, intent, deps);
}

/** Logs an old or forged card, without the data that it held. */
function refuse(kind: 'unknownAction' | 'forbidden', reply: Reply, intent: ReadIntent, { log }: Deps): Answer {
  log.warn({ kind, verb: 'verb' in intent ? intent.verb : undefined }, 'A button was refused');
  return { kind, reply };
}

function toAnswer(reply: Reply): Answer {
  return { kind: 'reply', reply };
}

function isRefusal(outcome: Outcome | Refusal): outcome is Refusal {
  return typeof outcome === 'object' && 'refusal' in outcome;
}

function say(key: `message.${'empty' | 'emptyTogether' | 'outdatedButton' | 'trouble'}`, language: Language): Reply {
  return { card: messageCard(words(language)(key)) };
}
