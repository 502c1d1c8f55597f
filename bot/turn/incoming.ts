/** A message as plain values: typed words, a button with its data, or a file. */
export type Incoming =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly verb: string; readonly data: ActionData }
  | { readonly kind: 'file'; readonly file: SharedFile };

/** A file dropped in the personal chat; its URL is not checked yet. */
export type SharedFile = { readonly name: string; readonly downloadUrl: string };

/** The data of a button together with the values typed into the card's fields. Nothing in it can be trusted. */
export type ActionData = Readonly<Record<string, unknown>>;

/** Longer texts are cut to this length: no question needs more, and the search stays fast. */
export const MAX_CHARACTERS = 2_000;
