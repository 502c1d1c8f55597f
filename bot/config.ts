import { z } from 'zod';
import { type ClockTime, parseClockTime } from '../domain/settings/quiet-hours.ts';
import { ConfigError } from './errors.ts';
import { POSTGRES_POOL } from './store/backends/backend.ts';

/** The Azure Bot registration as which the bot signs in. */
export type Credentials = {
  readonly appId: string;
  readonly password: string;
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string | undefined;
};

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly storeUrl: string;
  /** The Redis server on which instances of the bot share their work; undefined if there is only one instance. */
  readonly queueUrl: string | undefined;
  /** The most connections to PostgreSQL at a time. */
  readonly postgresPool: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The host on which Teams opens the tab; if undefined, tokens for the tab must name the app by its id alone. */
  readonly publicHost: string | undefined;
  /** Undefined in local mode: no tokens, loopback only. */
  readonly credentials: Credentials | undefined;
  /** Tenants that may use the bot; undefined (local mode only) allows any. */
  readonly allowedTenants: ReadonlySet<string> | undefined;
  /** `tenantId:aadObjectId`, in lower case, of the people who are Global admins from the first start. */
  readonly bootstrapAdmins: ReadonlySet<string>;
  /** The most calls per second for proactive messages in each tenant. */
  readonly sendsPerSecond: number;
  /** The most people that the bot writes to proactively without an admin's approval. */
  readonly approvalAbove: number;
  /** The time (UTC) of the daily alerts; undefined if alerts are sent only when an admin asks for it. */
  readonly alertsAt: ClockTime | undefined;
  /** True if the bot may install its app, through Microsoft Graph, for people who need a prompt and lack it. */
  readonly installsApp: boolean;
  /** Local mode only: the person for whose tenant the demo partner is loaded, as its Global admin. */
  readonly demoPartner: { readonly tenantId: string; readonly userId: string } | undefined;
};

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** The default with credentials. In local mode there are no daily alerts by default. */
const ALERTS_AT = '07:00';
const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);
const PERSON = /^[^\s:,]+:[^\s:,]+$/;
const HOST_NAME = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/;

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || undefined);

const environment = z.object({
  PORT: optionalText.transform((text) => Number(text ?? 3978)).pipe(z.int().min(0).max(65_535)),
  HOST: optionalText,
  PUBLIC_HOST: optionalText
    .transform((text) => text?.toLowerCase())
    .refine((text) => text === undefined || HOST_NAME.test(text), 'is no host name, like bot.example.com'),
  STORE_URL: optionalText.pipe(z.string().default('sqlite://./data/compass.sqlite')),
  QUEUE_URL: optionalText.refine(
    (text) => text === undefined || (/^rediss?:\/\/./i.test(text) && URL.canParse(text)),
    'is no redis:// or rediss:// URL; percent-encode special characters in its password',
  ),
  POSTGRES_POOL: optionalText.transform((text) => Number(text ?? POSTGRES_POOL)).pipe(z.int().min(1).max(1_000)),
  LOG_LEVEL: optionalText.pipe(z.enum(LOG_LEVELS).default('info')),
  NODE_ENV: optionalText,
  MicrosoftAppId: optionalText,
  MicrosoftAppPassword: optionalText,
  MicrosoftAppType: optionalText.pipe(
    z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).default('MultiTenant'),
  ),
  MicrosoftAppTenantId: optionalText,
  ALLOWED_TENANTS: optionalText,
  BOOTSTRAP_ADMINS: optionalText,
  DEMO_PARTNER: optionalText,
  ALERTS_AT: optionalText.refine(
    (text) => text === undefined || parseClockTime(text),
    'is no time of the clock, HH:MM',
  ),
  GRAPH_INSTALLS: optionalText.pipe(z.enum(['on', 'off']).default('off')),
  APPROVAL_ABOVE: optionalText.transform((text) => Number(text ?? 50)).pipe(z.int().min(0)),
  SENDS_PER_SECOND: optionalText.transform((text) => Number(text ?? 25)).pipe(z.int().min(1).max(50)),
});

type Environment = z.infer<typeof environment>;

