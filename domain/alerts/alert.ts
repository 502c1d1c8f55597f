import type { AssumedRenewal, Membership } from '../company/memberships.ts';
import type { Risk } from '../competencies/risk.ts';
import type { NotLinked } from '../people/linking.ts';
import type { RenewalWindow } from '../renewal/renewal.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { EndingSkill } from './ending-skills.ts';
import type { LostReason } from './message-state.ts';

/** The reason to report a risk now: a number of days before the anniversary, or an import that made it worse. */
export type RiskTrigger =
  | { readonly kind: 'daysBefore'; readonly days: number }
  | { readonly kind: 'worsened'; readonly before: Risk['kind'] };

/** `fifteenDaysBefore` and `twentyThreeDaysAfter` the anniversary are the days of Partner Center's own reminders. */
export type RenewalStage = 'fifteenDaysBefore' | 'windowOpens' | 'twentyThreeDaysAfter' | 'lastDay';

/** A person who has not linked their MCID and has named no obstacle. */
export type UnlinkedPerson = NotLinked & {
  readonly state: Extract<NotLinked['state'], { kind: 'unlinked' | 'prompted' }>;
};

/** A person who says that they have linked, but is not in a report from after the waiting time. */
export type OverduePerson = NotLinked & { readonly state: Extract<NotLinked['state'], { kind: 'overdue' }> };

/** The content of an alert by kind. `daysLeft` counts from today: 0 is today. */
type AlertContent =
  /** The risk `notMet` means that the level is not attained today either. */
  | {
      readonly kind: 'competencyAtRisk';
      readonly rule: 'R4';
      readonly risk: Extract<Risk, { kind: 'atRisk' | 'notMet' }>;
      readonly trigger: RiskTrigger;
    }
  /** Attained, but lost if a single point of failure leaves: a leaver's skills may be lost. */
  | {
      readonly kind: 'competencyFragile';
      readonly rule: 'R12';
      readonly risk: Extract<Risk, { kind: 'fragile' }>;
      readonly trigger: RiskTrigger;
    }
  /** To admins, only if a level would be lost with the skill. */
  | {
      readonly kind: 'skillEnding';
      readonly rule: EndingSkill['rule'];
      readonly ending: EndingSkill;
      readonly daysLeft: number;
    }
  /** To the person whose skill it is. */
  | {
      readonly kind: 'ownSkillEnding';
      readonly rule: EndingSkill['rule'];
      readonly ending: EndingSkill;
      readonly daysLeft: number;
    }
  | {
      readonly kind: 'renewal';
      readonly rule: 'R3';
      readonly stage: RenewalStage;
      readonly membership: Membership;
      readonly window: RenewalWindow;
      /** True for the extension of R5: only the fee is due in this window. */
      readonly feeOnly: boolean;
      /** Days from today to the window's last day. */
      readonly daysLeft: number;
    }
  /** A window has passed without a stated renewal: asks whether there was one. */
  | {
      readonly kind: 'renewalAssumed';
      readonly rule: 'R1';
      readonly membership: Membership;
      readonly window: AssumedRenewal;
    }
  /** One alert for all memberships with the same anniversary. */
  | {
      readonly kind: 'businessInformation';
      readonly rule: 'R2';
      readonly memberships: readonly Membership[];
      readonly window: RenewalWindow;
    }
  /** People to ask first: their valid skills count only until the PMC months end. */
  | {
      readonly kind: 'pmcPeople';
      readonly rule: 'R8';
      readonly people: readonly UnlinkedPerson[];
      readonly graceEnd: CalendarDay;
      readonly daysLeft: number;
    }
  /** People who say they have linked and should be in the report by now: a support case. */
  | { readonly kind: 'skillsWaiting'; readonly rule: 'R9'; readonly people: readonly OverduePerson[] }
  | { readonly kind: 'peopleUnlinked'; readonly rule: 'R11'; readonly people: readonly UnlinkedPerson[] }
  | {
      readonly kind: 'reportOld';
      readonly rule: 'R4';
      /** Set for the Trainings export; otherwise it is the skills report. */
      readonly report?: 'trainings';
      readonly reportDay: CalendarDay;
      readonly ageDays: number;
    }
  /** Failed messages of the bot on a day, the most frequent reason first. Based on no rule of the programme. */
  | {
      readonly kind: 'undelivered';
      readonly rule?: undefined;
      readonly on: CalendarDay;
      readonly reasons: readonly { readonly reason: LostReason; readonly count: number }[];
    };

/** Something that the company or one person should know now. */
export type Alert = AlertContent & {
  /** The subject and the occasion: together with rule and kind they identify the alert. */
  readonly subject: string;
  readonly period: string;
  /** The first day on which it is due. It ends with the next of its kind on the subject, or once its event has passed. */
  readonly since: CalendarDay;
};

export type AlertKind = Alert['kind'];

export type AlertOf<Kind extends AlertKind> = Extract<Alert, { kind: Kind }>;
