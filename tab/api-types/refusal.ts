import type { DemoPerson } from './sign-in.ts';

/** The body of every response that is not a success. */
export type Refusal = {
  /** A sentence for the person, in the language of the request. */
  readonly error: string;
  /** True if the company does not have, or no longer has, what was requested. */
  readonly isGone?: boolean;
  /** The people to sign in as, where the demo asks for a sign-in. */
  readonly demoPeople?: readonly DemoPerson[];
};
