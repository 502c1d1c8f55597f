import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Pool } from 'pg';
import { eventually } from './eventually.ts';
import { freePort } from './free-port.ts';

/** A primary and the server that follows it. */
export type ServerPair = {
  readonly url: string;
  readonly otherUrl: string;
  /** Makes the other server the primary, with all data. The first one takes no more writes, and keeps its connections. */
  failOver(): Promise<void>;
  clean(): Promise<void>;
};

const run = promisify(execFile);
const VERSIONS = '/usr/lib/postgresql';

/** Starts a PostgreSQL server and its standby, as the user `postgres` if the tests run as root. */
export async function startPostgresPair(): Promise<ServerPair> {
  const version = (await readdir(VERSIONS)).sort((a, b) => Number(a) - Number(b)).at(-1) ?? '';
  const owner = process.getuid?.() === 0 ? await idsOf('postgres') : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'compass-postgres-'));
  if (owner) await chown(folder, owner.uid, owner.gid);
  const call = (program: string, ...args: string[]) =>
    run(join(VERSIONS, version, 'bin', program), args, { ...owner, cwd: folder });
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const [port, otherPort] = [await freePort(), await freePort()];
  const urlOf = (at: number) => `postgres://postgres@127.0.0.1:${at}/postgres`;
  const start = (data: string, at: number) =>
    call('pg_ctl', 'start', '-w', '-D', data, '-l', `${data}.log`, '-o', `-p ${at} -k ${folder} -c fsync=off`);

  await call('initdb', '-D', first, '-U', 'postgres', '-A', 'trust', '--no-sync');
  await start(first, port);
  await call(
    'pg_basebackup',
    '-h',
    '127.0.0.1',
    '-p',
    `${port}`,
    '-U',
    'postgres',
    '-D',
    second,
    '-R',
    '--no-sync',
    '-c',
    'fast',
  );
  await start(second, otherPort);
  const onFirst = new Pool({ connectionString: urlOf(port), max: 1 }).on('error', () => {});
  const onSecond = new Pool({ connectionString: urlOf(otherPort), max: 1 }).on('error', () => {});
  return {
    url: urlOf(port),
    otherUrl: urlOf(otherPort),
    async failOver() {
      await onFirst.query('ALTER SYSTEM SET default_transaction_read_only = on');
      await onFirst.query('SELECT pg_reload_conf()');
      await eventually(async () => {
        const { rows } = await onFirst.query(
          'SELECT pg_current_wal_lsn() = replay_lsn AS done FROM pg_stat_replication',
        );
        return rows[0]?.done === true;
      });
      await onSecond.query('SELECT pg_promote()');
    },
    async clean() {
      await Promise.all([onFirst.end(), onSecond.end()]);
      for (const data of [second, first]) await call('pg_ctl', 'stop', '-D', data, '-m', 'immediate');
      await rm(folder, { recursive: true });
    },
  };
}

async function idsOf(user: string) {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (option) => Number((await run('id', [option, user])).stdout)),
  );
  return { uid: uid ?? 0, gid: gid ?? 0 };
}
