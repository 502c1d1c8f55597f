import type { Deps } from '../deps.ts';

/** An Entra object id, as Teams' people picker gives it; some clients write it with what Teams puts before it. */
const OBJECT_ID = /^(?:8:orgid:)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** The id of whom an object id or, as in Agents Playground, Teams' own id of a person who has written to the bot means. */
export async function chosenPerson(
  id: string,
  tenantId: string,
  { references }: Pick<Deps, 'references'>,
): Promise<string | undefined> {
  const objectId = OBJECT_ID.exec(id)?.[1]?.toLowerCase();
  if (objectId) return objectId;
  return (await references.people(tenantId)).find(({ userId, teamsId }) => userId === id || teamsId === id)?.userId;
}
