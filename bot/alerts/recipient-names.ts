import { addressKey } from '../../domain/people/further-mcids.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import { readCompany } from '../company/read-company.ts';
import type { Deps } from '../deps.ts';
import { readChatNames } from '../people/read-chat-names.ts';
import { readMatches } from '../people/read-matches.ts';

/**
 * Reads the names of all possible recipients, by recipient id. People with a chat have their object id; people in the
 * skills report have their address, and their object id if an admin has matched them.
 */
export async function recipientNames(
  tenantId: string,
  deps: Pick<Deps, 'references' | 'companies' | 'importRows' | 'matchedPeople' | 'now'>,
): Promise<ReadonlyMap<string, string>> {
  const [{ company }, names] = await Promise.all([
    readCompany(tenantId, dayIn(deps.now(), undefined), deps),
    readChatNames(tenantId, deps),
  ]);
  const reported = company.records.flatMap(({ email, name }) =>
    email && name ? [[addressKey(email), name] as const] : [],
  );
  const byMcid = peopleNames(company.records);
  const matched = [...(await readMatches(tenantId, company.records, deps))].flatMap(([mcid, userId]) => {
    const name = byMcid.get(mcid);
    return name ? [[userId, name] as const] : [];
  });
  return new Map<string, string>([...reported, ...matched, ...names]);
}
