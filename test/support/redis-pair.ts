import { createClient } from '@keyv/redis';
import { eventually } from './eventually.ts';
import type { ServerPair } from './postgres-pair.ts';
import { startRedisServer } from './redis-server.ts';

/** Starts a Redis server and its replica. */
export async function startRedisPair(): Promise<ServerPair> {
  const [first, second] = await Promise.all([startRedisServer(), startRedisServer()]);
  const { hostname, port } = new URL(first.url);
  await command(first.url, ['CONFIG', 'SET', 'repl-diskless-sync-delay', '0']);
  await command(second.url, ['REPLICAOF', hostname, port]);
  await eventually(async () => /state=online/.test(await command(first.url, ['INFO', 'replication'])));
  return {
    url: first.url,
    otherUrl: second.url,
    async failOver() {
      await command(first.url, ['FAILOVER']);
      await eventually(async () => /role:master/.test(await command(second.url, ['INFO', 'replication'])));
    },
    async clean() {
      await Promise.all([first.clean(), second.clean()]);
    },
  };
}

async function command(url: string, words: string[]): Promise<string> {
  const client = createClient({ url, socket: { reconnectStrategy: false } });
  await client.on('error', () => {}).connect();
  const answer = await client.sendCommand(words);
  client.destroy();
  return String(answer);
}
