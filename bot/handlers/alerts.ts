import { alertReportCard } from '../../cards/alert-report.ts';
import { type AlertCounts, alertsDueCard } from '../../cards/alerts-due.ts';
import { readDeliveryReport } from '../alerts/delivery-report.ts';
import { type DueNotices, findDueNotices } from '../alerts/due-notices.ts';
import { recipientNames } from '../alerts/recipient-names.ts';
import { alertsOf } from '../alerts/send-notices.ts';
import type { Deps } from '../deps.ts';
import { namesIn } from '../names-in.ts';
import { may, maySeeNames } from '../permissions.ts';
import type { Person } from '../person.ts';
import type { Asked, CompanyHandler, Handled } from './handled.ts';

const MOST_RUNS = 3;

/** What would be said now, to whom; nothing is sent. */
export const showAlerts: CompanyHandler = async ({ today, language }, person, deps) => {
  if (!(await may(person, 'seeSkillsReport', deps))) return 'refused';
  const due = await findDueNotices(person.tenantId, today, deps);
  const [counts, showNames] = await Promise.all([countsOf(due, person, deps), maySeeNames(person, deps)]);
  return { card: alertsDueCard('due', counts, today, showNames, language) };
};

/** Sends at once what there is to say, whoever snoozes: an admin has asked for it. */
export async function sendAlertsNow({ today, language }: Asked, person: Person, deps: Deps): Promise<Handled> {
  if (!(await may(person, 'seeSkillsReport', deps))) return 'refused';
  const due = await deps.alertRuns.tell(person.tenantId, today, false);
  const [counts, showNames] = await Promise.all([countsOf(due, person, deps), maySeeNames(person, deps)]);
  return { card: alertsDueCard('sent', counts, today, showNames, language) };
}

/** What became of what was sent last. */
export const showAlertReport: CompanyHandler = async ({ language }, person, deps) => {
  if (!(await may(person, 'seeSkillsReport', deps))) return 'refused';
  const { tenantId, timeZone } = person;
  const showNames = await maySeeNames(person, deps);
  const [runs, names] = await Promise.all([
    readDeliveryReport(tenantId, deps, { most: MOST_RUNS }),
    showNames ? recipientNames(tenantId, deps) : undefined,
  ]);
  return { card: alertReportCard(runs, { names, timeZone }, language) };
};

async function countsOf({ notices }: DueNotices, { tenantId }: Person, deps: Deps): Promise<AlertCounts> {
  const names = await namesIn(tenantId, deps);
  const kinds = Map.groupBy(notices.flatMap(alertsOf), ({ kind }) => kind);
  return {
    kinds: [...kinds].map(([kind, alerts]) => ({ kind, count: alerts.length })),
    recipients: notices.map((notice) => ({ name: names.get(notice.recipient), count: alertsOf(notice).length })),
  };
}
