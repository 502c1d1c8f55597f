import { COMPETENCY_RENEWAL } from '../programmes/programmes.ts';
import { checkDueOn, type RenewalWindow, reminderDays, windowAfter } from '../renewal/renewal.ts';
import { isActionPack } from '../renewal/renewal-state.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { Membership } from './memberships.ts';

/** The relevant days of a membership's next renewal. */
export type RenewalDates = {
  /** The window (R1) of the moved anniversary if R5 has moved it. */
  readonly window: RenewalWindow;
  /** The window for the fee of the extended year (R5); undefined without an extension, and once it is over. */
  readonly feeWindow: RenewalWindow | undefined;
  /** The days of Partner Center's reminders (R3), about the fee first. */
  readonly reminders: readonly CalendarDay[];
  /** The day from which the risk check is due (R4); undefined for Action Packs, which have nothing to check. */
  readonly checkDueOn: CalendarDay | undefined;
  /** The extension that moved the anniversary (R5), if one did. */
  readonly extension: { readonly anniversary: CalendarDay; readonly extendedThrough: CalendarDay } | undefined;
};

/** Returns the days of a renewal, as they are on a day. */
export function renewalDates({ offer, anniversary, renewal }: Membership, day: CalendarDay): RenewalDates {
  const extension = renewal.reasons.find((reason) => reason.rule === 'R5');
  const next = extension?.extendedThrough ?? anniversary;
  const fee = extension && windowAfter(extension.anniversary, COMPETENCY_RENEWAL);
  const feeWindow = fee && day <= fee.lastDay ? fee : undefined;
  const reminders = [...(feeWindow ? [feeWindow.anniversary] : []), next];
  return {
    window: windowAfter(next, COMPETENCY_RENEWAL),
    feeWindow,
    reminders: reminders.flatMap((each) => reminderDays(each, COMPETENCY_RENEWAL)),
    checkDueOn: isActionPack(offer) ? undefined : checkDueOn(next, COMPETENCY_RENEWAL),
    extension,
  };
}
