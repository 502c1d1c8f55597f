import { evaluateCompetency } from '../../competencies/evaluate.ts';
import { optionsInForce } from '../../competencies/programme.ts';
import { singlePointsOfFailure } from '../../competencies/single-points-of-failure.ts';
import { standingOn } from '../../competencies/standing.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import type { MemberCompany } from '../memberships.ts';

/** A level that is attained, and the people (by first MCID) that it depends on: if any one of them leaves, it is lost. */
export type LevelDependence = {
  readonly competency: string;
  readonly level: string;
  /** True if the company has bought it, and it has not expired. */
  readonly isHeld: boolean;
  readonly people: readonly string[];
};

/** The levels that are lost if one person leaves, the ones held first. */
export type PersonWeight = { readonly mcid: string; readonly losses: readonly LevelDependence[] };

/**
 * Returns the levels attained on a day with the people that each depends on, the ones held first.
 *
 * @param performanceDay today, if `day` is in the future
 */
export function dependences(
  { programme, company, memberships }: MemberCompany,
  day: CalendarDay,
  performanceDay = day,
): LevelDependence[] {
  const standing = standingOn({ programme, company }, day, performanceDay);
  const held = new Set(
    memberships.flatMap(({ competency, offer, renewal }) =>
      competency && renewal.kind !== 'expired' ? [`${competency} ${offer}`] : [],
    ),
  );
  return programme.competencies
    .flatMap((competency) =>
      evaluateCompetency(competency, programme.levels, standing)
        .levels.filter(({ outcome }) => outcome === 'attained')
        .map(({ level }) => ({
          competency: competency.id,
          level,
          isHeld: held.has(`${competency.id} ${level}`),
          people: singlePointsOfFailure(optionsInForce(competency, day), level, standing),
        })),
    )
    .sort((one, other) => Number(other.isHeld) - Number(one.isHeld));
}

/** Returns the people whose leaving alone would cost a level, whoever would cost the most first. */
export function heaviestPeople(levels: readonly LevelDependence[]): PersonWeight[] {
  const losses = new Map<string, LevelDependence[]>();
  for (const level of levels) {
    for (const mcid of level.people) losses.set(mcid, [...(losses.get(mcid) ?? []), level]);
  }
  return [...losses]
    .map(([mcid, lost]) => ({ mcid, losses: lost }))
    .sort((one, other) => heldIn(other) - heldIn(one) || other.losses.length - one.losses.length);
}

function heldIn({ losses }: PersonWeight): number {
  return losses.filter(({ isHeld }) => isHeld).length;
}
