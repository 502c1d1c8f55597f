import { compileCard } from '../card.ts';
import template from './reply.json' with { type: 'json' };

/** A button; its data names the verb that the bot's table knows. */
type ReplyButton = { readonly title: string; readonly data: { readonly verb: string } & object };

type ReplyContent = {
  readonly title?: string;
  readonly said: string;
  /** Smaller lines below. */
  readonly notes?: readonly string[];
  /** Buttons that change something: the card is replaced by the outcome. */
  readonly does?: readonly ReplyButton[];
  /** Buttons that show something, in a message of their own. */
  readonly shows?: readonly ReplyButton[];
};

const render = compileCard<Required<ReplyContent> & { summary: string }>(template);

/** Answers with one statement, and with buttons for what may follow from it. */
export function replyCard({ title = '', said, notes = [], does = [], shows = [] }: ReplyContent) {
  return render({ summary: title || said.replaceAll('**', ''), title, said, notes, does, shows });
}
