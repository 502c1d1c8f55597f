import type { Localized } from '../../language.ts';

/**
 * Names those who know the answer to what the documents do not say. `id` is that of the subject among what is declined:
 * the phrasings of `mpn-id` are in `bank/out-mpn-id.json`.
 */
export type Pointer = {
  readonly id: string;
  /** Says that the bot does not know, and who does. */
  readonly text: Localized;
  readonly link: { readonly label: Localized; readonly url: string };
};
