import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { type MatchNote, matchPeopleCard } from '../../cards/people/match-people.ts';
import { peopleOf } from '../../domain/people/people.ts';
import { readCompany } from '../company/read-company.ts';
import type { Deps } from '../deps.ts';
import type { ActionHandler, Asked, Handled } from '../turn/handler.ts';
import { maySeeNames } from '../turn/permissions.ts';
import type { Person } from '../turn/person.ts';
import { chosenPerson } from './chosen-person.ts';
import { namesIn } from './names-in.ts';
import { readMatches, readUnmatched } from './read-matches.ts';

/** Shows an admin the people of the report whom no address leads to, to say who they are. */
export const showMatches: ActionHandler = async ({ from }, asked, person, deps) =>
  (await maySeeNames(person, deps)) ? currentCard(asked, person, deps, undefined, from) : 'refused';

/** Takes down who they are; whoever was not chosen stays in the list. */
export const saveMatches: ActionHandler = async (data, asked, person, deps) => {
  if (!(await maySeeNames(person, deps))) return 'refused';
  const { people, matches } = await readReported(asked, person, deps);
  const unmatched = await readUnmatched(person.tenantId, people, matches, deps);
  const chosen: [string, string][] = [];
  for (const { mcids } of unmatched) {
    const value = data[`match-${mcids[0]}`];
    if (typeof value !== 'string' || !value.trim()) continue;
    const userId = await chosenPerson(value.trim(), person.tenantId, deps);
    if (!userId) return currentCard(asked, person, deps, { kind: 'unknownPerson' });
    chosen.push(...mcids.map((mcid) => [mcid, userId] as [string, string]));
  }
  if (chosen.length === 0) return currentCard(asked, person, deps, { kind: 'choosePerson' });
  await deps.matchedPeople.change(person.tenantId, Object.fromEntries(chosen));
  return currentCard(asked, person, deps, { kind: 'saved' });
};

/** Takes one match back. */
export const removeMatch: ActionHandler = async ({ matched }, asked, person, deps) => {
  if (!(await maySeeNames(person, deps))) return 'refused';
  const { people, matches } = await readReported(asked, person, deps);
  const mcids = people.find((each) => each.mcids.some((mcid) => mcid === matched && matches.has(mcid)))?.mcids;
  if (!mcids) return currentCard(asked, person, deps, { kind: 'chooseMatch' });
  await deps.matchedPeople.change(person.tenantId, Object.fromEntries(mcids.map((mcid) => [mcid, undefined])));
  return currentCard(asked, person, deps, { kind: 'removed' });
};

/** @param from with which of those who are to be matched it begins, as far as it makes sense */
async function currentCard(
  asked: Asked,
  person: Person,
  deps: Deps,
  note?: MatchNote,
  from?: unknown,
): Promise<Handled> {
  const { language } = asked;
  const { people, matches, report } = await readReported(asked, person, deps);
  if (!report) return { card: missingDataCard({ ability: 'linking', missing: 'report' }, language) };
  const [unmatched, names] = await Promise.all([
    readUnmatched(person.tenantId, people, matches, deps),
    namesIn(person.tenantId, deps),
  ]);
  const first = unmatched.findIndex((_, place) => place === from);
  return { card: matchPeopleCard({ people, unmatched, from: Math.max(0, first), matches, names }, language, note) };
}

async function readReported({ today }: Asked, { tenantId }: Person, deps: Deps) {
  const { company, report } = await readCompany(tenantId, today, deps);
  const matches = await readMatches(tenantId, company.records, deps);
  return { people: peopleOf(company.records), matches, report };
}
