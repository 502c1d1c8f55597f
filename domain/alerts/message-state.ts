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

/** The progress of a delivery, or the reason why it stopped. */
export type DeliveryState = Exclude<MessageState, 'acknowledged' | 'acted'>;

/** The reason why a message was not delivered; `unknown` if it may have been. */
export type LostReason = Exclude<DeliveryState, 'sent' | 'queued' | 'unwanted' | 'cancelled'>;
