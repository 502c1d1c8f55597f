import type { Language } from '../../domain/language.ts';
import type { Role } from '../../domain/settings/roles.ts';
import type { Person } from './person.ts';

/** The person who asks for help, and where. */
export type Audience = {
  readonly language: Language;
  readonly scope: Person['scope'];
  readonly roles: readonly Role[];
};
