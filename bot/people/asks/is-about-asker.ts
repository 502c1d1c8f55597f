import { recordsAt } from '../../../domain/people/people.ts';
import { readCompany } from '../../company/read-company.ts';
import type { AbilityRequest } from '../../turn/handler.ts';

/** True if a question names the asker and nobody else, by the addresses that Teams has for them. */
export async function isAboutAsker({ args, person, today, deps }: AbilityRequest): Promise<boolean> {
  const { people = [] } = args;
  if (people.length === 0 || person.scope !== 'personal') return false;
  const { company } = await readCompany(person.tenantId, today, deps);
  const own = new Set(recordsAt(company.records, await deps.memberAddresses(person)).map(({ mcid }) => mcid));
  return people.every(({ mcids }) => mcids.some((mcid) => own.has(mcid)));
}
