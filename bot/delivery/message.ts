import type { Card } from '../../cards/card.ts';
import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import type { Language } from '../../domain/language.ts';
import type { Task } from '../../domain/settings/roles.ts';

/** What a message says, as it is kept until the time to send it comes; the language is chosen then. */
type Content = { readonly kind: 'card'; readonly cards: Readonly<Record<Language, Card>> };

/** Something that the bot says outside a turn: to one person in their personal chat, or as a post to a conversation of many. */
export type Message = {
  /** Stable within the tenant: of rule, subject, period and recipient. What has an id once is sent once. */
  readonly id: string;
  readonly tenantId: string;
  /**
   * The Entra object id, in lower case; of somebody who is to be looked for in Teams first, their address; of a post, the
   * id of the conversation.
   */
  readonly recipientId: string;
  /**
   * What to do when nobody can tell whether it arrived: an alert must arrive and is repeated once, marked as such; a
   * prompt that comes twice is worse than one that does not come, and so is anything else: an answer that somebody has
   * asked for elsewhere, a question to an admin, or a post.
   */
  readonly class: 'alert' | 'prompt' | 'answer' | 'post';
  /** What it tells of: it is not sent to someone who has muted all of it. An answer or a post has none. */
  readonly kinds: readonly NoticeKind[];
  /** Whether nobody asked for it now, so that snooze and quiet hours bind it. */
  readonly isScheduled: boolean;
  /** What one must be allowed to do to get it, besides being told of its kinds. */
  readonly task?: Task;
  /** In which language it is; undefined: in that of the person. */
  readonly language?: Language;
  readonly content: Content;
};

/** Whether a recipient's id is an address that has yet to be found in Teams: an object id has no @. */
export function isAddress(recipientId: string): boolean {
  return recipientId.includes('@');
}
