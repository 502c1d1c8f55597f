import type { CertificateRecord } from '../../domain/designations/certificate-record.ts';
import type { DesignationFacts } from '../../domain/designations/designation-facts.ts';
import type { AreaId, MetricId, Track } from '../../domain/designations/designation-programme.ts';
import type { ScoredDesignation } from '../../domain/designations/designation-verdict.ts';
import { type CompanyInDesignations, evaluateDesignation } from '../../domain/designations/evaluate-designation.ts';
import { toOneDecimal } from '../../domain/designations/fraction.ts';
import { SOLUTIONS_PARTNER } from '../../domain/programmes/solutions-partner/solutions-partner.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';

/** A day in the slice that is as of August 2026, before MS-102 ended. */
export const DAY: CalendarDay = '2026-11-20';

/** Builds a certificate that counts long before and after the tests' days, by the code of its exam or by its name. */
export function certificate(
  mcid: string,
  codeOrName: string,
  more: Partial<CertificateRecord> = {},
): CertificateRecord {
  const known = SOLUTIONS_PARTNER.certificates.find(({ code }) => code === codeOrName);
  return {
    mcid,
    name: undefined,
    email: undefined,
    skill: known?.name ?? codeOrName,
    completedOn: '2022-01-10',
    expiresOn: undefined,
    ...more,
  };
}

/** Builds the certificates of each person from `{ anna: 'AZ-104, AZ-305' }`. */
export function certified(people: Readonly<Record<string, string>>): CertificateRecord[] {
  return Object.entries(people).flatMap(([mcid, codes]) =>
    codes
      .split(', ')
      .filter(Boolean)
      .map((code) => certificate(mcid, code)),
  );
}

export function inDesignations(
  records: readonly CertificateRecord[],
  facts: readonly DesignationFacts[] = [],
): CompanyInDesignations {
  return { programme: SOLUTIONS_PARTNER, records, facts };
}

export function scored(company: CompanyInDesignations, area: AreaId, day: CalendarDay = DAY): ScoredDesignation {
  const verdict = evaluateDesignation(company, area, day);
  if (verdict.kind !== 'scored') throw new Error(`Expected a score, got ${verdict.kind}.`);
  return verdict;
}

/** Returns the points of a metric on a track as shown, such as 13.3. */
export function pointsOn(
  people: Readonly<Record<string, string>>,
  { area, track, metric }: { area: AreaId; track: Track; metric: MetricId },
  day?: CalendarDay,
): number | undefined {
  const { tracks } = scored(inDesignations(certified(people), [{ area, track }]), area, day);
  const result = tracks[0].metrics.find((each) => each.metric === metric);
  return result && result.kind !== 'notApplicable' ? toOneDecimal(result.low) : undefined;
}
