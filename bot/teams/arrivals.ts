import type { Deps } from '../deps.ts';
import { type Person, placeOf } from '../turn/person.ts';

/** Remembers who has added the bot to a team or group chat. A store that does not answer costs nobody the welcome. */
export async function noteArrival(person: Person, { hosts, log }: Pick<Deps, 'hosts' | 'log'>): Promise<void> {
  if (person.scope === 'personal') return;
  try {
    await hosts.remember(person.tenantId, placeOf(person), person.userId);
  } catch (error) {
    log.error({ err: error }, 'Who has added the bot could not be remembered');
  }
}

/** What was set up in a team or group chat goes with the bot. */
export async function noteDeparture(
  person: Person,
  { hosts, weeklyPosts, log }: Pick<Deps, 'hosts' | 'weeklyPosts' | 'log'>,
): Promise<void> {
  if (person.scope === 'personal') return;
  try {
    await weeklyPosts.cancelAll(person.tenantId, placeOf(person));
    await hosts.forget(person.tenantId, placeOf(person));
  } catch (error) {
    log.error({ err: error }, 'The posts of a conversation could not be cancelled');
  }
}
