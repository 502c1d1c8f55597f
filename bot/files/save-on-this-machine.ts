import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOOPBACK_HOSTS } from '../connector/service-url.ts';
import type { MadeFile } from '../exports/make-file.ts';

/** Whether somebody talks to the bot in Agents Playground, which has no OneDrive and shows no card of Teams' own. */
export function isPlayground(serviceUrl: string): boolean {
  const url = URL.parse(serviceUrl);
  return url !== null && LOOPBACK_HOSTS.has(url.hostname) && url.pathname === '/_connector';
}

/** Puts a file where whoever runs the playground finds it, and nobody else reads it; gives its path. */
export async function saveOnThisMachine({ name, bytes }: Pick<MadeFile, 'name' | 'bytes'>): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'partner-compass-')), name);
  await writeFile(path, bytes);
  return path;
}
