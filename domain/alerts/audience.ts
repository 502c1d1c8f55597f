import type { SkillRecord } from '../competencies/skill-record.ts';
import { addressKey } from '../people/further-mcids.ts';
import { mayDo, type Role, type Task } from '../settings/roles.ts';
import type { Alert, AlertKind } from './alert.ts';
import type { NoticeKind } from './sending-time.ts';

/** A person the bot can write to. */
export type Recipient = {
  /** The Entra object id. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** Their e-mail addresses, which identify their rows in the report. */
  readonly addresses: readonly string[];
  /** MCIDs that an admin has matched with them, used if no one has the address of the MCID's rows. */
  readonly mcids?: readonly string[];
};

/** The audience of each kind of alert: those who may do a task (R19), or the owner of the skill. */
const AUDIENCES: Readonly<Record<AlertKind, Task | 'owner'>> = {
  competencyAtRisk: 'seeCompetencyStatus',
  competencyFragile: 'seeCompetencyStatus',
  skillEnding: 'seeSkillsReport',
  ownSkillEnding: 'owner',
  renewal: 'getRenewalNotices',
  // Those who may answer it.
  renewalAssumed: 'importReport',
  businessInformation: 'reviewBusinessInformation',
  pmcPeople: 'seeSkillsReport',
  skillsWaiting: 'openSupportCase',
  peopleUnlinked: 'seeSkillsReport',
  reportOld: 'importReport',
  undelivered: 'seeSkillsReport',
};

/** An alert for one recipient. */
export type DueAlert = {
  /**
   * Made of kind, rule, subject, period and recipient: the same at every evaluation, and unique within the tenant.
   * It may contain an MCID, so keep it out of logs.
   */
  readonly id: string;
  readonly recipient: string;
  readonly alert: Alert;
};

/** Addresses each alert to its audience, and to nobody else. */
export function addressAlerts(
  alerts: readonly Alert[],
  recipients: readonly Recipient[],
  records: readonly SkillRecord[],
): DueAlert[] {
  const permitted = createPermitted(recipients);
  const owners = createOwners(recipients, records);
  return alerts.flatMap((alert) => {
    const audience = AUDIENCES[alert.kind];
    const own = 'ending' in alert ? owners(alert.ending.mcid) : NOBODY;
    // An admin who owns the skill gets the owner's alert instead.
    const chosen = audience === 'owner' ? own : permitted(audience).difference(own);
    return [...chosen].map((recipient) => ({ id: alertId(alert, recipient), recipient, alert }));
  });
}

/** Returns the kinds of notices that people with these roles can get. */
export function noticeKindsFor(roles: readonly Role[]): NoticeKind[] {
  const alerts = (Object.keys(AUDIENCES) as AlertKind[]).filter((kind) => {
    const audience = AUDIENCES[kind];
    return audience === 'owner' || mayDo(roles, audience).kind === 'allowed';
  });
  return [...alerts, 'mcidPrompt'];
}

const NOBODY: ReadonlySet<string> = new Set();

function alertId({ kind, rule, subject, period }: Alert, recipient: string): string {
  return [rule ?? 'none', kind, subject, period, recipient].map(encodeURIComponent).join('/');
}

/** Finds the recipients who may do a task, once per task: there may be thousands of recipients. */
function createPermitted(recipients: readonly Recipient[]): (task: Task) => ReadonlySet<string> {
  const cached = new Map<Task, ReadonlySet<string>>();
  return (task) => {
    const may = ({ roles }: Recipient) => mayDo(roles, task).kind === 'allowed';
    const permitted = cached.get(task) ?? new Set(recipients.filter(may).map(({ id }) => id));
    cached.set(task, permitted);
    return permitted;
  };
}

/** Finds the owners of an MCID: those with the address of one of its rows, or else those matched with it. */
function createOwners(
  recipients: readonly Recipient[],
  records: readonly SkillRecord[],
): (mcid: string) => ReadonlySet<string> {
  const byAddress = new Map<string, Set<string>>();
  for (const { id, addresses } of recipients) {
    for (const address of addresses) addTo(byAddress, addressKey(address), id);
  }
  const byMcid = new Map<string, Set<string>>();
  for (const { mcid, email } of records) {
    const ids = email && byAddress.get(addressKey(email));
    if (ids) for (const id of ids) addTo(byMcid, mcid, id);
  }
  const byAddresses = new Set(byMcid.keys());
  for (const { id, mcids = [] } of recipients) {
    for (const mcid of mcids) if (!byAddresses.has(mcid)) addTo(byMcid, mcid, id);
  }
  return (mcid) => byMcid.get(mcid) ?? NOBODY;
}

function addTo(groups: Map<string, Set<string>>, key: string, id: string): void {
  const group = groups.get(key);
  if (group) group.add(id);
  else groups.set(key, new Set([id]));
}
