import type { Card } from '../../cards/card.ts';
import type { Language } from '../../domain/language.ts';

/** The reply to one turn. */
export type Reply = {
  readonly card: Card;
  /** Asks Teams for its own thumbs up and down beneath the message. */
  readonly rateable?: true;
  /** Shown only to the person who clicked; the clicked card stays as it is. */
  readonly aside?: true;
  /** Cards that replace the first one while work continues after the turn. */
  readonly updates?: AsyncIterable<Card>;
  /** The language of the card, if it is not the request's. */
  readonly language?: Language;
  /** One of Teams' own cards, shown instead of `card`. */
  readonly attachment?: ReplyAttachment;
};

/** A card of a type that Teams itself defines. */
export type ReplyAttachment = {
  readonly contentType: string;
  readonly content: object;
  readonly name?: string;
  readonly contentUrl?: string;
};
