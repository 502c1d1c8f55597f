import type { Card } from '../../cards/card.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import type { Language } from '../../domain/language.ts';
import type { Task } from '../../domain/settings/roles.ts';
import type { Deps } from '../deps.ts';
import { joinKey } from '../store/key.ts';
import type { Person } from '../turn/person.ts';
import type { Reply } from '../turn/reply.ts';

/** Something that a person has asked for, and nobody else is to read. */
type PrivateAnswer = {
  /** What tells it from other answers that the person may get at the same time. */
  readonly what: string;
  readonly card: (language: Language) => Card;
  readonly language: Language;
  /** What one must be allowed to do to get it. */
  readonly task?: Task;
};

type Parts = Pick<Deps, 'delivery' | 'now'>;

/**
 * Answers in place in somebody's own chat; asked from anywhere else, by a message to that chat, once a minute at most,
 * and an aside that says so.
 */
export async function answerPrivately(person: Person, answer: PrivateAnswer, deps: Parts): Promise<Reply> {
  const { language, card, what } = answer;
  if (person.scope === 'personal') return { card: card(language) };
  await send(person, joinKey(what, deps.now().toISOString().slice(0, 16)), answer, deps);
  return { card: messageCard(words(language)('skillsReport.sent')), aside: true };
}

/** Says kindly, in their own chat and once a day, why somebody does not get what they have clicked on. */
export async function refusePrivately(person: Person, answer: PrivateAnswer, deps: Parts): Promise<void> {
  await send(person, joinKey('refused', answer.what, deps.now().toISOString().slice(0, 10)), answer, deps);
}

async function send(
  { tenantId, userId }: Person,
  id: string,
  { card, language, task }: PrivateAnswer,
  { delivery }: Parts,
): Promise<void> {
  await delivery.send(tenantId, [
    {
      id: joinKey('private', userId, id),
      recipientId: userId,
      class: 'answer',
      kinds: [],
      isScheduled: false,
      language,
      ...(task && { task }),
      content: { kind: 'card', cards: { en: card('en'), sv: card('sv') } },
    },
  ]);
}
