import type { Card } from '../../cards/card.ts';
import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import type { Language } from '../../domain/language.ts';
import type { Task } from '../../domain/settings/roles.ts';
import { joinKey } from '../store/key.ts';
import type { Request } from '../turn/handler.ts';
import type { Reply } from '../turn/reply.ts';

/** A card that only the person who asked may read. */
type PrivateAnswer = {
  /** Distinguishes it from other answers that the person may get at the same time. */
  readonly subject: string;
  readonly card: (language: Language) => Card;
  /** The task that their roles must still allow when it is sent. */
  readonly task?: Task;
};

/**
 * Answers in place in the person's own chat. If they asked from anywhere else, sends the answer to that chat, at most
 * once a minute, and says so in an aside.
 */
export async function answerPrivately(request: Request, answer: PrivateAnswer): Promise<Reply> {
  const { person, language, deps } = request;
  if (person.scope === 'personal') return { card: answer.card(language) };
  await send(joinKey(answer.subject, deps.now().toISOString().slice(0, 16)), answer, request);
  return { card: messageCard(words(language)('skillsReport.sent')), aside: true };
}

/** Tells a person in their own chat, once a day for each subject, why a click was refused. */
export async function refusePrivately(
  request: Request,
  { subject, text }: { readonly subject: string; readonly text: 'skillsReport.mayNotSee' | 'message.hostNeeded' },
): Promise<void> {
  const card = (language: Language) => messageCard(words(language)(text));
  const day = request.deps.now().toISOString().slice(0, 10);
  await send(joinKey('refused', subject, day), { subject, card }, request);
}

async function send(id: string, { card, task }: PrivateAnswer, { person, language, deps }: Request): Promise<void> {
  const { tenantId, userId } = person;
  await deps.delivery.send(tenantId, [
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
