import { randomUUID } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { chunkCount, type ImportSummary } from '../store/companies.ts';
import { changeIndex, withDiscarded } from './change-index.ts';
import type { Click } from './decide-import.ts';

type KeptFile = { readonly name: string; readonly bytes: Uint8Array };

/** A part of a file, stored as a row of its pending import. */
type FilePart = { readonly base64: string };

type KeepDeps = Pick<Deps, 'companies' | 'log'>;

const PART_BYTES = 48 * 1024;

/** Describes a pending import that is a file still to be read. */
export function keptSummary(file: KeptFile, like: ImportSummary): ImportSummary {
  const parts = Math.ceil(file.bytes.length / PART_BYTES);
  return { ...like, id: randomUUID(), rows: 0, people: 0, keptFile: file.name, pieces: chunkCount(parts) };
}

/** Writes the bytes of a pending import that is already listed. */
export async function writeKept(
  { tenantId, summary, bytes: content }: { tenantId: string; summary: ImportSummary; bytes: Uint8Array },
  { companies }: KeepDeps,
): Promise<void> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const parts: FilePart[] = [];
  for (let from = 0; from < bytes.length; from += PART_BYTES) {
    parts.push({ base64: bytes.toString('base64', from, Math.min(from + PART_BYTES, bytes.length)) });
  }
  await companies.writeRows(tenantId, summary.id, parts);
}

/** Returns a kept file and forgets it; undefined if it is gone. */
export async function takeKept(click: Click, deps: KeepDeps): Promise<KeptFile | 'notYours' | undefined> {
  const { tenantId, userId, importId } = click;
  const { index } = await deps.companies.find(tenantId);
  const summary = index.pending.find(({ id }) => id === importId);
  if (summary?.keptFile === undefined) return undefined;
  if (summary.importedBy !== userId) return 'notYours';
  const parts = await deps.companies.readRows<FilePart>(tenantId, summary);
  const bytes = Buffer.concat(parts.map(({ base64 }) => Buffer.from(base64, 'base64')));
  await changeIndex(tenantId, (latest) => ({ outcome: undefined, next: withDiscarded(latest, [summary]) }), deps);
  return { name: summary.keptFile, bytes };
}
