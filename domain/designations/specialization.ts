import type { CertifiedPeople } from './certified-people.ts';
import type { AreaId, DatedSource, Step } from './designation-programme.ts';

/** How a specialization is checked beyond its figures. */
type Check = 'audit' | 'references' | 'consultingOffer' | 'none';

/** A further distinction, for which a company needs one of some designations. */
export type Specialization = {
  readonly id: string;
  readonly name: string;
  /** Any one of these is needed. */
  readonly designations: readonly AreaId[];
  readonly check: Check;
  /** The people that it takes; undefined if no source gives the numbers. */
  readonly people?: readonly (Step & { readonly need: number })[];
  /** True if no source says whether the same people may count in several groups. */
  readonly isSharingUnclear?: true;
  /** The performance that it takes; undefined if no source gives it. */
  readonly performance?: string;
  readonly source: DatedSource;
};

/** A number of people that a specialization takes, and those who count. */
type GroupCount = {
  readonly group: string;
  readonly need: number;
  readonly counted: ReadonlySet<string>;
  /** Unknown if the source does not name the certificates. */
  readonly outcome: 'met' | 'notMet' | 'unknown';
};

export type SpecializationVerdict =
  | { readonly kind: 'numbersNotKnown' }
  | { readonly kind: 'counted'; readonly groups: readonly GroupCount[]; readonly outcome: GroupCount['outcome'] };

/** Counts the people for a specialization, by the rules of the designations: its groups are gates that pay nothing. */
export function countSpecialization(
  { people, isSharingUnclear }: Specialization,
  { holding }: CertifiedPeople,
): SpecializationVerdict {
  if (!people) return { kind: 'numbersNotKnown' };
  const groups = people.map(({ id, need, certificates }): GroupCount => {
    const counted = holding(certificates);
    if (certificates.length === 0) return { group: id, need, counted, outcome: 'unknown' };
    return { group: id, need, counted, outcome: counted.size >= need ? 'met' : 'notMet' };
  });
  const outcomes = groups.map(({ outcome }) => outcome);
  const different = groups.reduce<ReadonlySet<string>>((all, { counted }) => all.union(counted), new Set());
  const needed = people.reduce((sum, { need }) => sum + need, 0);
  if (isSharingUnclear && different.size < needed) outcomes.push('unknown');
  const outcome = outcomes.includes('notMet') ? 'notMet' : outcomes.includes('unknown') ? 'unknown' : 'met';
  return { kind: 'counted', groups, outcome };
}
