import PQueue from 'p-queue';
import type { Deps } from '../deps.ts';

/** Roster calls under way at a time, so that a thousand people are looked up within the time of one click. */
const CONCURRENCY = 50;
/** To queue everyone of a large company at once would hold up the event loop. */
const QUEUED = 500;

type Parts = Pick<Deps, 'references' | 'memberAddresses' | 'log'>;

/**
 * The addresses of everyone who has a personal chat with the bot, by Entra object id. Those of whom Teams tells nothing
 * now are left out.
 */
export async function knownAddresses(tenantId: string, deps: Parts): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const queue = new PQueue({ concurrency: CONCURRENCY });
  const people = await deps.references.people(tenantId);
  for (let first = 0; first < people.length; first += QUEUED) {
    const some = people.slice(first, first + QUEUED);
    const lookUp = async (person: (typeof some)[number]) => {
      const addresses = await lookUpAddresses(tenantId, person, deps);
      if (addresses) found.set(person.userId, addresses);
    };
    await Promise.all(some.map((person) => queue.add(() => lookUp(person))));
  }
  return found;
}

/** The same of one person; none of somebody who has no chat with the bot. */
export async function addressesOfOne(tenantId: string, userId: string, deps: Parts): Promise<readonly string[]> {
  const person = (await deps.references.people(tenantId)).find((each) => each.userId === userId);
  return (person && (await lookUpAddresses(tenantId, person, deps))) ?? [];
}

async function lookUpAddresses(
  tenantId: string,
  { userId, teamsId }: { readonly userId: string; readonly teamsId: string },
  { references, memberAddresses, log }: Parts,
): Promise<readonly string[] | undefined> {
  const chat = await references.findPersonal(tenantId, userId);
  if (!chat || 'unreachable' in chat) return undefined;
  try {
    return await memberAddresses({ ...chat, teamsId });
  } catch (error) {
    log.warn({ err: error }, 'The addresses of a person could not be looked up');
    return undefined;
  }
}
