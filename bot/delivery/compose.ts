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

/** What the recipient's preferences and roles make of a message whose time has come. */
export type Composed =
  | { readonly kind: 'send'; readonly card: Card; readonly language: Language }
  /** Not before this time, in milliseconds since 1970. */
  | { readonly kind: 'later'; readonly at: number }
  | { readonly kind: 'unwanted' };

export type Compose = (message: Message, reference: StoredReference) => Promise<Composed>;

type ComposeDeps = {
  readonly preferences: Preferences;
  readonly roles: Pick<RoleRecords, 'of'>;
  readonly clock: Pick<Clock, 'now'>;
};

/**
 * Decides at the moment of sending whether, when and in which language the person gets a message. The language is the
 * message's own, else the person's choice, else their client's, else English. A person who has lost the role that the
 * message is for does not get it.
 */
export function createCompose({ preferences, roles, clock }: ComposeDeps): Compose {
  return async ({ tenantId, recipientId, kinds, task, isScheduled, content, language: given }, { locale }) => {
    const held = await roles.of(tenantId, recipientId);
    const allowedKinds = noticeKindsFor(held);
    if (!kinds.every((kind) => allowedKinds.includes(kind))) return { kind: 'unwanted' };
    if (task && mayDo(held, task).kind === 'refused') return { kind: 'unwanted' };
    const { language: chosen, mutedKinds: muted, ...wishes } = await preferences.get(tenantId, recipientId);
    const when = sendingTime(
      kinds,
      { ...wishes, ...(muted && { muted }) },
      { now: new Date(clock.now()), isScheduled },
    );
    if (when.kind === 'unwanted') return when;
    if (when.kind === 'later') return { kind: 'later', at: when.at.getTime() };
    const language = given ?? chosen ?? (/^sv\b/i.test(locale ?? '') ? 'sv' : 'en');
    return { kind: 'send', card: content.cards[language], language };
  };
}
