import { type AlertCounts, alertsDueCard } from '../../cards/alerts/alerts-due.ts';
import type { Deps } from '../deps.ts';
import { readChatNames } from '../people/read-chat-names.ts';
import type { AbilityHandler, ActionHandler, Outcome, Request } from '../turn/handler.ts';
import { maySeeNames } from '../turn/permissions.ts';
import type { Person } from '../turn/person.ts';
import type { DueNotices } from './alert-job-port.ts';
import { findDueNotices } from './due-notices.ts';
import { alertsOf } from './send-notices.ts';

/** Shows the alerts that are due and their recipients; sends nothing. */
export const showAlerts: AbilityHandler = async (request) => {
  const { person, today, deps } = request;
  return show('due', await findDueNotices(person.tenantId, today, deps), request);
};

/** Sends due notices at once, also to people who snooze, since an admin asked for it; asks first if there are many. */
export const sendAlertsNow: AbilityHandler = (request) => send(0, request);

/** Sends due notices as {@link sendAlertsNow} does; asks again only if more people are due than the card announced. */
export const sendShownAlerts: ActionHandler = (request) => {
  const { people } = request.data;
  return send(typeof people === 'number' ? people : 0, request);
};

/** @param announced the number of recipients that the admin has agreed to */
async function send(announced: number, request: Request): Promise<Outcome> {
  const { person, today, deps } = request;
  const due = await findDueNotices(person.tenantId, today, deps);
  const people = due.notices.length;
  if (people > announced && deps.delivery.isMany(people)) return show('many', due, request);
  return show('sent', await deps.alertJob.sendDue(person.tenantId, today, false), request);
}

async function show(state: 'due' | 'many' | 'sent', due: DueNotices, request: Request): Promise<Outcome> {
  const { person, today, language, deps } = request;
  const [counts, showNames] = await Promise.all([countsOf(due, person, deps), maySeeNames(person, deps)]);
  return { card: alertsDueCard({ state, counts, day: today, showNames }, language) };
}

async function countsOf({ notices }: DueNotices, { tenantId }: Person, deps: Deps): Promise<AlertCounts> {
  const names = await readChatNames(tenantId, deps);
  const kinds = Map.groupBy(notices.flatMap(alertsOf), ({ kind }) => kind);
  return {
    kinds: [...kinds].map(([kind, alerts]) => ({ kind, count: alerts.length })),
    recipients: notices.map((notice) => ({ name: names.get(notice.recipient), count: alertsOf(notice).length })),
  };
}
