import type { Membership } from '../company/memberships.ts';
import type { Risk } from '../competencies/risk.ts';
import type { NotLinked } from '../people/linking.ts';
import type { RenewalWindow } from '../renewal/renewal.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { EndingSkill } from './ending-skills.ts';
import type { LostReason } from './message-state.ts';

/** Why a risk is told of now: a day before the anniversary has come, or an import made it worse. */
export type RiskTrigger =
  | { readonly kind: 'daysBefore'; readonly days: number }
  | { readonly kind: 'worsened'; readonly before: Risk['kind'] };

/** `fifteenDaysBefore` and `twentyThreeDaysAfter` the anniversary are Partner Center's own reminders. */
export type RenewalStage = 'fifteenDaysBefore' | 'windowOpens' | 'twentyThreeDaysAfter' | 'lastDay';

/** Someone who has not linked, and has not told of anything that stands in the way. */
export type UnlinkedPerson = NotLinked & {
  readonly state: Extract<NotLinked['state'], { kind: 'unlinked' | 'prompted' }>;
};

/** Someone who says to have linked, and whom a report from after the wait does not show. */
export type OverduePerson = NotLinked & { readonly state: Extract<NotLinked['state'], { kind: 'overdue' }> };

/** What there is to say of what. `daysLeft` counts from today: 0 is today. */
type AlertFacts =
  /** `lost`: not met today either. */
  | {
      readonly kind: 'competencyAtRisk';
      readonly rule: 'R4';
      readonly risk: Extract<Risk, { kind: 'atRisk' | 'lost' }>;
      readonly trigger: RiskTrigger;
    }
  /** Holds, but not without its single points of failure: a leaver's skills may be lost. */
  | {
      readonly kind: 'competencyFragile';
      readonly rule: 'R12';
      readonly risk: Extract<Risk, { kind: 'fragile' }>;
      readonly trigger: RiskTrigger;
    }
  /** To admins, only where something falls with it. */
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
      /** Of the extension R5 nothing but the fee is due in this window. */
      readonly feeOnly: boolean;
      /** To the window's last day, from today. */
      readonly daysLeft: number;
    }
  /** Of all memberships with the same anniversary. */
  | {
      readonly kind: 'businessInformation';
      readonly rule: 'R2';
      readonly memberships: readonly Membership[];
      readonly window: RenewalWindow;
    }
  /** Whom to ask first: their valid skills count through the end of the PMC months only. */
  | {
      readonly kind: 'pmcPeople';
      readonly rule: 'R8';
      readonly people: readonly UnlinkedPerson[];
      readonly graceEnd: CalendarDay;
      readonly daysLeft: number;
    }
  /** Linked as they say, and the report should show it by now: a support case. */
  | { readonly kind: 'skillsWaiting'; readonly rule: 'R9'; readonly people: readonly OverduePerson[] }
  | { readonly kind: 'peopleUnlinked'; readonly rule: 'R11'; readonly people: readonly UnlinkedPerson[] }
  | { readonly kind: 'reportOld'; readonly rule: 'R4'; readonly reportDay: CalendarDay; readonly ageDays: number }
  /** Of the bot's own messages on a day, the most frequent reason first. No rule of the programme asks for it. */
  | {
      readonly kind: 'undelivered';
      readonly rule?: undefined;
      readonly on: CalendarDay;
      readonly reasons: readonly { readonly reason: LostReason; readonly count: number }[];
    };

/** Something that the company, or one person, should know now. */
export type Alert = AlertFacts & {
  /** What it is about, and which of its times it is: with the rule and the kind, by these it is the same alert. */
  readonly subject: string;
  readonly period: string;
  /** The day from which it is due, until the next of its kind on the same subject or until what it tells of has passed. */
  readonly since: CalendarDay;
};

export type AlertKind = Alert['kind'];

export type AlertOf<Kind extends AlertKind> = Extract<Alert, { kind: Kind }>;
