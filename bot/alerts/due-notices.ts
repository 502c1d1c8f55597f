import type { Alert } from '../../domain/alerts/alert.ts';
import type { AlertFacts } from '../../domain/alerts/alert-facts.ts';
import { alertsDue } from '../../domain/alerts/alerts-due.ts';
import { addressAlerts, type DueAlert, type Recipient } from '../../domain/alerts/audience.ts';
import { evaluateCompany, heldRisks } from '../../domain/alerts/evaluation.ts';
import { noticesOf } from '../../domain/alerts/notices.ts';
import type { ImportBefore } from '../../domain/alerts/risk-alerts.ts';
import { type LostMessage, undeliveredAlerts } from '../../domain/alerts/undelivered-alerts.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import { mayDo } from '../../domain/settings/roles.ts';
import { addDays, type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import { cooperatively } from '../async/cooperatively.ts';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { type CompanyView, readCompany } from '../company/read-company.ts';
import type { Deps } from '../deps.ts';
import { readReportBefore } from '../imports/read-report-before.ts';
import { readAddresses, readAddressesOf } from '../people/read-addresses.ts';
import { readMatches, readStatements } from '../people/read-matches.ts';
import type { Person } from '../turn/person.ts';
import type { DueNotices } from './alert-job-port.ts';
import type { DeliveryReportDeps } from './delivery-report.ts';
import { readLostMessages } from './lost-messages.ts';

type AddressDeps = Pick<Deps, 'references' | 'memberAddresses' | 'log'>;
type DueNoticesDeps = AddressDeps &
  DeliveryReportDeps &
  Pick<
    Deps,
    'companies' | 'importRows' | 'matchedPeople' | 'mcidStatements' | 'roles' | 'preferences' | 'announcedAlerts'
  >;

/** Finds the notices of a tenant that are due on a day and not yet announced. */
export async function findDueNotices(tenantId: string, day: CalendarDay, deps: DueNoticesDeps): Promise<DueNotices> {
  const { wanted, lost, admins, factsFor } = await evaluateFor('everyone', tenantId, day, deps);
  const announced = await deps.announcedAlerts.among(
    tenantId,
    wanted.map(({ id }) => id),
  );
  return {
    day,
    notices: noticesOf(wanted, announced),
    unreportable: countUnreportable(lost, day, admins),
    factsFor,
  };
}

/** Finds the alerts that are due for one person on a day, announced or not, without the kinds that they have muted. */
export async function findOwnAlerts(
  { tenantId, userId }: Pick<Person, 'tenantId' | 'userId'>,
  day: CalendarDay,
  deps: DueNoticesDeps,
): Promise<{ readonly alerts: readonly Alert[]; readonly facts: AlertFacts }> {
  const { wanted, factsFor } = await evaluateFor({ userId }, tenantId, day, deps);
  return { alerts: wanted.map(({ alert }) => alert), facts: factsFor(userId) };
}

/** Evaluates the company, and addresses what is due to the recipients; each step yields to the event loop. */
async function evaluateFor(
  audience: 'everyone' | { readonly userId: string },
  tenantId: string,
  day: CalendarDay,
  deps: DueNoticesDeps,
) {
  const view = await readCompany(tenantId, day, deps);
  const { programme, company, report, trainings } = view;
  const matches = await readMatches(tenantId, company.records, deps);
  const statements = await readStatements(tenantId, matches, deps);
  const reportDay = report && dayIn(new Date(report.importedAt), undefined);
  const trainingsDay = trainings && dayIn(new Date(trainings.importedAt), undefined);
  const evaluation = await cooperatively(evaluateCompany({ ...view, statements, reportDay, trainingsDay }, day));

  const readsAddresses = evaluation.endings.length > 0;
  const people = await (audience === 'everyone'
    ? readEveryone(tenantId, readsAddresses, deps)
    : readPerson(tenantId, audience.userId, readsAddresses, deps));
  const recipients = people.map((each) => ({ ...each, mcids: mcidsOf(each.id, matches) }));
  const admins = new Set(
    recipients.filter(({ roles }) => mayDo(roles, 'seeSkillsReport').kind === 'allowed').map(({ id }) => id),
  );

  const before = await readImportBefore(tenantId, view, day, deps);
  const due = await cooperatively(alertsDue(evaluation, recipients, { before }));
  // A person who is no admin hears nothing of lost messages.
  const lost = audience === 'everyone' || admins.size > 0 ? await readLostMessages(tenantId, day, deps) : [];
  const undelivered = addressAlerts(undeliveredAlerts(lost, day), recipients, []);
  const names = admins.size > 0 ? peopleNames(company.records) : undefined;
  return {
    wanted: await withoutMuted(tenantId, [...due, ...undelivered], deps),
    lost,
    admins,
    factsFor: (recipientId: string): AlertFacts => ({
      programme,
      company,
      day,
      names: admins.has(recipientId) ? names : undefined,
    }),
  };
}

/** Reads everyone who has a role and, if addresses are needed, everyone whose addresses Teams tells. */
async function readEveryone(
  tenantId: string,
  readsAddresses: boolean,
  deps: Pick<DueNoticesDeps, 'roles'> & AddressDeps,
): Promise<Recipient[]> {
  const addresses = readsAddresses ? await readAddresses(tenantId, deps) : new Map<string, readonly string[]>();
  const held = await deps.roles.all(tenantId);
  return [...new Set([...Object.keys(held), ...addresses.keys()])].map((id) => ({
    id,
    roles: held[id] ?? [],
    addresses: addresses.get(id) ?? [],
  }));
}

async function readPerson(
  tenantId: string,
  userId: string,
  readsAddresses: boolean,
  deps: Pick<DueNoticesDeps, 'roles'> & AddressDeps,
): Promise<Recipient[]> {
  const roles = await deps.roles.of(tenantId, userId);
  const addresses = readsAddresses ? await readAddressesOf(tenantId, userId, deps) : [];
  return [{ id: userId, roles, addresses }];
}

function mcidsOf(userId: string, matches: ReadonlyMap<string, string>): string[] {
  return [...matches].flatMap(([mcid, id]) => (id === userId ? [mcid] : []));
}

/** Evaluates the competencies by the skills report before the current one; undefined if there is none. */
async function readImportBefore(
  tenantId: string,
  view: CompanyView,
  day: CalendarDay,
  deps: Pick<DueNoticesDeps, 'companies' | 'importRows'>,
): Promise<ImportBefore | undefined> {
  const before = await readReportBefore(tenantId, view, deps);
  if (!before || !view.report) return undefined;
  return {
    risks: await cooperatively(heldRisks({ ...view, company: before.company }, day)),
    importId: view.report.id,
    importedOn: dayIn(new Date(view.report.importedAt), undefined),
  };
}

/** Counts the messages lost the day before, if every admin lost one too, so that none can be told. */
function countUnreportable(lost: readonly LostMessage[], day: CalendarDay, admins: ReadonlySet<string>): number {
  const latest = lost.filter(({ on }) => on === addDays(day, -1));
  return admins.isSubsetOf(new Set(latest.map(({ recipientId }) => recipientId))) ? latest.length : 0;
}

async function withoutMuted(
  tenantId: string,
  due: readonly DueAlert[],
  { preferences }: Pick<DueNoticesDeps, 'preferences'>,
): Promise<DueAlert[]> {
  const wanted: DueAlert[] = [];
  for (const [recipient, own] of Map.groupBy(due, ({ recipient }) => recipient)) {
    const { mutedKinds = [] } = await preferences.get(tenantId, recipient);
    wanted.push(...own.filter(({ alert }) => !mutedKinds.includes(alert.kind)));
    await yieldToEventLoop();
  }
  return wanted;
}
