import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { type MatchNote, matchPeopleCard } from '../../cards/people/match-people.ts';
import { peopleOf } from '../../domain/people/people.ts';
import { readCompany } from '../company/read-company.ts';
import { resolvePickedUser } from '../settings/resolve-picked-user.ts';
import type { ActionHandler, Outcome, Request } from '../turn/handler.ts';
import { readChatNames } from './read-chat-names.ts';
import { readMatches, readUnmatched } from './read-matches.ts';

/** Shows the people of the report whose addresses match nobody, so that an admin can say who they are. */
export const showMatches: ActionHandler = (request) => currentCard(request, { from: request.data.from });

/** Saves who the people are; one without a choice stays in the list. */
export const saveMatches: ActionHandler = async (request) => {
  const { data, person, deps } = request;
  const { people, matches } = await readReported(request);
  const unmatched = await readUnmatched(person.tenantId, { people, matches }, deps);
  const chosen: [string, string][] = [];
  for (const { mcids } of unmatched) {
    const value = data[`match-${mcids[0]}`];
    if (typeof value !== 'string' || !value.trim()) continue;
    const userId = await resolvePickedUser(value.trim(), person.tenantId, deps);
    if (!userId) return currentCard(request, { note: { kind: 'unknownPerson' } });
    chosen.push(...mcids.map((mcid) => [mcid, userId] as [string, string]));
  }
  if (chosen.length === 0) return currentCard(request, { note: { kind: 'choosePerson' } });
  await deps.matchedPeople.change(person.tenantId, Object.fromEntries(chosen));
  return currentCard(request, { note: { kind: 'saved' } });
};

/** Removes one match. */
export const removeMatch: ActionHandler = async (request) => {
  const { data, person, deps } = request;
  const { people, matches } = await readReported(request);
  const mcids = people.find((each) => each.mcids.some((mcid) => mcid === data.matched && matches.has(mcid)))?.mcids;
  if (!mcids) return currentCard(request, { note: { kind: 'chooseMatch' } });
  await deps.matchedPeople.change(person.tenantId, Object.fromEntries(mcids.map((mcid) => [mcid, undefined])));
  return currentCard(request, { note: { kind: 'removed' } });
};

/** @param from the index of the unmatched person to begin with; not validated */
async function currentCard(
  request: Request,
  { note, from }: { readonly note?: MatchNote; readonly from?: unknown },
): Promise<Outcome> {
  const { person, language, deps } = request;
  const { people, matches, report } = await readReported(request);
  if (!report) return { card: missingDataCard({ ability: 'linking', missing: 'report' }, language) };
  const [unmatched, names] = await Promise.all([
    readUnmatched(person.tenantId, { people, matches }, deps),
    readChatNames(person.tenantId, deps),
  ]);
  const first = unmatched.findIndex((_, index) => index === from);
  return { card: matchPeopleCard({ people, unmatched, from: Math.max(0, first), matches, names }, language, note) };
}

async function readReported({ person: { tenantId }, today, deps }: Request) {
  const { company, report } = await readCompany(tenantId, today, deps);
  const matches = await readMatches(tenantId, company.records, deps);
  return { people: peopleOf(company.records), matches, report };
}
