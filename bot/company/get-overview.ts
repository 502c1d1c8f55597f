import { competencyStanding } from '../../cards/company/competency-standing.ts';
import { renewalStanding } from '../../cards/company/renewal-standing.ts';
import { levelText, membershipName } from '../../cards/text/membership-text.ts';
import type { Membership } from '../../domain/company/memberships.ts';
import { type CompetencyOverview, countedIn, overviewOf } from '../../domain/company/overview.ts';
import { renewalDates } from '../../domain/company/renewal-dates.ts';
import type { CompetencyRow, Overview, Renewal } from '../../tab/api-types/company.ts';
import { type ApiRequest, route } from '../http/route.ts';
import { may } from '../turn/permissions.ts';
import { type CompanyView, readCompany } from './read-company.ts';
import { reportDay } from './report-day.ts';

/** The standing of the company, without names, for everyone; its renewals for admins only. */
export const getOverview = route({
  method: 'get',
  path: '/api/overview',
  access: 'everyone',
  fields: {},
  answer: async (_input, request, deps) => {
    const { tenantId, today } = request;
    const [view, isAdmin] = await Promise.all([
      readCompany(tenantId, today, deps),
      may(request, 'seeCompetencyStatus', deps),
    ]);
    const { competencies } = overviewOf(view, { day: today, today });
    const { report } = view;
    const body: Overview = {
      day: today,
      ...(report && {
        report: { broughtOn: reportDay(report, request), people: report.people, skills: report.rows },
      }),
      competencies: competencies.map((each) => toRow(each, request)),
      ...(isAdmin && { renewals: toRenewals(view, request) }),
    };
    return { body };
  },
});

export function toRow(overview: CompetencyOverview, { today, language }: ApiRequest): CompetencyRow {
  const { competency, membership, risk } = overview;
  const people = countedIn(overview);
  return {
    id: competency.id,
    name: competency.name,
    ...competencyStanding(overview, today, language),
    ...(membership && { level: levelText(membership.offer, language) }),
    ...(risk && { risk: risk.kind }),
    ...(people && { people }),
  };
}

function toRenewals({ memberships, programme }: CompanyView, request: ApiRequest): Renewal[] {
  const toRenewal = (membership: Membership): Renewal => {
    const { feeWindow, window, reminders, checkDueOn } = renewalDates(membership, request.today);
    const { anniversary, firstDay, lastDay } = feeWindow ?? window;
    return {
      id: membership.competency ?? membership.offer,
      name: membershipName(membership, programme, request.language),
      ...renewalStanding(membership, request.today, request.language),
      anniversary,
      opensOn: firstDay,
      closesOn: lastDay,
      ...(checkDueOn && { checkDueOn }),
      reminders,
    };
  };
  return memberships.map(toRenewal).sort((one, other) => (one.closesOn < other.closesOn ? -1 : 1));
}
