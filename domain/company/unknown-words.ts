import type { ReportedPerson } from '../people/people.ts';
import type { Level } from '../programmes/levels.ts';

/** A person that a name may mean, and the message that names that person only. */
export type PersonMeant = { readonly person: ReportedPerson; readonly question: string };

/**
 * Words of a message that name something for the bot to know but do not: a name that nobody in the report or that several
 * have, a level or a competency that does not exist. `name` is as typed.
 */
export type UnknownWords =
  | { readonly kind: 'nobody' | 'several'; readonly name: string; readonly near: readonly PersonMeant[] }
  | {
      readonly kind: 'level';
      readonly name: string;
      readonly near: readonly { readonly level: Level; readonly question: string }[];
    }
  | { readonly kind: 'competency'; readonly name: string };
