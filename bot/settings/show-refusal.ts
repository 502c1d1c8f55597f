import { refusedCard } from '../../cards/settings/refused.ts';
import type { Refusal } from '../turn/access.ts';
import type { UndatedRequest } from '../turn/handler.ts';
import type { Reply } from '../turn/reply.ts';
import { otherAdmins } from './other-admins.ts';

/** Says which role a person lacks and what is open to them, and names the admins in their own chat only. */
export async function showRefusal({ refusal }: Refusal, { person, language, deps }: UndatedRequest): Promise<Reply> {
  const task = refusal === 'message.globalAdminNeeded' ? 'manageRoles' : 'importReport';
  const admins = person.scope === 'personal' ? await otherAdmins(person, deps, task) : undefined;
  return { card: refusedCard(refusal, admins, language) };
}
