import type { SkillRecord } from '../competencies/skill-record.ts';
import { addressKey } from '../people/people.ts';
import { mayDo, type Role, type Task } from '../settings/roles.ts';
import type { Alert, AlertKind } from './alert.ts';
import type { NoticeKind } from './sending-time.ts';

/** Someone to whom the bot can speak. */
export type Recipient = {
  /** The Entra object id. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** Their own e-mail addresses, by which the report's rows are theirs. */
  readonly addresses: readonly string[];
  /** Theirs by what an admin says, where nobody has the address of their rows. */
  readonly mcids?: readonly string[];
};

/** Whose business an alert is: those who may do something (R19), or the person whose skill it speaks of. */
const AUDIENCES: Readonly<Record<AlertKind, Task | 'owner'>> = {
  competencyAtRisk: 'seeCompetencyStatus',
  competencyFragile: 'seeCompetencyStatus',
  skillEnding: 'seeSkillsReport',
  ownSkillEnding: 'owner',
  renewal: 'getRenewalNotices',
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
   * By kind, rule, subject, period and recipient, the same however often it is evaluated, and unique within the tenant.
   * It may hold an MCID, so it is not for logs.
   */
  readonly id: string;
  readonly recipient: string;
  readonly alert: Alert;
};

/** Each alert for each of those whose business it is, and for nobody else. */
export function addressed(
  alerts: readonly Alert[],
  recipients: readonly Recipient[],
  records: readonly SkillRecord[],
): DueAlert[] {
  const entitled = createEntitled(recipients);
  const owners = createOwners(recipients, records);
  return alerts.flatMap((alert) => {
    const audience = AUDIENCES[alert.kind];
    const own = 'ending' in alert ? owners(alert.ending.mcid) : NOBODY;
    // An admin whose own skill it is has been told as its owner.
    const hearers = audience === 'owner' ? own : entitled(audience).difference(own);
    return [...hearers].map((recipient) => ({ id: alertId(alert, recipient), recipient, alert }));
  });
}

/** What somebody with these roles can be told of unasked. */
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

/** Who may do a task; thousands may not. */
function createEntitled(recipients: readonly Recipient[]): (task: Task) => ReadonlySet<string> {
  const known = new Map<Task, ReadonlySet<string>>();
  return (task) => {
    const may = ({ roles }: Recipient) => mayDo(roles, task).kind === 'allowed';
    const entitled = known.get(task) ?? new Set(recipients.filter(may).map(({ id }) => id));
    known.set(task, entitled);
    return entitled;
  };
}

/** Whose MCID it is: of whoever has the address of one of its rows, or else was matched with it. */
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
