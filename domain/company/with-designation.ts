import type { DesignationFacts, StatedPoints } from '../designations/designation-facts.ts';
import { AREAS, type AreaId } from '../designations/designation-programme.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { CompanyFacts } from './company-facts.ts';
import type { FactProblem } from './state-facts.ts';

/** A score and the day on which it was read. */
export type DatedScore = { readonly on: CalendarDay; readonly score: number };

/**
 * Returns the facts with a designation that replaces the one of its area. Designations share one anniversary, so those that
 * state one take over its own.
 */
export function withDesignation(facts: CompanyFacts, designation: DesignationFacts): CompanyFacts {
  const { area, anniversary } = designation;
  const others = (facts.designations ?? []).filter((each) => each.area !== area);
  const moved = others.map((each) => (each.anniversary && anniversary ? { ...each, anniversary } : each));
  return { ...facts, designations: inOrder([...moved, designation]) };
}

export function withoutDesignation(facts: CompanyFacts, area: AreaId): CompanyFacts {
  return { ...facts, designations: (facts.designations ?? []).filter((each) => each.area !== area) };
}

/** Returns the points that were read last. */
export function latestPoints({ stated = [] }: Pick<DesignationFacts, 'stated'>): StatedPoints | undefined {
  return stated.reduce<StatedPoints | undefined>(
    (latest, each) => (latest && latest.on > each.on ? latest : each),
    undefined,
  );
}

/**
 * Returns the points by month, oldest first, with newly read ones in the place of those of their month.
 *
 * @param shownOn the day of the points that a form was filled from; if nothing was read, these are taken back
 */
export function withPoints(
  stated: readonly StatedPoints[],
  points: StatedPoints | undefined,
  shownOn: string,
): readonly StatedPoints[] {
  if (!points) return stated.filter(({ on }) => on !== shownOn);
  const others = stated.filter(({ on }) => monthOf(on) !== monthOf(points.on));
  return [...others, points].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** Returns the score that was read last in each month, newest first. */
export function scoresByMonth({ stated = [] }: Pick<DesignationFacts, 'stated'>): readonly DatedScore[] {
  const scores = new Map<string, DatedScore>();
  for (const { on, score } of stated) {
    const known = scores.get(monthOf(on));
    if (score !== undefined && !(known && known.on > on)) scores.set(monthOf(on), { on, score });
  }
  return [...scores.values()].sort((one, other) => (one.on > other.on ? -1 : 1));
}

/** Finds what is wrong with several designations together: an area in two tracks or twice, and two anniversaries. */
export function problemsTogether(designations: readonly DesignationFacts[]): FactProblem[] {
  const twice = AREAS.flatMap((area): FactProblem[] => {
    const own = designations.filter((each) => each.area === area);
    if (own.length < 2) return [];
    const tracks = new Set(own.flatMap(({ track }) => track ?? []));
    return [tracks.size > 1 ? { kind: 'twoTracks', area } : { kind: 'areaTwice', area }];
  });
  const anniversaries = designations.flatMap(({ anniversary }) => anniversary ?? []).sort();
  const other = anniversaries.find((day) => day.slice(5) !== anniversaries[0]?.slice(5));
  const [first] = anniversaries;
  return first && other ? [...twice, { kind: 'twoAnniversaries', days: [first, other] }] : twice;
}

function inOrder(designations: readonly DesignationFacts[]): readonly DesignationFacts[] {
  return AREAS.flatMap((area) => designations.filter((each) => each.area === area));
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
