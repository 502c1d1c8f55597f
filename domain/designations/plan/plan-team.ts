import { furtherMcids } from '../../people/further-mcids.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import type { CertificateRecord } from '../certificate-record.ts';
import { type CertifiedPeople, certifiedPeopleOn, recordsByCertificate } from '../certified-people.ts';
import { canBeEarned } from '../counting-certificates.ts';
import type { Certificate, Step } from '../designation-programme.ts';
import type { CompanyInDesignations } from '../evaluate-designation.ts';

/** The people of the report, today and on the day that a plan is for. */
export type PlanTeam = {
  /** Each person by their first MCID, in order. */
  readonly everyone: readonly string[];
  readonly now: CertifiedPeople;
  readonly later: CertifiedPeople;
  /** The people who have ever held any one of some certificates (ids). */
  readonly everHolding: (certificates: readonly string[]) => ReadonlySet<string>;
  /** The certificates that can be earned today, by their ids; never a retired one (SP11). */
  readonly earnable: ReadonlyMap<string, Certificate>;
};

type Renewal = { readonly mcid: string; readonly certificate: Certificate };

/** The people who could come to count in a step. */
export type StepCandidates = {
  readonly step: Step;
  /** Those who count on the plan's day. */
  readonly counted: ReadonlySet<string>;
  /** Those who count today, and on that day if they renew a certificate, which is free. */
  readonly renewals: readonly Renewal[];
  /** The number of other people, who would have to earn a certificate; 0 if none can be earned. */
  readonly others: number;
  /** Those of the others who have held a certificate of the step before. */
  readonly former: ReadonlySet<string>;
  /** The certificates that can still be earned; those expected to retire come last. */
  readonly earnable: readonly Certificate[];
};

export function planTeam(
  { programme, records }: CompanyInDesignations,
  { today, day }: { readonly today: CalendarDay; readonly day: CalendarDay },
): PlanTeam {
  const groups = recordsByCertificate(programme, records);
  const further = furtherMcids(records);
  const earnable = programme.certificates.filter((certificate) => canBeEarned(certificate, today));
  return {
    everyone: everyoneIn(records),
    now: certifiedPeopleOn(programme, records, today),
    later: certifiedPeopleOn(programme, records, day),
    everHolding: (certificates) => {
      const rows = certificates.flatMap((id) => groups.get(id)?.records ?? []);
      return new Set(rows.map(({ mcid }) => further.get(mcid) ?? mcid));
    },
    earnable: new Map(earnable.map((certificate) => [certificate.id, certificate])),
  };
}

/** The same report is planned for many times until the next import. */
const CACHE = new WeakMap<object, readonly string[]>();

function everyoneIn(records: readonly CertificateRecord[]): readonly string[] {
  const further = furtherMcids(records);
  const everyone = CACHE.get(records) ?? [...new Set(records.map(({ mcid }) => further.get(mcid) ?? mcid))].sort();
  CACHE.set(records, everyone);
  return everyone;
}

export function candidatesFor(step: Step, { everyone, now, later, everHolding, earnable }: PlanTeam): StepCandidates {
  const counted = later.holding(step.certificates);
  const own = step.certificates
    .flatMap((id) => earnable.get(id) ?? [])
    .sort((a, b) => Number(a.expectedToRetireIn !== undefined) - Number(b.expectedToRetireIn !== undefined));
  const renewals = new Map<string, Renewal>();
  for (const certificate of own) {
    for (const mcid of now.holding([certificate.id]).difference(counted)) {
      if (!renewals.has(mcid)) renewals.set(mcid, { mcid, certificate });
    }
  }
  const others = own.length > 0 ? everyone.length - counted.size - renewals.size : 0;
  const former = everHolding(step.certificates).difference(counted);
  return { step, counted, renewals: [...renewals.values()].sort(byMcid), others, former, earnable: own };
}

function byMcid(a: Renewal, b: Renewal): number {
  return a.mcid < b.mcid ? -1 : 1;
}
