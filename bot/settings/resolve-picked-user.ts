import type { Deps } from '../deps.ts';

/** An Entra object id from Teams' people picker; some clients put Teams' prefix before it. */
const OBJECT_ID = /^(?:8:orgid:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/**
 * Resolves the value of a people picker to a user id: an Entra object id or, in Agents Playground, the Teams id of a
 * person who has written to the bot.
 */
export async function resolvePickedUser(
  value: string,
  tenantId: string,
  { references }: Pick<Deps, 'references'>,
): Promise<string | undefined> {
  const objectId = OBJECT_ID.exec(value)?.[1]?.toLowerCase();
  if (objectId) return objectId;
  return (await references.people(tenantId)).find(({ userId, teamsId }) => userId === value || teamsId === value)
    ?.userId;
}
