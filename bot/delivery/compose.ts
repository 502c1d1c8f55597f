import type { Card } from '../../cards/card.ts';
import { noticeKindsFor } from '../../domain/alerts/audience.ts';
import { sendingTime } from '../../domain/alerts/sending-time.ts';
import type { Language } from '../../domain/language.ts';
import { mayDo } from '../../domain/settings/roles.ts';
import type { StoredReference } from '../store/conversation-references.ts';
import type { Preferences } from '../store/preferences.ts';
import type { RoleRecords } from '../store/role-records.ts';
import type { Clock } from './clock.ts';
import type { Message } from './message.ts';

/** What to do with a message whose time has come, as its recipient wants it: send it, wait, or leave it. */
export type Composed =
  | { readonly kind: 'send'; readonly card: Card; readonly language: Language }
  /** Not before this time, in milliseconds since 1970. */
  | { readonly kind: 'later'; readonly at: number }
  | { readonly kind: 'unwanted' };

export type Compose = (message: Message, reference: StoredReference) => Promise<Composed>;

type Parts = {
  readonly preferences: Preferences;
  readonly roles: Pick<RoleRecords, 'of'>;
  readonly clock: Pick<Clock, 'now'>;
};

/**
 * Asks what the person wants when the message is about to be sent: whether and when, and the language, where the message
 * has none: their own, else their client's, else English. Whoever has lost the role meanwhile that a message is for does not get it.
 */
export function createCompose({ preferences, roles, clock }: Parts): Compose {
  return async ({ tenantId, recipientId, kinds, task, isScheduled, content, language: given }, { locale }) => {
    const held = await roles.of(tenantId, recipientId);
    const told = noticeKindsFor(held);
    if (!kinds.every((kind) => told.includes(kind))) return { kind: 'unwanted' };
    if (task && mayDo(held, task).kind === 'refused') return { kind: 'unwanted' };
    const { language: chosen, mutedKinds: muted, ...wishes } = await preferences.get(tenantId, recipientId);
    const when = sendingTime(kinds, { ...wishes, ...(muted && { muted }) }, new Date(clock.now()), isScheduled);
    if (when.kind === 'unwanted') return when;
    if (when.kind === 'later') return { kind: 'later', at: when.at.getTime() };
    const language = given ?? chosen ?? (/^sv\b/i.test(locale ?? '') ? 'sv' : 'en');
    return { kind: 'send', card: content.cards[language], language };
  };
}
