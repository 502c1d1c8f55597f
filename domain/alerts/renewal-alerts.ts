import type { Membership } from '../company/memberships.ts';
import { renewalDates } from '../company/renewal-dates.ts';
import { COMPETENCY_RENEWAL } from '../programmes/programmes.ts';
import { type RenewalWindow, reminderDays } from '../renewal/renewal.ts';
import { addDays, type CalendarDay, daysBetween } from '../time/calendar-day.ts';
import type { AlertOf, RenewalStage } from './alert.ts';
import type { AlertRules } from './alert-rules.ts';
import type { Evaluation } from './evaluation.ts';
import { latest } from './latest.ts';

type Holdings = Pick<Evaluation, 'memberships' | 'day'>;

/** Reports the renewals whose window is near or open, each by the latest of its days (R1, R3). */
export function renewalAlerts({ memberships, day }: Holdings): AlertOf<'renewal'>[] {
  return memberships.flatMap((membership) =>
    windowsOf(membership, day).flatMap(({ window, feeOnly }) => {
      const stage = latest(stagesOf(window), day);
      if (!stage || day > window.lastDay) return [];
      const daysLeft = daysBetween(day, window.lastDay);
      const subject = subjectOf(membership);
      const period = `${window.anniversary} ${stage.stage}`;
      return [
        { kind: 'renewal', rule: 'R3', subject, period, ...stage, membership, window, feeOnly, daysLeft } as const,
      ];
    }),
  );
}

/** Asks about each renewal that is assumed and not stated, from the day after its window on (R1). */
export function assumedRenewalAlerts({ memberships }: Holdings): AlertOf<'renewalAssumed'>[] {
  return memberships.flatMap((membership) => {
    const { assumed: window } = membership;
    if (!window) return [];
    const since = addDays(window.lastDay, 1);
    const common = { subject: subjectOf(membership), period: window.anniversary, since };
    return [{ ...common, kind: 'renewalAssumed', rule: 'R1', membership, window } as const];
  });
}

/** Reports once per anniversary, when its window is near, that business information must be reviewed first (R2). */
export function businessInformationAlerts(
  { memberships, day }: Holdings,
  { businessInformationDaysBefore }: AlertRules,
): AlertOf<'businessInformation'>[] {
  const windows = memberships.flatMap((membership) =>
    windowsOf(membership, day).map(({ window }) => ({ membership, window })),
  );
  const byAnniversary = Map.groupBy(windows, ({ window }) => window.anniversary);
  return [...byAnniversary].flatMap(([anniversary, [first, ...others]]) => {
    const since = addDays(anniversary, -businessInformationDaysBefore);
    if (!first || day < since || day > first.window.lastDay) return [];
    const concerned = [first, ...others].map(({ membership }) => membership);
    const common = { subject: 'company', period: anniversary, since, window: first.window };
    return [{ ...common, kind: 'businessInformation', rule: 'R2', memberships: concerned } as const];
  });
}

function subjectOf({ offer, competency }: Membership): string {
  return `${offer} ${competency ?? ''}`.trim();
}

/** Returns the windows of a membership. If R5 has moved the anniversary there are two, the first for the fee alone. */
function windowsOf(
  membership: Membership,
  day: CalendarDay,
): { readonly window: RenewalWindow; readonly feeOnly: boolean }[] {
  const { window, feeWindow } = renewalDates(membership, day);
  const own = { window, feeOnly: false };
  return feeWindow ? [{ window: feeWindow, feeOnly: true }, own] : [own];
}

function stagesOf({ anniversary, firstDay, lastDay }: RenewalWindow): { stage: RenewalStage; since: CalendarDay }[] {
  const [before, after] = reminderDays(anniversary, COMPETENCY_RENEWAL);
  return [
    ...(before ? [{ stage: 'fifteenDaysBefore', since: before } as const] : []),
    { stage: 'windowOpens', since: firstDay },
    ...(after ? [{ stage: 'twentyThreeDaysAfter', since: after } as const] : []),
    { stage: 'lastDay', since: lastDay },
  ];
}
