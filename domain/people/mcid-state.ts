import type { SkillRecord } from '../competencies/skill-record.ts';
import { addDays, type CalendarDay } from '../time/calendar-day.ts';

/** Days after which a first association or a new skill shows in reports: 72 hours, not counting its own day (R9). */
const SHOWN_AFTER_DAYS = 3;

/** The same for a new assessment (R9): document 004 says 7 to 10 days. */
const ASSESSMENT_SHOWN_AFTER_DAYS = 10;

/** The days after which a new assessment may show first (R9). */
const ASSESSMENT_SHOWN_FROM_DAYS = 7;

/** Days within which merged MCIDs show: 24 hours after the confirmation (R9). */
const MERGE_SHOWN_AFTER_DAYS = 1;

/** The documents that Partner Support asks for (S11); a screenshot of the user report is enough. */
const SUPPORT_EVIDENCE = ['exportedUserReport', 'latestSkillsReport', 'proofOfCompletion'] as const;

/** A person's place in a skills report: a skill associated in PC, in PMC only, in neither, or no row at all. */
export type ShownAs = 'inPc' | 'inPmcOnly' | 'notAssociated' | 'absent';

/** A person's statement about their MCID. */
export type Statement =
  | { readonly kind: 'linked'; readonly on: CalendarDay }
  | { readonly kind: 'linkedElsewhere'; readonly on: CalendarDay }
  /** `until`: the day from which their profile allows a new association (M10). */
  | { readonly kind: 'limited'; readonly on: CalendarDay; readonly until: CalendarDay };

/** The facts about one person's MCID. */
export type McidFacts = {
  /** The latest skills report, if there is one. */
  readonly report?: { readonly day: CalendarDay; readonly shows: ShownAs };
  /** The person's latest statement. */
  readonly said?: Statement;
  /** The day of the latest assessment that the person says they have passed. */
  readonly passedAssessmentOn?: CalendarDay;
  readonly promptedOn?: CalendarDay;
  /** The first day on which the person no longer belongs to the company. */
  readonly leftOn?: CalendarDay;
};

export type McidState =
  /** `inPmc`: the report shows an association in PMC, so ask this person first (R8). */
  | { readonly kind: 'unlinked'; readonly rule: 'R11'; readonly inPmc: boolean }
  | { readonly kind: 'prompted'; readonly rule: 'R11'; readonly inPmc: boolean; readonly on: CalendarDay }
  /** Through this day, the report is not yet expected to show the association. */
  | { readonly kind: 'waiting'; readonly rule: 'R9'; readonly through: CalendarDay }
  /** The waiting time is over, but there is no report from after it. */
  | { readonly kind: 'saysLinked'; readonly rule: 'R9'; readonly on: CalendarDay }
  /** A report from after the waiting time does not show the association: time for a support case (S11). */
  | { readonly kind: 'overdue'; readonly rule: 'R9'; readonly since: CalendarDay; readonly evidence: Evidence }
  | { readonly kind: 'linked'; readonly rule: 'R11'; readonly asOf: CalendarDay }
  | { readonly kind: 'limitedUntil'; readonly rule: 'R11'; readonly until: CalendarDay }
  | { readonly kind: 'linkedElsewhere'; readonly rule: 'R11'; readonly on: CalendarDay }
  /** `stillInReport`: a report from after that day shows the MCID, which a Global admin can remove on request. */
  | { readonly kind: 'left'; readonly rule: 'R12'; readonly on: CalendarDay; readonly stillInReport: boolean };

type Evidence = typeof SUPPORT_EVIDENCE;

/**
 * Returns the state of a person's MCID on a day, by the first of these that applies:
 *
 * 1. A person who has left can no longer link (R12).
 * 2. A report that shows the association is proof, unless the person contradicted it that day or later.
 * 3. The person's statement, since nobody else can link or unlink (R11), until the limit in it is over.
 * 4. A prompt, unless it is older than the day from which the person can link.
 *
 * A report has a day but no time, so 72 hours are counted as days: a link made on the 1st may be missing through the 4th.
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

/** Returns the days from and by which a first association, or a new skill, shows in reports: after 24 to 72 hours (R9). */
export function shownAfterLink(on: CalendarDay): { readonly from: CalendarDay; readonly by: CalendarDay } {
  return { from: addDays(on, 1), by: addDays(on, SHOWN_AFTER_DAYS) };
}

/** Returns the days from and by which a newly passed assessment shows in reports (R9). */
export function shownAfterAssessment(on: CalendarDay): { readonly from: CalendarDay; readonly by: CalendarDay } {
  return { from: addDays(on, ASSESSMENT_SHOWN_FROM_DAYS), by: addDays(on, ASSESSMENT_SHOWN_AFTER_DAYS) };
}

/** Returns the day by which merged MCIDs show (R9). */
export function shownAfterMerge(on: CalendarDay): CalendarDay {
  return addDays(on, MERGE_SHOWN_AFTER_DAYS);
}

/** Returns how a person's rows in a skills report show them. */
export function shownAs(rows: readonly SkillRecord[]): ShownAs {
  if (rows.some(({ associatedInPc }) => associatedInPc)) return 'inPc';
  if (rows.some(({ associatedInPmc }) => associatedInPmc)) return 'inPmcOnly';
  return rows.length > 0 ? 'notAssociated' : 'absent';
}

function notShownYet(on: CalendarDay, { report, passedAssessmentOn }: McidFacts, today: CalendarDay): McidState {
  const linkShownBy = shownAfterLink(on).by;
  const assessmentShownBy = passedAssessmentOn && shownAfterAssessment(passedAssessmentOn).by;
  const through = assessmentShownBy && assessmentShownBy > linkShownBy ? assessmentShownBy : linkShownBy;
  if (today <= through) return { kind: 'waiting', rule: 'R9', through };
  if (!report || report.day <= through) return { kind: 'saysLinked', rule: 'R9', on };
  return { kind: 'overdue', rule: 'R9', since: addDays(through, 1), evidence: SUPPORT_EVIDENCE };
}
