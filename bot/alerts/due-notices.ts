import type { Alert } from '../../domain/alerts/alert.ts';
import type { AlertFacts } from '../../domain/alerts/alert-facts.ts';
import { alertsDue } from '../../domain/alerts/alerts-due.ts';
import { addressed, type DueAlert, type Recipient } from '../../domain/alerts/audience.ts';
import { noticesOf } from '../../domain/alerts/digest.ts';
import { type Evaluation, evaluateCompany, heldRisks } from '../../domain/alerts/evaluation.ts';
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
import { addressesOfOne, knownAddresses } from '../people/known-addresses.ts';
import { readMatches, readStatements } from '../people/read-matches.ts';
import type { Person } from '../turn/person.ts';
import type { DueNotices } from './alert-job-port.ts';
import type { ReportParts } from './delivery-report.ts';
import { readLostMessages } from './lost-messages.ts';

type Parts = Pick<
  Deps,
  | 'companies'
  | 'importRows'
  | 'matchedPeople'
  | 'mcidStatements'
  | 'roles'
  | 'preferences'
  | 'announcedAlerts'
  | keyof AddressParts
> &
  ReportParts;
type AddressParts = Pick<Deps, 'references' | 'memberAddresses' | 'log'>;

/** The notices of a tenant that are due on a day; each step leaves the event loop to others for a moment. */
export async function findDueNotices(tenantId: string, day: CalendarDay, deps: Parts): Promise<DueNotices> {
  const { view, evaluation, matches } = await evaluate(tenantId, day, deps);
  const { programme, company } = view;
  const recipients = await readRecipients(tenantId, evaluation, matches, deps);
  const before = await readImportBefore(tenantId, view, day, deps);
  const due = await cooperatively(alertsDue(evaluation, recipients, { before }));
  const lost = await readLostMessages(tenantId, day, deps);
  const ofLost = addressed(undeliveredAlerts(lost, day), recipients, []);
  const wanted = await withoutMuted(tenantId, [...due, ...ofLost], deps);
  const said = await deps.announcedAlerts.among(
    tenantId,
    wanted.map(({ id }) => id),
  );
  const names = peopleNames(company.records);
  const mayRead = new Set(
    recipients.filter(({ roles }) => mayDo(roles, 'seeSkillsReport').kind === 'allowed').map(({ id }) => id),
  );
  return {
    day,
    notices: noticesOf(wanted, said),
    unreportable: countUnreportable(lost, day, mayRead),
    factsFor: (recipientId) => ({
      programme,
      company,
      day,
      names: mayRead.has(recipientId) ? names : undefined,
    }),
  };
}

/**
 * What there is to tell one person on a day, whether or not it has been said. As in the messages, what they have muted
 * is left out.
 */
export async function findOwnAlerts(
  { tenantId, userId }: Pick<Person, 'tenantId' | 'userId'>,
  day: CalendarDay,
  deps: Parts,
): Promise<{ readonly alerts: readonly Alert[]; readonly facts: AlertFacts }> {
  const { view, evaluation, matches } = await evaluate(tenantId, day, deps);
  const { programme, company } = view;
  const roles = await deps.roles.of(tenantId, userId);
  const addresses = evaluation.endings.length > 0 ? await addressesOfOne(tenantId, userId, deps) : [];
  const before = await readImportBefore(tenantId, view, day, deps);
  const recipients = [{ id: userId, roles, addresses, mcids: matchedWith(userId, matches) }];
  const due = await cooperatively(alertsDue(evaluation, recipients, { before }));
  const isAdmin = mayDo(roles, 'seeSkillsReport').kind === 'allowed';
  const lost = isAdmin ? await readLostMessages(tenantId, day, deps) : [];
  const ofLost = addressed(undeliveredAlerts(lost, day), recipients, []);
  const wanted = await withoutMuted(tenantId, [...due, ...ofLost], deps);
  const names = isAdmin ? peopleNames(company.records) : undefined;
  return { alerts: wanted.map(({ alert }) => alert), facts: { programme, company, day, names } };
}

async function evaluate(tenantId: string, day: CalendarDay, deps: Parts) {
  const view = await readCompany(tenantId, day, deps);
  const matches = await readMatches(tenantId, view.company.records, deps);
  const statements = await readStatements(tenantId, matches, deps);
  const { report } = view;
  const reportDay = report && dayIn(new Date(report.importedAt), undefined);
  return { view, matches, evaluation: await cooperatively(evaluateCompany({ ...view, statements, reportDay }, day)) };
}

/** Everyone who has a role and, where somebody's own skill ends, everyone whose addresses Teams tells. */
async function readRecipients(
  tenantId: string,
  { endings }: Pick<Evaluation, 'endings'>,
  matches: ReadonlyMap<string, string>,
  deps: Pick<Parts, 'roles' | keyof AddressParts>,
): Promise<Recipient[]> {
  const addresses = endings.length > 0 ? await knownAddresses(tenantId, deps) : new Map<string, readonly string[]>();
  const held = await deps.roles.all(tenantId);
  return [...new Set([...Object.keys(held), ...addresses.keys()])].map((id) => ({
    id,
    roles: held[id] ?? [],
    addresses: addresses.get(id) ?? [],
    mcids: matchedWith(id, matches),
  }));
}

function matchedWith(userId: string, matches: ReadonlyMap<string, string>): string[] {
  return [...matches].flatMap(([mcid, id]) => (id === userId ? [mcid] : []));
}

/** How the competencies would stand by the skills report before the current one, where there is one. */
async function readImportBefore(
  tenantId: string,
  view: CompanyView,
  day: CalendarDay,
  deps: Pick<Parts, 'companies' | 'importRows'>,
): Promise<ImportBefore | undefined> {
  const before = await readReportBefore(tenantId, view, deps);
  if (!before || !view.report) return undefined;
  return {
    risks: await cooperatively(heldRisks({ ...view, company: before.company }, day)),
    importId: view.report.id,
    importedOn: dayIn(new Date(view.report.importedAt), undefined),
  };
}

function countUnreportable(lost: readonly LostMessage[], day: CalendarDay, admins: ReadonlySet<string>): number {
  const latest = lost.filter(({ on }) => on === addDays(day, -1));
  return admins.isSubsetOf(new Set(latest.map(({ recipientId }) => recipientId))) ? latest.length : 0;
}

async function withoutMuted(
  tenantId: string,
  due: readonly DueAlert[],
  { preferences }: Pick<Parts, 'preferences'>,
): Promise<DueAlert[]> {
  const wanted: DueAlert[] = [];
  for (const [recipient, own] of Map.groupBy(due, ({ recipient }) => recipient)) {
    const { mutedKinds = [] } = await preferences.get(tenantId, recipient);
    wanted.push(...own.filter(({ alert }) => !mutedKinds.includes(alert.kind)));
    await yieldToEventLoop();
  }
  return wanted;
}
