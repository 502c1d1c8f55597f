import PQueue from 'p-queue';
import type { Deps } from './deps.ts';

/** Roster calls under way at a time, so that a thousand people are looked up within the time of one click. */
const CONCURRENCY = 50;
/** To queue everyone of a large company at once would hold up the event loop. */
const QUEUED = 500;

/**
 * The addresses of everyone who has a personal chat with the bot, by Entra object id. Those of whom Teams tells nothing
 * now are left out.
 */
export async function knownAddresses(
  tenantId: string,
  { references, ownAddresses, log }: Pick<Deps, 'references' | 'ownAddresses' | 'log'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const queue = new PQueue({ concurrency: CONCURRENCY });
  const lookUp = async (userId: string, teamsId: string) => {
    const chat = await references.findPersonal(tenantId, userId);
    if (!chat || 'unreachable' in chat) return;
    try {
      found.set(userId, await ownAddresses({ ...chat, teamsId }));
    } catch (error) {
      log.warn({ err: error }, 'The addresses of a person could not be looked up');
    }
  };
  const people = await references.people(tenantId);
  for (let first = 0; first < people.length; first += QUEUED) {
    const some = people.slice(first, first + QUEUED);
    await Promise.all(some.map(({ userId, teamsId }) => queue.add(() => lookUp(userId, teamsId))));
  }
  return found;
}
