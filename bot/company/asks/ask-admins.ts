import { adminsBeneath } from '../../../cards/parts/admins-beneath.ts';
import { otherAdmins } from '../../settings/other-admins.ts';
import type { Outcome, Request } from '../../turn/handler.ts';

/** Adds who can tell a person without the role the rest of an answer; by name in their own chat only. */
export async function askAdmins({ person, language, deps }: Request, outcome: Outcome): Promise<Outcome> {
  if (typeof outcome === 'string') return outcome;
  const admins = person.scope === 'personal' ? await otherAdmins(person, deps) : undefined;
  return { ...outcome, card: adminsBeneath(outcome.card, admins, language) };
}
