import { addMonths, type CalendarDay } from '../time/calendar-day.ts';
import type { Skill } from './programme.ts';
import { type Requirement, skillsRequired } from './requirement.ts';
import type { SkillNames } from './skill-names.ts';
import type { SkillRecord } from './skill-record.ts';

/** Months after the move to Partner Center during which PMC-based skills still count (R8). */
const PMC_GRACE_MONTHS = 6;

/** The conditions for counting skills on a day. */
export type CountingPolicy = {
  readonly day: CalendarDay;
  /** The day on which the membership moved from PMC to Partner Center, if known. */
  readonly movedToPcOn?: CalendarDay | undefined;
  /** True for reports without a column for completion dates: then skills count without one. */
  readonly countUndated?: boolean | undefined;
};

/** The reason for which a skill does not count. */
export type NotCounting =
  | { readonly rule: 'R6'; readonly kind: 'notNamed' }
  | { readonly rule: 'R6'; readonly kind: 'sourceNotRecognised' }
  | { readonly rule: 'R6'; readonly kind: 'notAssociatedInPc' }
  | { readonly rule: 'R6'; readonly kind: 'completedOnUnknown' }
  | { readonly rule: 'R6'; readonly kind: 'completedLater'; readonly completedOn: CalendarDay }
  | { readonly rule: 'R7'; readonly kind: 'expired'; readonly expiredOn: CalendarDay }
  | { readonly rule: 'R8'; readonly kind: 'pmcMoveUnknown' }
  | { readonly rule: 'R8'; readonly kind: 'pmcGraceOver'; readonly lastDay: CalendarDay }
  | { readonly rule: 'R10'; readonly kind: 'acceptanceOver'; readonly lastDay: CalendarDay };

export type Counting =
  | { readonly kind: 'counts'; readonly skill: Skill }
  /** Counts, but only because PMC-based skills still do, through `lastDay` (R8). */
  | { readonly kind: 'countsInGrace'; readonly skill: Skill; readonly rule: 'R8'; readonly lastDay: CalendarDay }
  | { readonly kind: 'doesNotCount'; readonly skill: Skill | undefined; readonly reason: NotCounting };

/** Tells whether a record counts toward a requirement, and why or why not. */
export function countToward(
  requirement: Requirement,
  record: SkillRecord,
  { names, policy }: { readonly names: SkillNames; readonly policy: CountingPolicy },
): Counting {
  const skill = names(record.skill);
  if (!skill || !skillsRequired(requirement).includes(skill.id)) return no(skill, { rule: 'R6', kind: 'notNamed' });
  return countSkill(skill, record, policy);
}

/**
 * Tells whether the record of a required skill counts on a day.
 *
 * Days are inclusive: a skill counts on the day it expires and on the last day of its acceptance. No source says how a
 * certification's age is measured against the past twelve months (R7), so it counts as long as it is valid.
 */
export function countSkill(skill: Skill, record: SkillRecord, policy: CountingPolicy): Counting {
  const { day } = policy;
  if (skill.issuer !== 'microsoft') return no(skill, { rule: 'R6', kind: 'sourceNotRecognised' });
  if (!record.completedOn && !policy.countUndated) return no(skill, { rule: 'R6', kind: 'completedOnUnknown' });
  if (record.completedOn && record.completedOn > day) {
    return no(skill, { rule: 'R6', kind: 'completedLater', completedOn: record.completedOn });
  }
  if (record.expiresOn && record.expiresOn < day) {
    return no(skill, { rule: 'R7', kind: 'expired', expiredOn: record.expiresOn });
  }
  if (skill.acceptedUntil && skill.acceptedUntil < day) {
    return no(skill, { rule: 'R10', kind: 'acceptanceOver', lastDay: skill.acceptedUntil });
  }
  return record.associatedInPc ? { kind: 'counts', skill } : countPmc(skill, record, policy);
}

function countPmc(skill: Skill, record: SkillRecord, { day, movedToPcOn }: CountingPolicy): Counting {
  if (!record.associatedInPmc) return no(skill, { rule: 'R6', kind: 'notAssociatedInPc' });
  if (!movedToPcOn) return no(skill, { rule: 'R8', kind: 'pmcMoveUnknown' });
  const lastDay = pmcGraceEnd(movedToPcOn);
  return day <= lastDay
    ? { kind: 'countsInGrace', skill, rule: 'R8', lastDay }
    : no(skill, { rule: 'R8', kind: 'pmcGraceOver', lastDay });
}

/** Returns the last day on which PMC-based skills count after the move to Partner Center (R8). */
export function pmcGraceEnd(movedToPcOn: CalendarDay): CalendarDay {
  return addMonths(movedToPcOn, PMC_GRACE_MONTHS);
}

function no(skill: Skill | undefined, reason: NotCounting): Counting {
  return { kind: 'doesNotCount', skill, reason };
}
