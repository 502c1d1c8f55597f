import { type Activity, ActivityTypes, type Attachment, CardFactory } from 'botbuilder';
import type { Card } from '../../cards/card.ts';

/**
 * What one turn says. `rateable` asks Teams for its own thumbs up and down beneath the message; `updates` are cards that
 * take the place of the first one while work goes on after the turn; an `aside` is said to the one who has clicked
 * alone, and leaves the clicked card as it is; an `attachment` is one of Teams' own cards, shown in place of ours.
 */
export type Reply = {
  readonly card: Card;
  readonly rateable?: true;
  readonly aside?: true;
  readonly updates?: AsyncIterable<Card>;
  readonly attachment?: Attachment;
};

/** A reply as the activity to send: the card alone, since Teams splits text beside a card off into another message. */
export function toActivity({ card, rateable, attachment = CardFactory.adaptiveCard(card) }: Reply): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: card.fallbackText,
    attachments: [attachment],
    ...(rateable ? { channelData: { feedbackLoop: { type: 'default' } } } : {}),
  };
}
