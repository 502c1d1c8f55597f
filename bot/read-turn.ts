import { hasPronoun } from '../domain/conversation/spell-out-pronouns.ts';
import type { Language } from '../domain/language.ts';
import { dayIn } from '../domain/time/calendar-day.ts';
import { type ReadMessage, readMessage } from '../domain/understanding/read-message.ts';
import { ABILITIES } from './abilities.ts';
import type { Deps } from './deps.ts';
import { type Followed, readAsFollowUp, readPronouns } from './read-as-follow-up.ts';
import type { Ability } from './turn/ability.ts';
import type { Incoming } from './turn/incoming.ts';
import type { Person } from './turn/person.ts';
import { readQuestion } from './turn/read-question.ts';
import { createRouter, type Intent } from './turn/router.ts';
import { understandingFor } from './understanding-for.ts';

/** An intent; a question comes with its meaning. */
export type ReadIntent =
  | Exclude<Intent, { kind: 'question' }>
  | (ReadMessage & { readonly kind: 'question' })
  | Followed;

/** An intent, and the language of the words or of the clicked card, if they show it. */
export type ReadTurn = { readonly intent: ReadIntent; readonly language: Language | undefined };

const route = createRouter(ABILITIES);

/** True for a command about people, such as "what if she leaves", that names one by a pronoun. */
function speaksOfShown(intent: Intent): intent is Extract<Intent, { kind: 'ability' }> & { readonly question: string } {
  if (intent.kind !== 'ability' || intent.question === undefined) return false;
  const { takes }: Ability = ABILITIES[intent.ability as keyof typeof ABILITIES];
  return takes === 'people' && hasPronoun(intent.question);
}

/** Finds what a message, click or file means. A message with two questions has two meanings. */
export async function readTurn(
  incoming: Incoming,
  person: Person,
  deps: Deps,
): Promise<readonly [ReadTurn, second?: ReadTurn]> {
  const today = () => dayIn(deps.now(), person.timeZone);
  const { intent, language } = route(incoming, today);
  if (intent.kind !== 'question') {
    const spelled = speaksOfShown(intent) ? await readPronouns(intent.question, person, deps) : undefined;
    return [spelled ?? { intent, language }];
  }
  const [first, second] = readMessage(intent.question, await understandingFor(person, deps, intent.question));
  const followed = second ? undefined : await readAsFollowUp(first, person, deps);
  if (followed) return [followed];
  const toTurn = ({ question, understood }: ReadMessage): ReadTurn => {
    const read = readQuestion({ intent: { ...intent, question }, understood, today });
    const isQuestion = read.intent.kind === 'question';
    return isQuestion ? { ...read, intent: { kind: 'question', question, understood } } : (read as ReadTurn);
  };
  return second ? [toTurn(first), toTurn(second)] : [toTurn(first)];
}
