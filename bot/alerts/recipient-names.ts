import { dayIn } from '../../domain/calendar-day.ts';
import { addressKey } from '../../domain/company/people.ts';
import { readCompany } from '../company-view.ts';
import type { Deps } from '../deps.ts';
import { namesIn } from '../names-in.ts';

/**
 * The names of those to whom the bot writes unasked, by what a message knows them by: of everyone who has a chat with the
 * bot, and of those in the report by their address.
 */
export async function recipientNames(
  tenantId: string,
  deps: Pick<Deps, 'references' | 'companies' | 'importRows' | 'now'>,
): Promise<ReadonlyMap<string, string>> {
  const [{ company }, names] = await Promise.all([
    readCompany(tenantId, dayIn(deps.now(), undefined), deps),
    namesIn(tenantId, deps),
  ]);
  const reported = company.records.flatMap(({ email, name }) => (email && name ? [[addressKey(email), name]] : []));
  return new Map([...(reported as [string, string][]), ...names]);
}
