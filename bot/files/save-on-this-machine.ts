import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LOOPBACK_HOSTS } from '../connector/service-url.ts';
import type { NamedFile } from './file-attachments.ts';

/** Tells whether the chat is in Agents Playground, which has no OneDrive and shows none of Teams' own cards. */
export function isPlayground(serviceUrl: string): boolean {
  const url = URL.parse(serviceUrl);
  return url !== null && LOOPBACK_HOSTS.has(url.hostname) && url.pathname === '/_connector';
}

/** Saves a file in a temporary folder that only the user of this machine can read. Returns its path. */
export async function saveOnThisMachine({ name, bytes }: NamedFile): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'partner-compass-')), name);
  await writeFile(path, bytes);
  return path;
}
