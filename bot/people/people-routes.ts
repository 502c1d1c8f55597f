import { z } from 'zod';
import { linkingHint } from '../../cards/people/linking-hint.ts';
import { capitalised } from '../../cards/text/capitalised.ts';
import { countingText } from '../../cards/text/counting-text.ts';
import { countingWord } from '../../cards/text/counting-word.ts';
import { pmcGraceEnd } from '../../domain/competencies/counting.ts';
import { mcidStatesOf, type PersonMcid } from '../../domain/people/linking.ts';
import { linkingGroup } from '../../domain/people/linking-group.ts';
import { type OwnSkill, ownSkills } from '../../domain/people/own-skills.ts';
import { fold } from '../../domain/text/fold.ts';
import {
  MCID_STATES,
  type McidStateName,
  type PeoplePage,
  type PersonDetail,
  type PersonRow,
} from '../../tab/api-types/people.ts';
import { type IndexedPerson, type PeopleIndex, peopleIndex } from '../company/people-index.ts';
import { type CompanyView, readCompany } from '../company/read-company.ts';
import { reportDay } from '../company/report-day.ts';
import type { Deps } from '../deps.ts';
import { NotOfCompany } from '../http/not-of-company.ts';
import { type ApiRequest, route } from '../http/route.ts';
import { readMatches, readStatements } from './read-matches.ts';

const PAGE_SIZE = 50;
const MOST_CHARACTERS = 100;

/**
 * A page of the people of the report who match every word of the search, by name. The search may hold a name, so it is
 * sent in the body: URLs end up in logs.
 */
export const postPeople = route({
  method: 'post',
  path: '/api/people',
  access: 'seeSkillsReport',
  fields: {
    search: z.string().max(MOST_CHARACTERS),
    state: z.enum(MCID_STATES).optional(),
    page: z.int().min(1).max(10_000),
  },
  answer: async ({ search, state, page }, request, deps) => {
    const view = await readCompany(request.tenantId, request.today, deps);
    const everyone = await listPeople(view, request, deps);
    const terms = fold(search).split(/\s+/).filter(Boolean);
    const matching = everyone.filter(({ indexed }) => terms.every((term) => indexed.text.includes(term)));
    const chosen = state ? matching.filter((each) => each.state === state) : matching;
    const onPage = chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const skills = skillsOf(
      view,
      onPage.map(({ indexed }) => indexed),
      request,
    );
    const body: PeoplePage = {
      total: matching.length,
      states: Object.fromEntries(
        [...Map.groupBy(matching, (each) => each.state)].map(([key, all]) => [key, all.length]),
      ),
      pages: Math.max(1, Math.ceil(chosen.length / PAGE_SIZE)),
      people: onPage.map((each) => toRow(each, skills.get(each.indexed) ?? [])),
    };
    return { body };
  },
});

/** One person of the report: the state of their MCID, and which of their skills count. */
export const getPerson = route({
  method: 'get',
  path: '/api/people/:id',
  access: 'seeSkillsReport',
  fields: { id: z.string() },
  answer: async ({ id }, request, deps) => {
    const { today, language, tenantId } = request;
    const view = await readCompany(tenantId, today, deps);
    const { company, report } = view;
    const person = (await listPeople(view, request, deps)).find(({ indexed }) => indexed.id === id);
    if (!person || !report) throw new NotOfCompany();
    const { indexed, state } = person;
    const skills = skillsOf(view, [indexed], request).get(indexed) ?? [];
    const graceEnd = company.movedToPcOn && pmcGraceEnd(company.movedToPcOn);
    const body: PersonDetail = {
      ...toRow(person, skills),
      mcids: indexed.person.mcids,
      reportedOn: reportDay(report, request),
      ...(state !== 'linked' && { hint: linkingHint(state, { graceEnd }, language) }),
      ownSkills: skills.map((skill) => {
        const { word, colour } = countingWord(skill, language);
        const { completedOn, expiresOn, skill: name } = skill.record;
        return {
          skill: name,
          word: capitalised(word),
          colour: colour === 'Good' ? 'good' : 'default',
          detail: countingText(skill, language),
          ...(completedOn && { completedOn }),
          ...(expiresOn && { expiresOn }),
        };
      }),
    };
    return { body };
  },
});

type ListedPerson = { readonly indexed: IndexedPerson; readonly state: McidStateName };

/** Lists everyone in the report, by name, with the state of their MCID. */
async function listPeople(
  { company, report }: CompanyView,
  request: ApiRequest,
  deps: Deps,
): Promise<readonly ListedPerson[]> {
  if (!report) return [];
  const { tenantId, today } = request;
  const matches = await readMatches(tenantId, company.records, deps);
  const [{ people }, statements] = await Promise.all([
    peopleIndex(tenantId, company.records, deps),
    readStatements(tenantId, matches, deps),
  ]);
  const states = mcidStatesOf(
    { people: people.map(({ person }) => person), statements, reportDay: reportDay(report, request) },
    today,
  );
  return people.map((indexed, index) => ({ indexed, state: stateName(states[index]) }));
}

function stateName(mcid: PersonMcid | undefined): McidStateName {
  return mcid && mcid.state.kind !== 'linked' ? linkingGroup({ ...mcid, state: mcid.state }) : 'linked';
}

function toRow({ indexed, state }: ListedPerson, skills: readonly OwnSkill[]): PersonRow {
  const { id, name, person } = indexed;
  return {
    id,
    name,
    ...(person.email && { email: person.email }),
    state,
    skills: skills.length,
    counting: skills.filter(({ counting }) => counting.kind !== 'doesNotCount').length,
  };
}

/** Evaluates the skills of several people at once, since what a skill counts toward is the same for everyone. */
function skillsOf(
  { programme, company }: CompanyView,
  people: PeopleIndex['people'],
  { today }: ApiRequest,
): ReadonlyMap<IndexedPerson, readonly OwnSkill[]> {
  const owners = new Map(people.flatMap((each) => each.person.mcids.map((mcid) => [mcid, each])));
  const records = people.flatMap(({ person }) => person.records);
  const groups = Map.groupBy(ownSkills({ programme, company }, records, today), ({ record }) =>
    owners.get(record.mcid),
  );
  return groups as Map<IndexedPerson, OwnSkill[]>;
}
