import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a test with a folder that is deleted after it. */
export async function withFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'compass-'));
  try {
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
