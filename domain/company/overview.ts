import { evaluateCompetency } from '../competencies/evaluate.ts';
import { type PeopleCounted, peopleCounted } from '../competencies/people-counted.ts';
import type { Competency, Programme } from '../competencies/programme.ts';
import { type Risk, risksOf } from '../competencies/risk.ts';
import { type Company, standingOn } from '../competencies/standing.ts';
import { type CompetencyVerdict, highestLevel, type LevelVerdict } from '../competencies/verdict.ts';
import { peopleWithSeveral } from '../people/further-mcids.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { activeCompetencies, type MemberCompany, type Membership } from './memberships.ts';
import { createRelevance } from './relevant-competencies.ts';

/** The standing of a competency on a day, held or not. */
export type CompetencyOverview = {
  readonly competency: Competency;
  /** Undefined without a skills report. */
  readonly verdict: CompetencyVerdict | undefined;
  /** The membership in it, at the highest level held; undefined if no purchase is known. */
  readonly membership: Membership | undefined;
  /** The risk of the level held; undefined if none is held or it has expired. */
  readonly risk: Risk | undefined;
};

export type CompanyOverview = {
  readonly day: CalendarDay;
  /** The most urgent first. */
  readonly competencies: readonly CompetencyOverview[];
  /** Action Packs, soonest anniversary first. */
  readonly packs: readonly Membership[];
  /** The people with several MCIDs, each by the first. */
  readonly several: readonly string[];
};

/** The day of an overview, and what it covers. */
export type OverviewRequest = {
  readonly day: CalendarDay;
  /** If `day` is in the future, performance stays that of today. */
  readonly today: CalendarDay;
  /** The id of the only competency wanted, whether or not it is held, named or attained. */
  readonly only?: string | undefined;
};

/**
 * Returns the company's standing on a day, with each competency that is held, named in the report or attained.
 *
 * @param memberships as they are on that day
 */
export function overviewOf(
  { programme, company, memberships }: MemberCompany,
  { day, today, only }: OverviewRequest,
): CompanyOverview {
  const isWanted = ({ id }: Competency) => !only || id === only;
  const hasReport = company.records.length > 0;
  const performanceDay = day < today ? day : today;
  const standing = hasReport ? standingOn({ programme, company }, day, performanceDay) : undefined;
  const held = new Map(byLevel(programme, memberships).map((each) => [each.competency, each]));
  const active = activeCompetencies(programme, [...held.values()]).filter(({ competency }) => isWanted(competency));
  const risks = hasReport ? risksOf({ programme, company, active }, day, performanceDay) : [];
  const named: ReadonlySet<string> = only ? new Set([only]) : namedIn(programme, company);
  const overviews = programme.competencies.filter(isWanted).map((competency): CompetencyOverview => {
    return {
      competency,
      verdict: standing && evaluateCompetency(competency, programme.levels, standing),
      membership: held.get(competency.id),
      risk: risks.find((risk) => risk.competency === competency.id),
    };
  });
  return {
    day,
    competencies: overviews
      .filter((each) => named.has(each.competency.id) || each.membership || attained(each))
      .sort(byUrgency),
    packs: only ? [] : memberships.filter(({ competency }) => competency === undefined),
    several: peopleWithSeveral(company.records),
  };
}

/** Returns the highest level whose requirements are met, whether or not it was bought. */
export function attained({ verdict }: CompetencyOverview): string | undefined {
  return verdict && highestLevel(verdict);
}

/** Returns the level for which to count people: the one held, else the one attained, else the first one offered. */
export function levelCounted(overview: CompetencyOverview): LevelVerdict | undefined {
  const { membership, verdict } = overview;
  const wanted = membership?.offer ?? attained(overview);
  return (
    verdict?.levels.find(({ level }) => level === wanted) ??
    verdict?.levels.find(({ options }) => options.some(({ reason }) => reason.kind !== 'notOffered'))
  );
}

/** Returns the headcount at that level; undefined if its requirements name no number of people. */
export function countedIn(overview: CompetencyOverview): PeopleCounted | undefined {
  const level = levelCounted(overview);
  return level && peopleCounted(level);
}

/** Puts the lowest level first, so that a map keeps the highest one. */
function byLevel({ levels }: Programme, memberships: readonly Membership[]): Membership[] {
  return memberships
    .filter(({ competency }) => competency !== undefined)
    .sort((a, b) => levels.indexOf(a.offer) - levels.indexOf(b.offer));
}

function namedIn(programme: Programme, { records }: Company): ReadonlySet<string> {
  const relevance = createRelevance(programme);
  const texts = new Set<string>();
  for (const { relevantFor } of records) for (const text of relevantFor) texts.add(text);
  return new Set([...texts].flatMap(relevance));
}

const RISKS: readonly Risk['kind'][] = ['notMet', 'atRisk', 'fragile', 'unknown', 'safe'];

/** Puts the most urgent first. */
export function byUrgency(one: CompetencyOverview, other: CompetencyOverview): number {
  return urgency(one) - urgency(other) || compare(sortKey(one), sortKey(other));
}

function urgency(overview: CompetencyOverview): number {
  const { membership, risk } = overview;
  if (membership?.renewal.kind === 'windowOpen') return 0;
  if (membership?.renewal.kind === 'expired') return 1;
  if (risk) return 2 + RISKS.indexOf(risk.kind);
  if (membership) return 2 + RISKS.length;
  return 3 + RISKS.length + (attained(overview) ? 0 : 1);
}

function sortKey({ membership, competency }: CompetencyOverview): string {
  return `${membership?.anniversary ?? ''} ${competency.name}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
