import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.ts';
import { freePort } from './free-port.ts';

const START_MS = 10_000;

/** Starts a Redis server for one test, which can stop and restart it with its data. */
export async function startRedisServer() {
  const folder = await mkdtemp(join(tmpdir(), 'compass-redis-'));
  const port = await freePort();
  const options = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'];
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    const started = spawn('redis-server', options, { stdio: 'ignore' });
    server = started;
    const hasEnded = () => started.exitCode !== null;
    await eventually(async () => hasEnded() || (await answers(port)), { within: START_MS, every: 20 });
    if (hasEnded()) throw new Error('redis-server did not start.');
  }

  async function stop(): Promise<void> {
    if (!server || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop,
    /** Stops the server and deletes its data. */
    async clean() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type RedisServer = Awaited<ReturnType<typeof startRedisServer>>;

/** True once the server has read what it held before; until then it answers with an error. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(answer.toString().startsWith('+PONG'));
    });
    socket.once('error', () => resolve(false));
  });
}
