import type { Deps } from '../deps.ts';

/** Reads the names of everyone who has a personal chat with the bot, by Entra object id. */
export async function readChatNames(
  tenantId: string,
  { references }: Pick<Deps, 'references'>,
): Promise<ReadonlyMap<string, string>> {
  return new Map((await references.people(tenantId)).map(({ userId, name }) => [userId, name]));
}
