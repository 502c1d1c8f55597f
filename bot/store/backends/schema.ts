import { joinKey } from '../key.ts';
import type { Backend } from './backend.ts';

/** joinKey never leaves a % without a digit behind it, so no namespace can begin like these. */
const SCHEMA_KEY = '%schema';
const TENANTS_KEY = '%value:outbox-tenants';

const CHUNK_SIZE = 500;
/** As long as notices are kept. */
const ANNOUNCED_MS = 400 * 24 * 60 * 60 * 1_000;

/** The store's data have a form that this version of the bot does not know. */
export class SchemaError extends Error {}

/** Each takes the data from one version to the next, and may run again after a crash. Version 1 has no record of itself. */
const MIGRATIONS: readonly ((backend: Backend) => Promise<void>)[] = [addTenantToAnnouncedAlerts];

/** The version of the data that the bot writes. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1;

/**
 * Brings the data of an older version of the bot into today's form, once.
 *
 * @throws SchemaError if a newer version has written them
 */
export async function migrate(backend: Backend): Promise<void> {
  const [stored = '1'] = await backend.get([SCHEMA_KEY]);
  const version = Number(stored);
  if (version === SCHEMA_VERSION) return;
  if (!(version < SCHEMA_VERSION)) {
    throw new SchemaError(
      `its data are of a newer version of Partner Compass (form ${stored}; this version knows ${SCHEMA_VERSION}). Start that version, or restore a backup from before.`,
    );
  }
  for (const step of MIGRATIONS.slice(version - 1)) await step(backend);
  await backend.set([{ key: SCHEMA_KEY, value: `${SCHEMA_VERSION}` }]);
}

/**
 * Puts the tenant into the keys of announced alerts, which were hashes of tenant and alert. A hash does not tell its
 * tenant, so each tenant that was ever sent something gets it; under any other than its own it matches no alert, and it
 * expires.
 */
async function addTenantToAnnouncedAlerts(backend: Backend): Promise<void> {
  const [list = '[]'] = await backend.get([TENANTS_KEY]);
  const tenants = JSON.parse(list) as readonly string[];
  const ttlMs = tenants.length > 1 ? ANNOUNCED_MS : undefined;
  const prefix = 'said-alerts:';
  let chunk: (readonly [key: string, value: string])[] = [];
  const move = async () => {
    const rows = chunk.flatMap(([key, value]) =>
      tenants.map((tenant) => ({ key: prefix + joinKey(tenant, key.slice(prefix.length)), value, ttlMs })),
    );
    if (rows.length > 0) await backend.set(rows);
    if (chunk.length > 0) await backend.delete(chunk.map(([key]) => key));
    chunk = [];
  };
  for await (const row of backend.list(prefix)) {
    if (/^[0-9a-f]{64}$/.test(row[0].slice(prefix.length))) chunk.push(row);
    if (chunk.length === CHUNK_SIZE) await move();
  }
  await move();
}
