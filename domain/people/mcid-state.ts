import type { SkillRecord } from '../competencies/skill-record.ts';
import { addDays, type CalendarDay } from '../time/calendar-day.ts';

/** Days through which a first association or a newly completed skill may not show yet: its own day and 72 hours (R9). */
const SHOWN_AFTER_DAYS = 3;

/** The same for a newly passed assessment (R9): document 004 says 7 to 10 days. */
const ASSESSMENT_SHOWN_AFTER_DAYS = 10;

/** What Partner Support asks for (S11): the exported report of users may be a screenshot of it. */
const SUPPORT_EVIDENCE = ['exportedUserReport', 'latestSkillsReport', 'proofOfCompletion'] as const;

/** How a skills report shows a person: with a skill associated in PC, in PMC only, in neither, or not at all. */
export type ShownAs = 'inPc' | 'inPmcOnly' | 'notAssociated' | 'absent';

/** What a person has said of their MCID. */
export type Statement =
  | { readonly kind: 'linked'; readonly on: CalendarDay }
  | { readonly kind: 'linkedElsewhere'; readonly on: CalendarDay }
  /** `until`: the day from which their profile allows a new association (M10). */
  | { readonly kind: 'limited'; readonly on: CalendarDay; readonly until: CalendarDay };

/** What is known of one person's MCID. */
export type McidFacts = {
  /** The latest skills report, where there is one. */
  readonly report?: { readonly day: CalendarDay; readonly shows: ShownAs };
  /** The last thing that the person said. */
  readonly said?: Statement;
  /** The day of the latest assessment that the person has passed, where they told of one. */
  readonly passedAssessmentOn?: CalendarDay;
  readonly promptedOn?: CalendarDay;
  /** The first day on which the person no longer belongs to the company. */
  readonly leftOn?: CalendarDay;
};

export type McidState =
  /** `inPmc`: the report shows an association in PMC, so ask this person first (R8). */
  | { readonly kind: 'unlinked'; readonly rule: 'R11'; readonly inPmc: boolean }
  | { readonly kind: 'prompted'; readonly rule: 'R11'; readonly inPmc: boolean; readonly on: CalendarDay }
  /** Through this day it is no wonder that the report does not show the person. */
  | { readonly kind: 'waiting'; readonly rule: 'R9'; readonly through: CalendarDay }
  /** The wait is over, but no report from after it can tell. */
  | { readonly kind: 'saysLinked'; readonly rule: 'R9'; readonly on: CalendarDay }
  /** A report from after the wait does not show the person: time for a support case (S11). */
  | { readonly kind: 'overdue'; readonly rule: 'R9'; readonly since: CalendarDay; readonly evidence: Evidence }
  | { readonly kind: 'linked'; readonly rule: 'R11'; readonly asOf: CalendarDay }
  | { readonly kind: 'limitedUntil'; readonly rule: 'R11'; readonly until: CalendarDay }
  | { readonly kind: 'linkedElsewhere'; readonly rule: 'R11'; readonly on: CalendarDay }
  /** `stillInReport`: a report from after that day shows the MCID, which a Global admin removes on request. */
  | { readonly kind: 'left'; readonly rule: 'R12'; readonly on: CalendarDay; readonly stillInReport: boolean };

type Evidence = typeof SUPPORT_EVIDENCE;

/**
 * Where one person's MCID stands on a day. The first of these that holds decides:
 *
 * 1. who has left can no longer link, whatever else is known (R12);
 * 2. a report that shows the association is proof, unless the person has said otherwise that day or later;
 * 3. then the person's word, as nobody else can link or unlink (R11), until the limit that it speaks of is over;
 * 4. then a prompt, unless it is older than the day from which it could be followed.
 *
 * A report has a day but no hour, so 72 hours are counted as days: a link said on the 1st may not show through the 4th.
 */
export function mcidState(facts: McidFacts, today: CalendarDay): McidState {
  const { report, said, promptedOn, leftOn } = facts;
  if (leftOn && leftOn <= today) {
    const stillInReport = report !== undefined && report.shows !== 'absent' && report.day > leftOn;
    return { kind: 'left', rule: 'R12', on: leftOn, stillInReport };
  }
  const contradicted = said && said.kind !== 'linked' && report && said.on >= report.day;
  if (report?.shows === 'inPc' && !contradicted) return { kind: 'linked', rule: 'R11', asOf: report.day };
  if (said?.kind === 'linkedElsewhere') return { kind: 'linkedElsewhere', rule: 'R11', on: said.on };
  if (said?.kind === 'linked') return notShownYet(said.on, facts, today);
  if (said && said.until > today) return { kind: 'limitedUntil', rule: 'R11', until: said.until };
  const inPmc = report?.shows === 'inPmcOnly';
  return promptedOn && !(said && promptedOn < said.until)
    ? { kind: 'prompted', rule: 'R11', inPmc, on: promptedOn }
    : { kind: 'unlinked', rule: 'R11', inPmc };
}

/** How the rows of one person in a skills report show them. */
export function shownAs(rows: readonly SkillRecord[]): ShownAs {
  if (rows.some(({ associatedInPc }) => associatedInPc)) return 'inPc';
  if (rows.some(({ associatedInPmc }) => associatedInPmc)) return 'inPmcOnly';
  return rows.length > 0 ? 'notAssociated' : 'absent';
}

function notShownYet(on: CalendarDay, { report, passedAssessmentOn }: McidFacts, today: CalendarDay): McidState {
  const linkShownBy = addDays(on, SHOWN_AFTER_DAYS);
  const assessmentShownBy = passedAssessmentOn && addDays(passedAssessmentOn, ASSESSMENT_SHOWN_AFTER_DAYS);
  const through = assessmentShownBy && assessmentShownBy > linkShownBy ? assessmentShownBy : linkShownBy;
  if (today <= through) return { kind: 'waiting', rule: 'R9', through };
  if (!report || report.day <= through) return { kind: 'saysLinked', rule: 'R9', on };
  return { kind: 'overdue', rule: 'R9', since: addDays(through, 1), evidence: SUPPORT_EVIDENCE };
}
