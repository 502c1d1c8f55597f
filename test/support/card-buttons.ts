import { textOf } from './card-text.ts';

/** A button of a card. What `Action.Submit` and `Action.Execute` send is in `data`. */
export type Button = {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly data: { readonly verb: string } & Readonly<Record<string, unknown>>;
};

type Part = { readonly actions?: readonly Button[] } & Readonly<Record<string, unknown>>;

/** Returns the buttons of a card, those at its end first, then those within its elements. */
export function buttonsOf({ actions = [], ...part }: object & { readonly actions?: readonly object[] }): Button[] {
  return [...(actions as Button[]), ...Object.values(part).flatMap(within)];
}

/** @throws Error with the words of the card when it has no such button */
export function buttonNamed(card: object, title: string): Button {
  const button = buttonsOf(card).find((each) => each.title === title);
  if (!button) throw new Error(`There is no button "${title}" in:\n${textOf(card)}`);
  return button;
}

/** Returns the data of every button of a card. */
export function buttonData(card: object): Button['data'][] {
  return buttonsOf(card).map(({ data }) => data);
}

function within(value: unknown): Button[] {
  if (Array.isArray(value)) return value.flatMap(within);
  return typeof value === 'object' && value !== null ? buttonsOf(value as Part) : [];
}
