/** A message as plain values: typed words, a button with its data, or files. */
export type Incoming =
  /** `bringsReport`: with the words comes a link, a table or a file that the bot cannot fetch. */
  | { readonly kind: 'text'; readonly text: string; readonly bringsReport?: true }
  | { readonly kind: 'action'; readonly verb: string; readonly data: ActionData }
  | { readonly kind: 'files'; readonly files: SharedFiles };

/** The files of one message, at least one. */
export type SharedFiles = readonly [SharedFile, ...SharedFile[]];

/** A file dropped in the personal chat; its URL is not checked yet. */
type SharedFile = { readonly name: string; readonly downloadUrl: string };

/** The data of a button together with the values typed into the card's fields. Nothing in it can be trusted. */
export type ActionData = Readonly<Record<string, unknown>>;

/** Longer texts are cut to this length: no question needs more, and the search stays fast. */
export const MAX_CHARACTERS = 2_000;
