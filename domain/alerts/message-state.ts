/** The states of a message to one person, best first. */
export const MESSAGE_STATES = [
  'acted',
  'acknowledged',
  'sent',
  'queued',
  'unknown',
  'notInstalled',
  'blocked',
  'unwanted',
  'cancelled',
  'gone',
  'tooLarge',
  'refused',
  'noSuchPerson',
  'notPermitted',
  'notInCatalogue',
  'unreachable',
  'failed',
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** How far delivery got with a message, or why it stopped. */
export type DeliveryState = Exclude<MessageState, 'acknowledged' | 'acted'>;

/** Why a message has not arrived; `unknown`: nobody can tell whether it has. */
export type LostReason = Exclude<DeliveryState, 'sent' | 'queued' | 'unwanted' | 'cancelled'>;
