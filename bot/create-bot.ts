import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { createCatalogue } from '../domain/faq/catalogue.ts';
import { ENTRIES } from '../domain/faq/entries/index.ts';
import { followUp } from '../domain/faq/follow-up.ts';
import { createReading } from '../domain/faq/model.ts';
import { createFaqSearch } from '../domain/faq/search.ts';
import { createAlertRuns } from './alerts/alert-job.ts';
import { createWaitingRuns } from './alerts/waiting-batches-job.ts';
import { createTabDoor, tenantKeysUrl } from './auth/tab-auth.ts';
import { loadDemoPartner } from './company/load-demo-partner.ts';
import type { Config } from './config.ts';
import { createConnectorPool } from './connector/connector-pool.ts';
import { createOwnAddresses } from './connector/member-addresses.ts';
import { isAllowedServiceUrl } from './connector/service-url.ts';
import { createClock } from './delivery/clock.ts';
import { createCompose } from './delivery/compose.ts';
import { createDelivery } from './delivery/delivery.ts';
import type { Deps } from './deps.ts';
import { readModel } from './faq/read-model.ts';
import { createUpload } from './files/upload.ts';
import type { AppInstalls } from './graph/app-installs.ts';
import { addApi } from './http/add-api.ts';
import { addTab } from './http/add-tab.ts';
import { closeServer, createServer } from './http/server.ts';
import { createTabFiles } from './http/tab-files.ts';
import { createDownload } from './imports/download.ts';
import { createSchedule } from './jobs/schedule.ts';
import { createMetrics } from './metrics.ts';
import type { SharedQueue } from './queue/queue.ts';
import { createWeeklyRuns } from './skills-report/weekly-posts-job.ts';
import { createAlertDays } from './store/alert-days.ts';
import { createSaidAlerts } from './store/announced-alerts.ts';
import { createCompanies } from './store/companies.ts';
import { createConversationReferences } from './store/conversation-references.ts';
import { createReachedPeople } from './store/directory-matches.ts';
import { createFeedbackRecords } from './store/feedback.ts';
import { createImportRows } from './store/import-rows.ts';
import { createHosts } from './store/installers.ts';
import { createLastAnswers } from './store/last-answers.ts';
import { createMatchedPeople } from './store/matched-people.ts';
import { createMcidPrompts } from './store/mcid-prompts.ts';
import { createMcidStatements } from './store/mcid-statements.ts';
import { createNotices } from './store/notices.ts';
import { createPersonIds } from './store/person-ids.ts';
import { createPreferences } from './store/preferences.ts';
import { createPromptSchedules } from './store/prompt-schedules.ts';
import { createRoleRecords } from './store/role-records.ts';
import { createSeenActivities } from './store/seen-activities.ts';
import { openStoreInTime } from './store/store.ts';
import { createWeeklyPosts } from './store/weekly-posts.ts';
import { createReceiver } from './teams/receive-activity.ts';
import { TeamsAdapter } from './teams/teams-adapter.ts';
import { TeamsBot } from './teams/teams-bot.ts';

export type Bot = {
  readonly server: Server;
  /** Takes no new requests, lets turns and updates in flight finish, then lets go of the store and the connections. */
  stop(): Promise<void>;
};

/** Where `npm run build:tab` puts the tab. */
const BUILT_TAB = fileURLToPath(new URL('../dist/tab/', import.meta.url));

/**
 * Builds the whole bot from its settings; the caller makes the server listen.
 *
 * @param keysUrl where the keys are that a tenant's tokens for the tab are signed with
 * @param openInstalls what installs the app for people, where the settings want that
 */
