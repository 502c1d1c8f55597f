import { fold } from '../text/fold.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { CertificateRecord } from './certificate-record.ts';
import type { Certificate } from './designation-programme.ts';

/** The reason for which a certificate of a report does not count on a day. */
export type NotCountingCertificate =
  | { readonly rule: 'SP3'; readonly kind: 'notOnTheList' }
  | { readonly rule: 'SP7'; readonly kind: 'completedLater'; readonly completedOn: CalendarDay }
  | { readonly rule: 'SP7'; readonly kind: 'earnedAfterRetirement'; readonly retiredOn: CalendarDay }
  | { readonly rule: 'SP7'; readonly kind: 'expired'; readonly expiredOn: CalendarDay }
  | { readonly rule: 'SP7'; readonly kind: 'countsNoLonger'; readonly lastDay: CalendarDay }
  | { readonly rule: 'SP7'; readonly kind: 'statusNotActive' };

/**
 * Returns why a certificate does not count on a day; undefined if it counts.
 *
 * Days are inclusive. Without an expiry it counts until its retirement ends that (SP7); a status other than "Active" is in
 * no sample, so it does not count.
 */
export function whyNotCounting(
  certificate: Certificate,
  record: CertificateRecord,
  day: CalendarDay,
): NotCountingCertificate | undefined {
  const { retiresOn, countsThrough } = certificate;
  const { completedOn, expiresOn } = record;
  if (!isActive(record)) return { rule: 'SP7', kind: 'statusNotActive' };
  if (completedOn && completedOn > day) return { rule: 'SP7', kind: 'completedLater', completedOn };
  if (completedOn && retiresOn && completedOn > retiresOn) {
    return { rule: 'SP7', kind: 'earnedAfterRetirement', retiredOn: retiresOn };
  }
  if (expiresOn && expiresOn < day) return { rule: 'SP7', kind: 'expired', expiredOn: expiresOn };
  if (countsThrough && countsThrough < day) return { rule: 'SP7', kind: 'countsNoLonger', lastDay: countsThrough };
  return undefined;
}

/** True if the export's status is the only one in its samples, or if it has none. */
export function isActive({ status }: Pick<CertificateRecord, 'status'>): boolean {
  return !status || fold(status.trim()) === 'active';
}

/** Returns the last day on which a certificate counts: its expiry or the end of its retirement; undefined: no end. */
export function lastDayCounted(
  { countsThrough }: Certificate,
  { expiresOn }: Pick<CertificateRecord, 'expiresOn'>,
): CalendarDay | undefined {
  if (!expiresOn || !countsThrough) return expiresOn ?? countsThrough;
  return expiresOn < countsThrough ? expiresOn : countsThrough;
}

/** Tells whether a certificate can still be earned, or renewed, on a day. */
export function canBeEarned({ retiresOn }: Certificate, day: CalendarDay): boolean {
  return !retiresOn || day <= retiresOn;
}
