import type { Card } from '../../cards/card.ts';
import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import type { Language } from '../../domain/language.ts';
import type { Task } from '../../domain/settings/roles.ts';

/** The card of a message in both languages; the language is chosen when the message is sent. */
type Content = { readonly kind: 'card'; readonly cards: Readonly<Record<Language, Card>> };

/** A message that the bot sends outside a turn: to a person's own chat, or as a post to a team or group chat. */
export type Message = {
  /** Made of rule, subject, period and recipient, so it is stable within the tenant. Each id is sent once. */
  readonly id: string;
  readonly tenantId: string;
  /**
   * The Entra object id in lower case; the address of a person who has yet to be found in Teams; or, for a post, the id
   * of the conversation.
   */
  readonly recipientId: string;
  /**
   * Decides what happens when nobody can tell whether the message arrived. An alert must arrive: it is repeated once,
   * and the repeat says so. For the others a second copy is worse than none: a prompt, an answer (which someone asked
   * for elsewhere, or a question to an admin) and a post.
   */
  readonly class: 'alert' | 'prompt' | 'answer' | 'post';
  /** The kinds of notices in it; a person who has muted all of them does not get it. An answer or a post has none. */
  readonly kinds: readonly NoticeKind[];
  /** True if nobody asked for it now, so that snooze and quiet hours apply. */
  readonly isScheduled: boolean;
  /** A task that the recipient must be allowed to do, besides getting notices of these kinds. */
  readonly task?: Task;
  /** The language of the message; undefined: the recipient's. */
  readonly language?: Language;
  readonly content: Content;
};

/** True if a recipient's id is an address that has yet to be found in Teams: an object id has no @. */
export function isAddress(recipientId: string): boolean {
  return recipientId.includes('@');
}
