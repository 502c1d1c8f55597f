import type { Card } from '../cards/card.ts';
import { messageCard } from '../cards/message.ts';
import { words } from '../cards/words.ts';
import type { Language } from '../domain/faq/entry.ts';
import type { Deps } from './deps.ts';
import type { Person } from './person.ts';
import type { Reply } from './reply.ts';
import { joinKey } from './store/key.ts';

type Parts = Pick<Deps, 'delivery' | 'now'>;

/**
 * Answers somebody where nobody else reads: in place in their own chat; asked from anywhere else, by a message to that
 * chat, once a minute at most, and an aside that says so.
 *
 * @param what tells it from other answers that the person may ask for at the same time
 */
export async function answerPrivately(
  person: Person,
  what: string,
  card: (language: Language) => Card,
  language: Language,
  deps: Parts,
): Promise<Reply> {
  if (person.scope === 'personal') return { card: card(language) };
  await send(person, joinKey(what, deps.now().toISOString().slice(0, 16)), card, deps);
  return { card: messageCard(words(language)('skillsReport.sent')), aside: true };
}

/** Says kindly, in their own chat and once a day, why somebody does not get what they have clicked on. */
export async function refusePrivately(
  person: Person,
  what: string,
  card: (language: Language) => Card,
  deps: Parts,
): Promise<void> {
  await send(person, joinKey('refused', what, deps.now().toISOString().slice(0, 10)), card, deps);
}

async function send(
  { tenantId, userId }: Person,
  id: string,
  card: (language: Language) => Card,
  { delivery }: Parts,
): Promise<void> {
  const content = { kind: 'card', cards: { en: card('en'), sv: card('sv') } } as const;
  const message = { recipientId: userId, class: 'answer', kinds: [], isScheduled: false, content } as const;
  await delivery.send(tenantId, [{ ...message, id: joinKey('private', userId, id) }]);
}
