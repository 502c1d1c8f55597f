/** Only repeats what the words beside it say, so that nobody has to tell colours apart. */
export type Colour = 'good' | 'warning' | 'attention' | 'default';

/** A short label for a standing, such as "▲ At risk", in the language of the request. */
export type Word = { readonly word: string; readonly colour: Colour };
