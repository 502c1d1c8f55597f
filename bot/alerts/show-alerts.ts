import { type AlertCounts, alertsDueCard } from '../../cards/alerts/alerts-due.ts';
import type { Deps } from '../deps.ts';
import { namesIn } from '../people/names-in.ts';
import type { ActionHandler, Asked, CompanyHandler, Handled } from '../turn/handler.ts';
import { may, maySeeNames } from '../turn/permissions.ts';
import type { Person } from '../turn/person.ts';
import type { DueNotices } from './alert-job-port.ts';
import { findDueNotices } from './due-notices.ts';
import { alertsOf } from './send-notices.ts';

/** What would be said now, to whom; nothing is sent. */
export const showAlerts: CompanyHandler = async (asked, person, deps) => {
  if (!(await may(person, 'seeSkillsReport', deps))) return 'refused';
  return show('due', await findDueNotices(person.tenantId, asked.today, deps), asked, person, deps);
};

/** Sends at once what there is to say, whoever snoozes: an admin has asked for it. To many, it asks first. */
export const sendAlertsNow: CompanyHandler = (asked, person, deps) => send(0, asked, person, deps);

/** As {@link sendAlertsNow}, to as many as the card of the button has said. */
export const sendShownAlerts: ActionHandler = ({ people }, asked, person, deps) =>
  send(typeof people === 'number' ? people : 0, asked, person, deps);

async function send(shown: number, asked: Asked, person: Person, deps: Deps): Promise<Handled> {
  if (!(await may(person, 'seeSkillsReport', deps))) return 'refused';
  const { tenantId } = person;
  const due = await findDueNotices(tenantId, asked.today, deps);
  const people = due.notices.length;
  if (people > shown && deps.delivery.isMany(people)) return show('many', due, asked, person, deps);
  return show('sent', await deps.alertJob.sendDue(tenantId, asked.today, false), asked, person, deps);
}

async function show(
  state: 'due' | 'many' | 'sent',
  due: DueNotices,
  { today, language }: Asked,
  person: Person,
  deps: Deps,
): Promise<Handled> {
  const [counts, showNames] = await Promise.all([countsOf(due, person, deps), maySeeNames(person, deps)]);
  return { card: alertsDueCard(state, counts, today, showNames, language) };
}

async function countsOf({ notices }: DueNotices, { tenantId }: Person, deps: Deps): Promise<AlertCounts> {
  const names = await namesIn(tenantId, deps);
  const kinds = Map.groupBy(notices.flatMap(alertsOf), ({ kind }) => kind);
  return {
    kinds: [...kinds].map(([kind, alerts]) => ({ kind, count: alerts.length })),
    recipients: notices.map((notice) => ({ name: names.get(notice.recipient), count: alertsOf(notice).length })),
  };
}
