import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { ABILITIES } from './abilities.ts';
import { createAlertJob } from './alerts/alert-job.ts';
import { createWaitingBatchesJob } from './alerts/waiting-batches-job.ts';
import { ROUTES } from './api.ts';
import { createTabAuth, tenantKeysUrl } from './auth/tab-auth.ts';
import { loadDemoPartner } from './company/load-demo-partner.ts';
import type { Config } from './config.ts';
import { createConnectorPool } from './connector/connector-pool.ts';
import { createMemberAddresses } from './connector/member-addresses.ts';
import { isAllowedServiceUrl } from './connector/service-url.ts';
import { createClock } from './delivery/clock.ts';
import { createCompose } from './delivery/compose.ts';
import { createDelivery } from './delivery/delivery.ts';
import type { Deps } from './deps.ts';
import { createFaq } from './faq/create-faq.ts';
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
import { createWeeklyPostsJob } from './skills-report/weekly-posts-job.ts';
import { createAlertDays } from './store/alert-days.ts';
import { createStores } from './store/create-stores.ts';
import { openStoreInTime } from './store/store.ts';
import { createReceiver } from './teams/receive-activity.ts';
import { TeamsAdapter } from './teams/teams-adapter.ts';
import { createTeamsBot } from './teams/teams-bot.ts';
import { offeredAbilities } from './turn/offered-abilities.ts';

export type Bot = {
  readonly server: Server;
  /** Takes no new requests, lets turns and updates in flight finish, then lets go of the store and the connections. */
  stop(): Promise<void>;
};

/** Where `npm run build:tab` puts the tab. */
const BUILT_TAB = fileURLToPath(new URL('../dist/tab/', import.meta.url));

type Options = {
  readonly log: Logger;
  /** The clock; the machine's own if omitted. */
  readonly now?: (() => Date) | undefined;
  /** Where a tenant publishes the keys that sign its tokens for the tab. */
  readonly keysUrl?: ((tenantId: string) => string) | undefined;
  /** Opens what installs the app for people, if the settings ask for it. */
  readonly openInstalls?: ((config: Config, log: Logger) => Promise<AppInstalls | undefined>) | undefined;
};

/** Builds the whole bot from its settings; the caller makes the server listen. */
export async function createBot(
  config: Config,
  { log, now = () => new Date(), keysUrl = tenantKeysUrl, openInstalls = openGraphInstalls }: Options,
): Promise<Bot> {
  const policy = config.credentials ? 'teams' : 'loopback';
  const store = await openStoreInTime(config.storeUrl, log, config);
  const queue = config.queueUrl ? await openSharedQueue(config.queueUrl, log) : undefined;
  const schedule = queue ? queue.schedule() : createSchedule();
  const pool = createConnectorPool(config.credentials);
  const metrics = createMetrics();
  const stores = createStores(store, {
    fixedAdmins: firstAdmins(config),
    mayWriteTo: (serviceUrl) => isAllowedServiceUrl(serviceUrl, policy),
    isShared: queue !== undefined,
  });
  const clock = createClock(now);
  const installs = await openInstalls(config, log);
  const { references, preferences, roles, directoryMatches } = stores;
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
    reaching: installs && { installs, directoryMatches },
  });
  const parts: Omit<Deps, 'alertJob'> = {
    log,
    metrics,
    now,
    offeredAbilities: (audience) => offeredAbilities(ABILITIES, audience),
    ...createFaq(),
    ...stores,
    memberAddresses: createMemberAddresses(pool),
    download: createDownload(policy),
    upload: createUpload(policy),
    installsApp: installs !== undefined,
    delivery,
  };
  const alertJob = createAlertJob({
    ...parts,
    alertDays: createAlertDays(store),
    schedule,
    at: config.alertsAt,
    tenants: tenantsOf(config),
  });
  const deps: Deps = { ...parts, alertJob };
  const jobs = [
    alertJob,
    createWeeklyPostsJob({ ...parts, schedule }),
    createWaitingBatchesJob({ ...parts, schedule }),
  ];
  if (config.demoPartner) await loadDemoPartner(config.demoPartner.tenantId, deps);
  delivery.start();
  for (const job of jobs) job.start();
  const adapter = new TeamsAdapter(pool, config.credentials?.appId);
  const bot = createTeamsBot(deps, adapter);
  const receiveActivity = createReceiver({ config, adapter, bot, deps });
  const checkReady = async () => void (await Promise.all([store.ping(), queue?.ping()]));
  const server = createServer({ receiveActivity, checkReady, metrics }, log);
  addApi(server, ROUTES, createTabAuth(config, keysUrl), deps);
  addTab(server, createTabFiles(BUILT_TAB));
  return {
    server,
    async stop() {
      await Promise.all([closeServer(server), ...[schedule, ...jobs, delivery].map((each) => each.stop())]);
      await bot.updatesDone();
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

/** Returns the people who are Global admins by the settings; the demo partner has one of its own. */
function firstAdmins({ bootstrapAdmins, demoPartner }: Config): ReadonlySet<string> {
  return demoPartner ? new Set([...bootstrapAdmins, `${demoPartner.tenantId}:${demoPartner.userId}`]) : bootstrapAdmins;
}

/** Returns the tenants that the bot serves by the settings. */
function tenantsOf(config: Config): ReadonlySet<string> {
  return config.allowedTenants ?? new Set([...firstAdmins(config)].map((person) => person.split(':')[0] ?? ''));
}
