import type { CommandArguments } from '../company/read-arguments.ts';
import type { Language } from '../language.ts';

/** The arguments of a card, with its people by their MCIDs. */
type ShownArguments = Omit<CommandArguments, 'people' | 'unknown'> & { readonly mcids?: readonly string[] };

/** A card of an ability; `ask` is the kind of plain question that it answered, undefined for a command or button. */
export type ShownAbility = {
  readonly kind: 'ability';
  readonly ability: string;
  readonly ask?: string;
  readonly args: ShownArguments;
};

/** The last reply to a person in a conversation: an FAQ answer, an ability's card, or anything else. */
export type LastShown = {
  readonly language: Language;
  /** The language of the person's client then: when that changes, the conversation's language is theirs to choose again. */
  readonly client?: Language | undefined;
  /** The question as typed, if it was; a follow-up may repeat it with another name. */
  readonly question?: string;
} & (ShownAbility | { readonly kind: 'entry'; readonly entryId: string } | { readonly kind: 'other' });
