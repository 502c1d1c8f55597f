import type { AlertKind, AlertOf } from '../../domain/alerts/alert.ts';
import { alertsDue } from '../../domain/alerts/alerts-due.ts';
import type { DueAlert, Recipient } from '../../domain/alerts/audience.ts';
import { type Evaluation, evaluateCompany } from '../../domain/alerts/evaluation.ts';
import type { ImportBefore } from '../../domain/alerts/risk-alerts.ts';
import type { StatedMembership } from '../../domain/company/company-facts.ts';
import { membershipsOf } from '../../domain/company/memberships.ts';
import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import type { McidStatement } from '../../domain/people/mcid-statement.ts';
import { MPN_2021 } from '../../domain/programmes/mpn-2021/mpn-2021.ts';
import { atOnce } from '../../domain/steps.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { company, record } from './competency-builders.ts';

/** A made-up company: its memberships, its reports and its people's statements. */
export type CompanyState = {
  readonly records?: readonly SkillRecord[];
  readonly memberships?: readonly StatedMembership[];
  readonly statements?: readonly McidStatement[];
  readonly reportDay?: CalendarDay | undefined;
  readonly trainingsDay?: CalendarDay;
  readonly movedToPcOn?: CalendarDay;
  /** The state before the last import. */
  readonly before?: ImportBefore;
};

/** Builds a membership bought in 2017, so that it has an anniversary each year. */
export function held(anniversary: string, offer: StatedMembership['offer'] = 'silver', competency = 'messaging') {
  const purchasedOn = `2017-${anniversary}` as CalendarDay;
  return { offer, purchasedOn, ...(offer === 'actionPack' ? {} : { competency }) };
}

/** Builds the two skills that Messaging requires of one person. */
export function messagingSkills(mcid: string, more: Partial<SkillRecord> = {}): SkillRecord[] {
  return ['70-345', '70-347'].map((skill) => record(mcid, skill, { email: `${mcid}@contoso.com`, ...more }));
}

export const GLOBAL_ADMIN: Recipient = { id: 'global', roles: ['globalAdmin'], addresses: ['global@contoso.com'] };
export const PARTNER_ADMIN: Recipient = { id: 'partner', roles: ['mpnPartnerAdmin'], addresses: [] };
export const ACCOUNT_ADMIN: Recipient = { id: 'account', roles: ['accountAdmin'], addresses: [] };
const MPN_ACCOUNT_ADMIN: Recipient = { id: 'mpn-account', roles: ['mpnAccountAdmin'], addresses: [] };
export const ANNA: Recipient = { id: 'anna-id', roles: [], addresses: ['Anna@Contoso.com'] };
export const EVERYONE = [GLOBAL_ADMIN, PARTNER_ADMIN, ACCOUNT_ADMIN, MPN_ACCOUNT_ADMIN, ANNA];

export function evaluation(state: CompanyState, day: CalendarDay): Evaluation {
  const { records = [], memberships = [], statements = [], movedToPcOn } = state;
  const facts = {
    programme: MPN_2021,
    company: company(records, { movedToPcOn }),
    memberships: membershipsOf({ memberships }, [], day),
    statements,
    trainingsDay: state.trainingsDay,
    reportDay: 'reportDay' in state ? state.reportDay : records.length > 0 ? day : undefined,
  };
  return atOnce(evaluateCompany(facts, day));
}

/** Returns the alerts that are due on a day, by default for one Global admin. */
export function due(
  state: CompanyState,
  day: CalendarDay,
  recipients: readonly Recipient[] = [GLOBAL_ADMIN],
): DueAlert[] {
  return atOnce(alertsDue(evaluation(state, day), recipients, { before: state.before }));
}

/** Returns the alerts of one kind. */
export function ofKind<Kind extends AlertKind>(kind: Kind, alerts: readonly DueAlert[]): AlertOf<Kind>[] {
  return alerts.flatMap(({ alert }) => (alert.kind === kind ? [alert as AlertOf<Kind>] : []));
}

/** Returns the ids of the recipients of one kind. */
export function recipientsOf(kind: AlertKind, alerts: readonly DueAlert[]): string[] {
  return alerts.flatMap(({ alert, recipient }) => (alert.kind === kind ? [recipient] : []));
}
