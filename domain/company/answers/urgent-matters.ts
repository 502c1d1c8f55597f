import type { Risk } from '../../competencies/risk.ts';
import type { Membership } from '../memberships.ts';
import type { CompanyOverview } from '../overview.ts';
import { byDeadline } from './renewal-answers.ts';

/** Something that an admin should act on: an open window, or a risk of a level held. */
export type UrgentMatter =
  | { readonly kind: 'window' | 'expired'; readonly membership: Membership }
  | { readonly kind: 'risk'; readonly risk: Risk & { readonly kind: 'notMet' | 'atRisk' | 'fragile' } };

/** Lists what is urgent: what must be renewed now, then what would be lost at its anniversary, then what is fragile. */
export function urgentMatters({ competencies, packs, day }: CompanyOverview): UrgentMatter[] {
  const held = [...packs, ...competencies.flatMap(({ membership }) => membership ?? [])];
  const inState = (kind: Membership['renewal']['kind']) => {
    return byDeadline(
      held.filter(({ renewal }) => renewal.kind === kind),
      day,
    );
  };
  const risks = competencies
    .flatMap(({ risk }) => (risk && risk.kind !== 'safe' && risk.kind !== 'unknown' ? [risk] : []))
    .toSorted((one, other) => Number(isFragile(one)) - Number(isFragile(other)) || one.daysLeft - other.daysLeft);
  return [
    ...inState('windowOpen').map((membership) => ({ kind: 'window' as const, membership })),
    ...risks.map((risk) => ({ kind: 'risk' as const, risk })),
    ...inState('expired').map((membership) => ({ kind: 'expired' as const, membership })),
  ];
}

function isFragile({ kind }: Risk): boolean {
  return kind === 'fragile';
}
