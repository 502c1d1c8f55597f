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

/** A made-up company: what it holds, its report and what people have said. */
export type Told = {
  readonly records?: readonly SkillRecord[];
  readonly memberships?: readonly StatedMembership[];
  readonly statements?: readonly McidStatement[];
  readonly reportDay?: CalendarDay | undefined;
  readonly movedToPcOn?: CalendarDay;
};

/** Bought in 2017, so that it has an anniversary each year. */
export function held(anniversary: string, offer: StatedMembership['offer'] = 'silver', competency = 'messaging') {
  const purchasedOn = `2017-${anniversary}` as CalendarDay;
  return { offer, purchasedOn, ...(offer === 'actionPack' ? {} : { competency }) };
}

/** Two skills that messaging asks one person for. */
export function messagingSkills(mcid: string, more: Partial<SkillRecord> = {}): SkillRecord[] {
  return ['70-345', '70-347'].map((skill) => record(mcid, skill, { email: `${mcid}@contoso.com`, ...more }));
}

export const GLOBAL_ADMIN: Recipient = { id: 'global', roles: ['globalAdmin'], addresses: ['global@contoso.com'] };
export const PARTNER_ADMIN: Recipient = { id: 'partner', roles: ['mpnPartnerAdmin'], addresses: [] };
export const ACCOUNT_ADMIN: Recipient = { id: 'account', roles: ['accountAdmin'], addresses: [] };
const MPN_ACCOUNT_ADMIN: Recipient = { id: 'mpn-account', roles: ['mpnAccountAdmin'], addresses: [] };
export const ANNA: Recipient = { id: 'anna-id', roles: [], addresses: ['Anna@Contoso.com'] };
export const EVERYONE = [GLOBAL_ADMIN, PARTNER_ADMIN, ACCOUNT_ADMIN, MPN_ACCOUNT_ADMIN, ANNA];

export function evaluation(told: Told, day: CalendarDay): Evaluation {
  const { records = [], memberships = [], statements = [], movedToPcOn } = told;
  const known = {
    programme: MPN_2021,
    company: company(records, { movedToPcOn }),
    memberships: membershipsOf({ memberships }, [], day),
    statements,
    reportDay: 'reportDay' in told ? told.reportDay : records.length > 0 ? day : undefined,
  };
  return atOnce(evaluateCompany(known, day));
}

/** What is due on a day, for an admin alone unless others are named. */
export function due(
  told: Told,
  day: CalendarDay,
  recipients: readonly Recipient[] = [GLOBAL_ADMIN],
  before?: ImportBefore,
): DueAlert[] {
  return atOnce(alertsDue(evaluation(told, day), recipients, { before }));
}

/** The alerts of one kind. */
export function ofKind<Kind extends AlertKind>(kind: Kind, alerts: readonly DueAlert[]): AlertOf<Kind>[] {
  return alerts.flatMap(({ alert }) => (alert.kind === kind ? [alert as AlertOf<Kind>] : []));
}

/** Who is told of a kind. */
export function told(kind: AlertKind, alerts: readonly DueAlert[]): string[] {
  return alerts.flatMap(({ alert, recipient }) => (alert.kind === kind ? [recipient] : []));
}