export async function createBot(
  config: Config,
  log: Logger,
  now: () => Date = () => new Date(),
  keysUrl = tenantKeysUrl,
  openInstalls: (config: Config, log: Logger) => Promise<AppInstalls | undefined> = openGraphInstalls,
): Promise<Bot> {
  const store = await openStoreInTime(config.storeUrl, log);
  const queue = config.queueUrl ? await openSharedQueue(config.queueUrl, log) : undefined;
  const schedule = queue ? queue.schedule() : createSchedule();
  const pool = createConnectorPool(config.credentials);
  const catalogue = createCatalogue(ENTRIES);
  const reading = createReading(readModel());
  const metrics = createMetrics();
  const policy = config.credentials ? 'teams' : 'loopback';
  const mayWriteTo = (serviceUrl: string) => isAllowedServiceUrl(serviceUrl, policy);
  const companies = createCompanies(store);
  const preferences = createPreferences(store);
  const references = createConversationReferences(store, mayWriteTo, queue !== undefined);
  const roles = createRoleRecords(store, firstAdmins(config));
  const clock = createClock(now);
  const installs = await openInstalls(config, log);
  const reachedPeople = createReachedPeople(store);
  const delivery = createDelivery({
    store,
    references,
    pool,
    compose: createCompose({ preferences, roles, clock }),
    clock,
    log,
    serves: (tenantId) => config.allowedTenants?.has(tenantId) ?? true,
    perSecond: config.sendsPerSecond,
    approvalAbove: config.approvalAbove,
    queue,
    reaching: installs && { installs, reachedPeople },
  });
  const parts: Omit<Deps, 'alertRuns'> = {
    log,
    metrics,
    now,
    catalogue,
    search: createFaqSearch(catalogue, reading),
    followUp: (question, previous, language) => followUp(question, previous, language, { catalogue, reading }),
    lastAnswers: createLastAnswers(store),
    preferences,
    feedback: createFeedbackRecords(store),
    references,
    seenActivities: createSeenActivities(store),
    roles,
    companies,
    importRows: createImportRows(companies),
    ownAddresses: createOwnAddresses(pool),
    mcidStatements: createMcidStatements(store),
    mcidPrompts: createMcidPrompts(store),
    promptSchedules: createPromptSchedules(store),
    download: createDownload(policy),
    upload: createUpload(policy),
    personIds: createPersonIds(store),
    delivery,
    reachedPeople,
    matchedPeople: createMatchedPeople(store),
    installsApp: installs !== undefined,
    notices: createNotices(store),
    saidAlerts: createSaidAlerts(store),
    hosts: createHosts(store),
    weeklyPosts: createWeeklyPosts(store),
  };
  const alertRuns = createAlertRuns({
    ...parts,
    alertDays: createAlertDays(store),
    schedule,
    at: config.alertsAt,
    tenants: tenantsOf(config),
  });
  const deps: Deps = { ...parts, alertRuns };
  const weeklyRuns = createWeeklyRuns({ ...parts, schedule });
  const waitingRuns = createWaitingRuns({ ...parts, schedule });
  if (config.demoPartner) await loadDemoPartner(config.demoPartner.tenantId, deps);
  delivery.start();
  alertRuns.start();
  weeklyRuns.start();
  waitingRuns.start();
  const adapter = new TeamsAdapter(pool, config.credentials?.appId);
  const bot = new TeamsBot(deps, adapter);
  const receiveActivity = createReceiver({ config, adapter, bot, deps });
  const checkReady = async () => void (await Promise.all([store.ping(), queue?.ping()]));
  const server = createServer({ receiveActivity, checkReady, metrics }, log);
  addApi(server, createTabDoor(config, keysUrl), deps);
  addTab(server, createTabFiles(BUILT_TAB));
  return {
    server,
    async stop() {
      const runs = [schedule.stop(), alertRuns.stop(), weeklyRuns.stop(), waitingRuns.stop()];
      await Promise.all([closeServer(server), ...runs, delivery.stop()]);
      await bot.settled();
      await Promise.all([pool.close(), queue?.close()]);
      await store.close();
    },
  };
}

/** Imported when needed, as few have use for it. */
async function openGraphInstalls({ installsApp, credentials }: Config, log: Logger): Promise<AppInstalls | undefined> {
  if (!installsApp || !credentials) return undefined;
  return (await import('./graph/app-installs.ts')).openAppInstalls(credentials, log);
}

/** Imported when needed: BullMQ takes a while to load. */
async function openSharedQueue(url: string, log: Logger): Promise<SharedQueue> {
  return (await import('./queue/queue.ts')).openQueue(url, log);
}

/** Whom the settings make Global admins; the demo partner has one of its own. */
function firstAdmins({ bootstrapAdmins, demoPartner }: Config): ReadonlySet<string> {
  return demoPartner ? new Set([...bootstrapAdmins, `${demoPartner.tenantId}:${demoPartner.userId}`]) : bootstrapAdmins;
}

/** Whom the bot serves, as far as the settings tell. */
function tenantsOf(config: Config): ReadonlySet<string> {
  return config.allowedTenants ?? new Set([...firstAdmins(config)].map((person) => person.split(':')[0] ?? ''));
}