/**
 * Turns environment variables into a {@link Config}. An empty variable counts as unset.
 *
 * @throws ConfigError that lists all problems, not only the first
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const settings = parsed.data;
  const problems = [
    ...(settings.MicrosoftAppId ? registrationProblems(settings) : localModeProblems(settings)),
    ...peopleProblems(settings),
    ...sharingProblems(settings),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  const credentials = toCredentials(settings);
  return {
    port: settings.PORT,
    host: settings.HOST ?? (credentials ? '0.0.0.0' : '127.0.0.1'),
    publicHost: settings.PUBLIC_HOST,
    storeUrl: settings.STORE_URL,
    queueUrl: settings.QUEUE_URL,
    postgresPool: settings.POSTGRES_POOL,
    logLevel: settings.LOG_LEVEL,
    credentials,
    allowedTenants: toTenants(settings.ALLOWED_TENANTS ?? (credentials && settings.MicrosoftAppTenantId)),
    bootstrapAdmins: listed(settings.BOOTSTRAP_ADMINS),
    sendsPerSecond: settings.SENDS_PER_SECOND,
    approvalAbove: settings.APPROVAL_ABOVE,
    alertsAt: parseClockTime(settings.ALERTS_AT ?? (credentials ? ALERTS_AT : '')),
    installsApp: settings.GRAPH_INSTALLS === 'on',
    demoPartner: toDemoPartner(settings.DEMO_PARTNER),
  };
}

/** Checks the settings that name people as `tenantId:aadObjectId`. */
function peopleProblems({ BOOTSTRAP_ADMINS, DEMO_PARTNER, MicrosoftAppId }: Environment): string[] {
  const problems: string[] = [];
  if (![...listed(BOOTSTRAP_ADMINS)].every((each) => PERSON.test(each))) {
    problems.push('BOOTSTRAP_ADMINS is malformed; list people as tenantId:aadObjectId, separated by commas.');
  }
  if (DEMO_PARTNER && MicrosoftAppId) {
    problems.push('DEMO_PARTNER is for local mode only; unset it, or MicrosoftAppId.');
  }
  if (DEMO_PARTNER && !PERSON.test(DEMO_PARTNER)) {
    problems.push('DEMO_PARTNER is malformed; name one person as tenantId:aadObjectId.');
  }
  return problems;
}

/** Instances that share a queue must share the store too. */
function sharingProblems({ QUEUE_URL, STORE_URL }: Environment): string[] {
  if (!QUEUE_URL || !/^sqlite:/i.test(STORE_URL)) return [];
  return [
    'QUEUE_URL is set, but STORE_URL is an SQLite file, which instances on several machines cannot share; use redis:// or postgres:// there, or unset QUEUE_URL.',
  ];
}

function localModeProblems({ NODE_ENV, HOST, MicrosoftAppPassword, GRAPH_INSTALLS }: Environment): string[] {
  const problems: string[] = [];
  if (MicrosoftAppPassword) {
    problems.push('MicrosoftAppPassword is set but MicrosoftAppId is not; set both, or neither for local mode.');
  }
  if (NODE_ENV === 'production') {
    problems.push('MicrosoftAppId is empty, and local mode (no sign-in) is refused when NODE_ENV is production.');
  }
  if (GRAPH_INSTALLS === 'on') {
    problems.push('GRAPH_INSTALLS is on, but there is no MicrosoftAppId with which to sign in to Microsoft Graph.');
  }
  if (HOST && !LOOPBACK_HOSTS.has(HOST)) {
    problems.push(`HOST is ${HOST}, but without MicrosoftAppId the bot listens on loopback only (127.0.0.1).`);
  }
  return problems;
}

function registrationProblems(settings: Environment): string[] {
  const { MicrosoftAppType, MicrosoftAppPassword, MicrosoftAppTenantId, ALLOWED_TENANTS } = settings;
  const problems: string[] = [];
  if (!MicrosoftAppPassword && MicrosoftAppType !== 'UserAssignedMSI') {
    problems.push('MicrosoftAppPassword is empty; set the client secret of the bot registration.');
  }
  if (MicrosoftAppPassword && MicrosoftAppType === 'UserAssignedMSI') {
    problems.push('MicrosoftAppPassword is set, but UserAssignedMSI signs in without one; leave it empty.');
  }
  if (!MicrosoftAppTenantId && MicrosoftAppType !== 'MultiTenant') {
    problems.push(`MicrosoftAppTenantId is empty; ${MicrosoftAppType} needs the tenant of the bot registration.`);
  }
  if (!toTenants(ALLOWED_TENANTS ?? MicrosoftAppTenantId)?.size) {
    problems.push('ALLOWED_TENANTS is empty; list the tenant ids that may use the bot, separated by commas.');
  }
  return problems;
}

function toCredentials(settings: Environment): Credentials | undefined {
  if (!settings.MicrosoftAppId) return undefined;
  return {
    appId: settings.MicrosoftAppId,
    password: settings.MicrosoftAppPassword ?? '',
    type: settings.MicrosoftAppType,
    tenantId: settings.MicrosoftAppTenantId,
  };
}

function toTenants(list: string | undefined): ReadonlySet<string> | undefined {
  return list === undefined ? undefined : listed(list);
}

function toDemoPartner(person: string | undefined): Config['demoPartner'] {
  const [tenantId = '', userId = ''] = person?.toLowerCase().split(':') ?? [];
  return userId ? { tenantId, userId } : undefined;
}

/** Splits a list at its commas, in lower case. */
function listed(list = ''): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map((each) => each.trim().toLowerCase())
      .filter(Boolean),
  );
}
