import type { Membership } from './memberships.ts';

/**
 * Tells whether the company holds a level in a competency, any level or in any competency if one is not named. `held` has
 * what answers the question: the memberships asked about or, if there are none, those nearest to it.
 */
export type LevelHeld = { readonly isHeld: boolean; readonly held: readonly Membership[] };

export function levelHeld(
  memberships: readonly Membership[],
  { competency, level }: { readonly competency?: string | undefined; readonly level?: string | undefined },
): LevelHeld {
  const current = memberships.filter((each) => each.competency !== undefined && each.renewal.kind !== 'expired');
  const inCompetency = current.filter((each) => !competency || each.competency === competency);
  const held = inCompetency.filter((each) => !level || each.offer === level);
  return held.length > 0 ? { isHeld: true, held } : { isHeld: false, held: inCompetency };
}
