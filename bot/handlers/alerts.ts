import { type AlertState, alertReportCard } from '../../cards/alert-report.ts';
import { type AlertCounts, alertsDueCard } from '../../cards/alerts-due.ts';
import { dayIn } from '../../domain/calendar-day.ts';
import { type DueNotices, findDueNotices } from '../alerts/due-notices.ts';
import { alertsOf } from '../alerts/send-notices.ts';
import type { Progress } from '../delivery/progress.ts';
import type { Deps } from '../deps.ts';
import { may, maySeeNames } from '../permissions.ts';
import type { Person } from '../person.ts';
import type { Delivery } from '../store/outbox.ts';
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

/** What became of the alerts that were sent last. */
export const showAlertReport: CompanyHandler = async ({ language }, person, deps) => {
  if (!(await may(person, 'seeSkillsReport', deps))) return 'refused';
  const { tenantId, timeZone } = person;
  const names = (await maySeeNames(person, deps)) ? await namesIn(tenantId, deps) : new Map<string, string>();
  const reported = [];
  for (const run of (await deps.delivery.runs(tenantId)).toReversed()) {
    const deliveries = (await deps.delivery.report(tenantId, run)).filter(({ message }) => message.class === 'alert');
    if (deliveries.length === 0) continue;
    const messages = await Promise.all(
      deliveries.map(async (delivery) => ({
        state: await stateOf(delivery, deps),
        name: names.get(delivery.message.recipientId),
      })),
    );
    reported.push({ day: dayIn(new Date(run.at), timeZone), messages });
    if (reported.length === MOST_RUNS) break;
  }
  return { card: alertReportCard(reported, language) };
};

async function countsOf({ notices }: DueNotices, { tenantId }: Person, deps: Deps): Promise<AlertCounts> {
  const names = await namesIn(tenantId, deps);
  const kinds = Map.groupBy(notices.flatMap(alertsOf), ({ kind }) => kind);
  return {
    kinds: [...kinds].map(([kind, alerts]) => ({ kind, count: alerts.length })),
    recipients: notices.map((notice) => ({ name: names.get(notice.recipient), count: alertsOf(notice).length })),
  };
}

async function namesIn(tenantId: string, { references }: Deps): Promise<ReadonlyMap<string, string>> {
  return new Map((await references.people(tenantId)).map(({ userId, name }) => [userId, name]));
}

/** Whoever has answered has got it, whatever Teams has said. */
async function stateOf({ message, progress }: Delivery, { notices }: Deps): Promise<AlertState> {
  const notice = await notices.find(message.tenantId, message.id);
  return notice?.acknowledgedAt ? 'acknowledged' : shownState(progress);
}

function shownState(progress: Progress): AlertState {
  switch (progress.state) {
    case 'pending':
    case 'sending':
      return 'queued';
    case 'sent':
    case 'unknown':
      return progress.state;
    case 'dead':
      return DEAD[progress.reason];
  }
}

const DEAD = {
  blocked: 'blocked',
  notInstalled: 'notInstalled',
  unwanted: 'unwanted',
  gone: 'gone',
  tooLarge: 'tooLarge',
  refused: 'refused',
  unauthorized: 'refused',
  conflict: 'refused',
  throttled: 'unreachable',
  unreachable: 'unreachable',
  failed: 'failed',
} as const satisfies Record<Extract<Progress, { state: 'dead' }>['reason'], AlertState>;
