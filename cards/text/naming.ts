import type { Programme } from '../../domain/competencies/programme.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';

/** The names of skills and of people for one reader. */
export type Naming = {
  readonly programme: Programme;
  /** Undefined if the reader may not see names; people are then only counted. */
  readonly names: PeopleNames | undefined;
};
