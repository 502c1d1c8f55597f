/**
 * Finds the alerts that are due in a tenant of 10,000 people who can all be reached, and compares how long this blocks
 * the event loop with the same rules run in one go. Each round runs in its own process, so that nothing is warm: the
 * job runs once a day.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers';
import { setImmediate as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { findDueNotices } from '../bot/alerts/due-notices.ts';
import { readCompany } from '../bot/company/read-company.ts';
import { createOutbox } from '../bot/delivery/outbox.ts';
import { createAnnouncedAlerts } from '../bot/store/announced-alerts.ts';
import { createCompanies } from '../bot/store/companies.ts';
import { createConversationReferences } from '../bot/store/conversation-references.ts';
import { createDirectoryMatches } from '../bot/store/directory-matches.ts';
import { createImportRows } from '../bot/store/import-rows.ts';
import { createMatchedPeople } from '../bot/store/matched-people.ts';
import { createMcidPrompts } from '../bot/store/mcid-prompts.ts';
import { createMcidStatements } from '../bot/store/mcid-statements.ts';
import { createNotices } from '../bot/store/notices.ts';
import { createPreferences } from '../bot/store/preferences.ts';
import { createRoleRecords } from '../bot/store/role-records.ts';
import { openStore } from '../bot/store/store.ts';
import { alertsDue } from '../domain/alerts/alerts-due.ts';
import { evaluateCompany } from '../domain/alerts/evaluation.ts';
import { atOnce } from '../domain/steps.ts';
import { TENANT } from '../test/support/activities.ts';
import { writeCompany } from '../test/support/company.ts';
import { referenceTo } from '../test/support/messages.ts';
import { ALL_HELD, addressOf, recordsOf } from './support/big-company.ts';
import { line } from './support/line.ts';

const PEOPLE = 10_000;
const SKILLS_EACH = 5;
const ROUNDS = 3;
const TODAY = '2021-05-10';
const ADMIN = 'person-0';

type Measured = {
  readonly notices: number;
  readonly ms: number;
  readonly delayP99: number;
  readonly longestMs: number;
  readonly rulesMs: number;
};

const [, , storeUrl] = process.argv;
if (storeUrl) process.stdout.write(JSON.stringify(await measure(storeUrl)));
else await compare();

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'compass-due-notices-'));
  try {
    const url = `sqlite://${join(folder, 'store.sqlite')}`;
    await writeCompany(url, TENANT, { facts: { memberships: ALL_HELD }, records: recordsOf(PEOPLE, SKILLS_EACH) });
    const store = await openStore(url);
    const references = createConversationReferences(store, () => true);
    for (let person = 0; person < PEOPLE; person++) {
      await references.remember({ ...referenceTo(`${person}`, 'http://127.0.0.1:1'), name: `Person ${person}` });
    }
    await store.close();
    const rounds = Array.from({ length: ROUNDS }, () => inChild(url));
    const [ms, p99, max, rules] = (['ms', 'delayP99', 'longestMs', 'rulesMs'] as const).map((figure) =>
      median(rounds.map((round) => round[figure])),
    );
    line(
      `due notices, ${PEOPLE} people: longest stretch ÷ rules at once`,
      ((max ?? 0) / (rules ?? 0)).toFixed(2),
      `${max?.toFixed(0)} ÷ ${rules?.toFixed(0)} ms; loop p99 ${p99?.toFixed(0)} ms; ${rounds[0]?.notices} notices in ${ms?.toFixed(0)} ms`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(url: string): Promise<Measured> {
  const store = await openStore(url);
  const companies = createCompanies(store);
  const { batches, report } = createOutbox(store);
  const parts = {
    companies,
    importRows: createImportRows(companies),
    mcidStatements: createMcidStatements(store),
    roles: createRoleRecords(store, new Set([`${TENANT}:${ADMIN}`])),
    preferences: createPreferences(store),
    announcedAlerts: createAnnouncedAlerts(store),
    delivery: { batches, report },
    notices: createNotices(store),
    mcidPrompts: createMcidPrompts(store),
    matchedPeople: createMatchedPeople(store),
    directoryMatches: createDirectoryMatches(store),
    references: createConversationReferences(store, () => true),
    // Plays Teams' answer, which comes over the network.
    memberAddresses: async ({ teamsId }: { teamsId: string }) => {
      await pause();
      return [addressOf(Number(teamsId.slice('29:'.length)))];
    },
    log: pino({ level: 'error' }),
  };
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const stretches = watchStretches();
  const started = performance.now();
  const { notices } = await findDueNotices(TENANT, TODAY, parts);
  const ms = performance.now() - started;
  delay.disable();
  const longestMs = stretches.stop();
  const view = await readCompany(TENANT, TODAY, parts);
  await store.close();
  return {
    notices: notices.length,
    ms,
    delayP99: delay.percentile(99) / 1e6,
    longestMs,
    rulesMs: timeRules({ ...view, company: { ...view.company, records: [...view.company.records] } }),
  };
}

/** Returns the milliseconds that the rules alone would block the event loop. */
function timeRules(view: Awaited<ReturnType<typeof readCompany>>): number {
  const recipients = Array.from({ length: PEOPLE }, (_, person) => {
    return {
      id: `person-${person}`,
      roles: person === 0 ? (['globalAdmin'] as const) : [],
      addresses: [addressOf(person)],
    };
  });
  const started = cpuMs();
  atOnce(alertsDue(atOnce(evaluateCompany({ ...view, statements: [], reportDay: TODAY }, TODAY)), recipients));
  return cpuMs() - started;
}

/** Measures the longest time that the event loop is blocked, in processor time, so that other load does not count. */
function watchStretches() {
  let before = cpuMs();
  let longest = 0;
  const look = () => {
    const now = cpuMs();
    longest = Math.max(longest, now - before);
    before = now;
    next = nextTurn(look);
  };
  let next = nextTurn(look);
  return {
    stop() {
      clearImmediate(next);
      return longest;
    },
  };
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function inChild(url: string): Measured {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), url], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Measured;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
