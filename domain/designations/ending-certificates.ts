import { furtherMcids } from '../people/further-mcids.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { recordsByCertificate } from './certified-people.ts';
import { canBeEarned, lastDayCounted, whyNotCounting } from './counting-certificates.ts';
import type { Certificate } from './designation-programme.ts';
import type { ScoredDesignation } from './designation-verdict.ts';
import type { CompanyInDesignations } from './evaluate-designation.ts';

/** A certificate that counts now, but not for long. */
export type EndingCertificate = {
  /** The person's first MCID. */
  readonly mcid: string;
  readonly certificate: Certificate;
  /** The last day on which it counts. */
  readonly lastDay: CalendarDay;
  /** False if it has retired before that day, so that it cannot be renewed. */
  readonly canBeRenewed: boolean;
};

/**
 * Returns the certificates of a designation that count on its day and end before another day, soonest first (SP7). Of
 * several records of one certificate, the one that lasts longest decides.
 */
export function endingCertificates(
  { programme, records }: CompanyInDesignations,
  { slice, day }: ScoredDesignation,
  before: CalendarDay,
): EndingCertificate[] {
  const groups = recordsByCertificate(programme, records);
  const further = furtherMcids(records);
  const ids = slice.tracks.flatMap(({ metrics }) =>
    metrics.flatMap((row) => (row.kind === 'skilling' ? row.steps.flatMap((step) => step.certificates) : [])),
  );
  return [...new Set(ids)]
    .flatMap((id) => {
      const group = groups.get(id);
      if (!group) return [];
      const { certificate } = group;
      const counting = group.records.filter((record) => !whyNotCounting(certificate, record, day));
      const ends = new Map<string, CalendarDay | undefined>();
      for (const record of counting) {
        const mcid = further.get(record.mcid) ?? record.mcid;
        const end = lastDayCounted(certificate, record);
        ends.set(mcid, ends.has(mcid) ? later(ends.get(mcid), end) : end);
      }
      return [...ends].flatMap(([mcid, lastDay]): EndingCertificate[] => {
        if (!lastDay || lastDay >= before) return [];
        return [{ mcid, certificate, lastDay, canBeRenewed: canBeEarned(certificate, lastDay) }];
      });
    })
    .sort((a, b) => (a.lastDay === b.lastDay ? (a.mcid < b.mcid ? -1 : 1) : a.lastDay < b.lastDay ? -1 : 1));
}

/** Returns the later of two ends; undefined means no end. */
function later(one: CalendarDay | undefined, other: CalendarDay | undefined): CalendarDay | undefined {
  if (!one || !other) return undefined;
  return one > other ? one : other;
}
