import type { Level } from '../programmes/levels.ts';
import { addYears, type CalendarDay } from '../time/calendar-day.ts';
import { checkDueOn, daysLeft, type Extension, type RenewalRules, type RenewalWindow, windowAfter } from './renewal.ts';

/** Something that was bought: `competency` is one of unknown level, `unknown` may be any of the others. */
export type Offer = 'actionPack' | 'learningActionPack' | Level | 'competency' | 'unknown';

export type Holding = { readonly offer: Offer; readonly cloudBusinessApplications: boolean };

/** A purchase on a day. If no year was given, the day is the latest possible one. */
export type Purchase = Holding & { readonly purchasedOn: CalendarDay; readonly yearGiven: boolean };

/** The reason for a state. */
type RenewalReason =
  | ({ readonly rule: 'R1' } & RenewalWindow)
  | { readonly rule: 'R4'; readonly checkDueOn: CalendarDay }
  | {
      readonly rule: 'R5';
      /** The extended anniversary, and the next one, through which the competency stays. */
      readonly anniversary: CalendarDay;
      readonly extendedThrough: CalendarDay;
      readonly waived: readonly ['exams', 'performance'];
      readonly feeDue: true;
    };

/**
 * The state of a membership on a day. Every day belongs to exactly one state:
 *
 * - `active` through the anniversary, or for a competency until its check is due
 * - `checkDue` from the check's day through the anniversary (R4; Action Packs have nothing to check)
 * - `windowOpen` from the window's first day through its last (R1)
 * - `expired` from the day after that; no source names the day (R1)
 * - `extended` instead of all these for an anniversary within R5, until the check for the next one is due
 */
export type RenewalState = { readonly reasons: readonly RenewalReason[] } & (
  | { readonly kind: 'active' | 'checkDue' | 'expired'; readonly window: RenewalWindow }
  /** `daysLeft` counts today: 30 on the first day, 1 on the last. */
  | { readonly kind: 'windowOpen'; readonly window: RenewalWindow; readonly daysLeft: number }
  | { readonly kind: 'extended'; readonly through: CalendarDay }
);

/**
 * Returns the state of a membership that was not renewed since its anniversary, or has not reached it yet. If the fee of
 * an extended competency was not paid in its window, nothing is extended (R5).
 *
 * renewalState({ offer: 'gold', cloudBusinessApplications: false, anniversary: '2021-09-01' }, '2021-09-30')
 * → windowOpen, daysLeft 2, by R1
 */
export function renewalState(
  {
    feeMissed,
    ...membership
  }: Holding & { readonly anniversary: CalendarDay; readonly feeMissed?: boolean | undefined },
  today: CalendarDay,
  rules: RenewalRules,
): RenewalState {
  const { anniversary } = membership;
  if (feeMissed || !extensionOf(anniversary, rules) || coverageOf(membership) !== 'covered') {
    return plainState(membership, today, rules);
  }
  const extendedThrough = addYears(anniversary, 1);
  const reason = { rule: 'R5', anniversary, extendedThrough, waived: ['exams', 'performance'], feeDue: true } as const;
  const next = renewalState({ ...membership, anniversary: extendedThrough }, today, rules);
  if (next.kind === 'active') return { kind: 'extended', through: extendedThrough, reasons: [reason] };
  return { ...next, reasons: [...next.reasons, reason] };
}

/** Returns the extension for competencies with this anniversary (R5); its first and last day are included. */
export function extensionOf(anniversary: CalendarDay, { extensions }: RenewalRules): Extension | undefined {
  return extensions.find(({ from, through }) => anniversary >= from && anniversary <= through);
}

/** Tells whether R5 covers a holding. `excepted`: Cloud Business Applications; `notMentioned`: Action Packs. */
export function coverageOf({
  offer,
  cloudBusinessApplications,
}: Holding): 'covered' | 'excepted' | 'notMentioned' | 'unclear' {
  if (isActionPack(offer)) return 'notMentioned';
  if (cloudBusinessApplications) return 'excepted';
  return offer === 'unknown' ? 'unclear' : 'covered';
}

export function isActionPack(offer: Offer): offer is 'actionPack' | 'learningActionPack' {
  return offer === 'actionPack' || offer === 'learningActionPack';
}

function plainState(
  { anniversary, offer }: Holding & { readonly anniversary: CalendarDay },
  today: CalendarDay,
  rules: RenewalRules,
): RenewalState {
  const window = windowAfter(anniversary, rules);
  const reasons = [{ rule: 'R1', ...window }] as const;
  if (today > window.lastDay) return { kind: 'expired', window, reasons };
  const left = daysLeft(window, today);
  if (left !== undefined) return { kind: 'windowOpen', window, daysLeft: left, reasons };
  const checkFrom = checkDueOn(anniversary, rules);
  if (isActionPack(offer) || today < checkFrom) return { kind: 'active', window, reasons };
  return { kind: 'checkDue', window, reasons: [...reasons, { rule: 'R4', checkDueOn: checkFrom }] };
}
