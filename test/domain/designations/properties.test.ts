import fc from 'fast-check';
import type { CertificateRecord } from '../../../domain/designations/certificate-record.ts';
import type { DesignationFacts } from '../../../domain/designations/designation-facts.ts';
import { AREAS, type AreaId, type Step } from '../../../domain/designations/designation-programme.ts';
import type { TrackResult } from '../../../domain/designations/designation-verdict.ts';
import { compare, fraction, minus } from '../../../domain/designations/fraction.ts';
import { partsOf } from '../../../domain/designations/leave-one-out.ts';
import { planDesignation, type TrackPlan } from '../../../domain/designations/plan/plan-designation.ts';
import { SOLUTIONS_PARTNER } from '../../../domain/programmes/solutions-partner/solutions-partner.ts';
import { certificate, DAY, inDesignations, scored } from '../../support/certificate-builders.ts';

const NAMES = SOLUTIONS_PARTNER.certificates.map(({ name }) => name);

const area = fc.constantFrom(...AREAS);
const record = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.constantFrom(...NAMES, 'Azure Fundamentals'),
    fc.constantFrom(undefined, '2026-11-19' as const, '2027-02-01' as const),
  )
  .map(([mcid, name, expiresOn]) => certificate(mcid, name, { expiresOn }));
const records = fc.array(record, { maxLength: 40 });
const points = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: undefined });
const facts = fc.record({
  track: fc.constantFrom('enterprise' as const, 'smb' as const),
  stated: fc.record({ netCustomerAdds: points(30), usageGrowth: points(30), deployments: points(25) }),
});

function stateFacts(
  of: AreaId,
  { track, stated }: typeof facts extends fc.Arbitrary<infer T> ? T : never,
): DesignationFacts {
  const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  return { area: of, track, stated: [{ on: DAY, ...known }] };
}

/** The track that counts; without a stated track that of Enterprise. */
function lows(of: AreaId, rows: readonly CertificateRecord[], own: readonly DesignationFacts[] = []): TrackResult {
  return scored(inDesignations(rows, own), of).tracks[0];
}

describe('the points of a designation', () => {
  it('are never fewer with one more certificate', () => {
    fc.assert(
      fc.property(area, records, record, facts, (of, rows, more, stated) => {
        for (const own of [[], [stateFacts(of, stated)]]) {
          if (compare(lows(of, [...rows, more], own).low, lows(of, rows, own).low) < 0) return false;
        }
        return true;
      }),
    );
  });

  it('are never more than the maximum of each metric', () => {
    fc.assert(
      fc.property(area, fc.array(record, { minLength: 40, maxLength: 200 }), (of, rows) => {
        return scored(inDesignations(rows), of).tracks.every(({ metrics }) =>
          metrics.every((each) => each.kind === 'notApplicable' || compare(each.high, each.max) <= 0),
        );
      }),
    );
  });

  it('do not depend on the order of the report', () => {
    fc.assert(
      fc.property(area, records, fc.nat(), (of, rows, seed) => {
        const mixed = rows.map((row, index) => ({ row, at: (index * 7919 + seed) % 101 })).sort((a, b) => a.at - b.at);
        const one = lows(of, rows).low;
        return (
          compare(
            one,
            lows(
              of,
              mixed.map(({ row }) => row),
            ).low,
          ) === 0
        );
      }),
    );
  });

  it('are lost with a person exactly as far as they are fewer without the rows of that person', () => {
    fc.assert(
      fc.property(area, records, facts, (of, rows, stated) => {
        const own = [stateFacts(of, stated)];
        const company = inDesignations(rows, own);
        const all = scored(company, of);
        const parts = partsOf(company, all);
        const folk = [...new Set(rows.map(({ mcid }) => mcid))];
        return folk.every((mcid) => {
          const left = lows(
            of,
            rows.filter((row) => row.mcid !== mcid),
            own,
          ).low;
          const loss = parts.find((part) => part.mcid === mcid)?.loss ?? fraction(0);
          return compare(minus(all.tracks[0].low, left), loss) === 0;
        });
      }),
    );
  });
});

const SMALL = ['a', 'b', 'c'];

/** Every certificate that could be earned: one for each person and step in which they do not count. */
function earnableIn(of: AreaId, track: string, rows: readonly CertificateRecord[]): CertificateRecord[] {
  const slice = SOLUTIONS_PARTNER.slices.find((each) => each.area === of && !each.through);
  const metrics = slice?.tracks.find((each) => each.track === track)?.metrics ?? [];
  const steps: readonly Step[] = metrics.flatMap((row) => (row.kind === 'skilling' ? row.steps : []));
  const folk = SMALL.filter((mcid) => rows.some((row) => row.mcid === mcid));
  return steps.flatMap(({ certificates }) => {
    const known = SOLUTIONS_PARTNER.certificates.find(
      ({ id, retiresOn }) => certificates.includes(id) && !(retiresOn && retiresOn < DAY),
    );
    return known ? folk.map((mcid) => certificate(mcid, known.name)) : [];
  });
}

/** Returns every choice of a number of elements. */
function* choose<T>(from: readonly T[], count: number, start = 0): Generator<T[]> {
  if (count === 0) yield [];
  for (let index = start; count > 0 && index < from.length; index += 1) {
    for (const rest of choose(from, count - 1, index + 1)) yield [from[index] as T, ...rest];
  }
}

function isEnough({ goal, skilling }: TrackPlan, result: TrackResult): boolean {
  return goal === 'pass' ? isPassed(result) : compare(result.skilling.points, skilling) >= 0;
}

/** Tells whether a plan's certificates reach its goal, while none of fewer certificates does, and all reach no more. */
function isLeast(of: AreaId, rows: readonly CertificateRecord[], own: DesignationFacts, plan: TrackPlan): boolean {
  const result = (more: readonly CertificateRecord[]) => lows(of, [...rows, ...more], [own]);
  const options = earnableIn(of, plan.track, rows);
  const taken = plan.steps.map(({ mcid, certificates }) => certificate(mcid, certificates[0]?.name ?? ''));
  if (plan.earned !== taken.length || !isEnough(plan, result(taken))) return false;
  const most = result(options);
  if (plan.goal === 'mostSkilling' && (isPassed(most) || compare(most.skilling.points, plan.skilling) > 0))
    return false;
  return plan.earned === 0 || [...choose(options, plan.earned - 1)].every((fewer) => !isEnough(plan, result(fewer)));
}

function isPassed({ metrics, low }: TrackResult): boolean {
  const everywhere = metrics.every((each) => each.kind !== 'skilling' || compare(each.low, fraction(1)) >= 0);
  return everywhere && compare(low, fraction(70)) >= 0;
}

describe('the plan of a small company', () => {
  it('equals brute force: its certificates are enough, and no fewer are', () => {
    const few = fc.array(
      record.map((row) => ({ ...row, mcid: SMALL[row.mcid.charCodeAt(0) % 3] ?? 'a' })),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(area, few, facts, (of, rows, stated) => {
        const own = stateFacts(of, stated);
        const plan = planDesignation(inDesignations(rows, [own]), { area: of, day: DAY, today: DAY });
        return plan.kind === 'plan' ? isLeast(of, rows, own, plan.plans[0]) : plan.kind === 'met';
      }),
      { numRuns: 60 },
    );
  });
});
