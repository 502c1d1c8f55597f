import PQueue from 'p-queue';
import type { Deps } from '../deps.ts';

/** The number of roster calls at a time, which looks up a thousand people within the time of one click. */
const CONCURRENCY = 50;
/** The number of people queued at a time: all of a large company at once would block the event loop. */
const QUEUED = 500;

type AddressDeps = Pick<Deps, 'references' | 'memberAddresses' | 'log'>;

/**
 * Reads the addresses of everyone who has a personal chat with the bot, by Entra object id. Leaves out people whose
 * addresses Teams does not provide now.
 */
export async function readAddresses(
  tenantId: string,
  deps: AddressDeps,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const addressesById = new Map<string, readonly string[]>();
  const queue = new PQueue({ concurrency: CONCURRENCY });
  const people = await deps.references.people(tenantId);
  for (let first = 0; first < people.length; first += QUEUED) {
    const some = people.slice(first, first + QUEUED);
    const lookUp = async (person: (typeof some)[number]) => {
      const addresses = await lookUpAddresses(tenantId, person, deps);
      if (addresses) addressesById.set(person.userId, addresses);
    };
    await Promise.all(some.map((person) => queue.add(() => lookUp(person))));
  }
  return addressesById;
}

/** Reads the addresses of one person; none if they have no personal chat with the bot. */
export async function readAddressesOf(tenantId: string, userId: string, deps: AddressDeps): Promise<readonly string[]> {
  const person = (await deps.references.people(tenantId)).find((each) => each.userId === userId);
  return (person && (await lookUpAddresses(tenantId, person, deps))) ?? [];
}

async function lookUpAddresses(
  tenantId: string,
  { userId, teamsId }: { readonly userId: string; readonly teamsId: string },
  { references, memberAddresses, log }: AddressDeps,
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
