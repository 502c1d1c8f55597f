import type { MembershipOffer } from '../company-facts.ts';
import type { Membership } from '../memberships.ts';
import { attained, type CompanyOverview, type CompetencyOverview } from '../overview.ts';

/** A question about what is held: of one competency, at one level, both or neither; or about a pack. */
export type HeldQuestion = {
  readonly competency?: string | undefined;
  readonly offer?: MembershipOffer | undefined;
};

/** Something held, with its competency's standing; a pack has none. */
export type HeldLevel = { readonly membership: Membership; readonly overview: CompetencyOverview | undefined };

/** The answer to whether something is held. */
export type HeldAnswer =
  | { readonly kind: 'held'; readonly levels: readonly HeldLevel[] }
  /** The competency is held, but at another level than the one asked about. */
  | { readonly kind: 'otherLevel'; readonly held: HeldLevel; readonly asked: MembershipOffer }
  /** Its window has passed without a renewal. */
  | { readonly kind: 'expired'; readonly held: HeldLevel }
  /** Nothing like it was bought; `attained` is the level whose requirements the competency meets anyway. */
  | { readonly kind: 'notHeld'; readonly overview: CompetencyOverview | undefined; readonly attained?: string }
  /** No purchase is known at all. */
  | { readonly kind: 'noPurchases' };

/**
 * Tells whether the company holds what a question is about, on the day of the overview.
 *
 * @param overview of the whole company, also for a question about one competency
 */
export function heldAnswer(overview: CompanyOverview, { competency, offer }: HeldQuestion): HeldAnswer {
  const all = heldLevels(overview);
  const asked = all.filter(({ membership }) => !competency || membership.competency === competency);
  const fitting = asked.filter(({ membership }) => !offer || membership.offer === offer);
  const valid = fitting.filter(isValid);
  if (valid.length > 0) return { kind: 'held', levels: valid };
  const [expired] = fitting;
  if (expired) return { kind: 'expired', held: expired };
  const other = competency ? asked.find(isValid) : undefined;
  if (other && offer) return { kind: 'otherLevel', held: other, asked: offer };
  if (all.length === 0) return { kind: 'noPurchases' };
  const own = overview.competencies.find((each) => each.competency.id === competency);
  const level = own && attained(own);
  return { kind: 'notHeld', overview: own, ...(level && { attained: level }) };
}

/** Lists everything bought, competencies first, also what has expired. */
export function heldLevels({ competencies, packs }: CompanyOverview): HeldLevel[] {
  return [
    ...competencies.flatMap((overview) => (overview.membership ? [{ membership: overview.membership, overview }] : [])),
    ...packs.map((membership) => ({ membership, overview: undefined })),
  ];
}

function isValid({ membership }: HeldLevel): boolean {
  return membership.renewal.kind !== 'expired';
}
