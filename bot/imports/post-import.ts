import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { dayOrderWords } from '../../cards/imports/day-order.ts';
import { importPreviewWords } from '../../cards/imports/import-preview.ts';
import { refusalWords } from '../../cards/imports/import-refusal.ts';
import { noRowsWords, overtakenWords, unchangedWords } from '../../cards/imports/no-import.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { ImportLine } from '../../tab/api-types/imports.ts';
import { RequestError } from '../errors.ts';
import { isFile } from '../http/is-file.ts';
import { NotOfCompany } from '../http/not-of-company.ts';
import { readBytes } from '../http/read-json.ts';
import { setDeadline } from '../http/request-deadline.ts';
import { type ApiRequest, route } from '../http/route.ts';
import { takeKept } from './keep-file.ts';
import { type PreparedImport, prepareImport } from './prepare-import.ts';
import { ImportRefusal } from './read/import-refusal.ts';
import { LIMITS } from './read/limits.ts';

const UPLOAD_MS = 120_000;
/** Leaves the client time to read that the upload took too long. */
const PARTING_MS = 5_000;
const PROGRESS_MS = 250;
const MOST_CHARACTERS = 255;

/**
 * Reads a report, and streams the progress and the preview as lines of JSON. Nothing counts before it is confirmed. The
 * file's name may hold a person's name, so it is sent in a header: URLs end up in logs.
 */
export const postImport = route({
  method: 'post',
  path: '/api/imports',
  access: 'importReport',
  fields: {},
  answer: async (_input, request, deps) => {
    const { message } = request;
    if (!isFile(message)) {
      throw new RequestError(415, 'The body must be the file, as application/octet-stream.');
    }
    const { tenantId, userId } = request;
    let rows = 0;
    const work = prepareImport(
      {
        tenantId,
        userId,
        name: nameOf(message),
        asksOrder: true,
        fetch: () => receive(message),
        onRow: () => {
          rows++;
        },
      },
      deps,
    );
    return { lines: linesUntil(work, () => rows, request) };
  },
});

/** Reads a file that the bot has kept, in the order of day and month that the person chose. */
export const orderImport = route({
  method: 'post',
  path: '/api/imports/:id/order',
  access: 'importReport',
  fields: { id: z.string(), order: z.enum(['dayFirst', 'monthFirst']) },
  answer: async ({ id, order }, request, deps) => {
    const { tenantId, userId } = request;
    const kept = await takeKept({ tenantId, userId, importId: id }, deps);
    if (kept === 'notYours') throw new RequestError(403, 'Somebody else has brought this report.');
    if (!kept) throw new NotOfCompany();
    const source = { tenantId, userId, name: kept.name, dateOrder: order, fetch: async () => kept.bytes };
    return { body: outcomeOf(await prepareImport(source, deps), request) };
  },
});

async function* linesUntil(
  work: Promise<PreparedImport>,
  rows: () => number,
  request: ApiRequest,
): AsyncGenerator<ImportLine> {
  for (;;) {
    const done = await Promise.race([work, setTimeout(PROGRESS_MS, undefined, { ref: false })]);
    yield done ? outcomeOf(done, request) : { rows: rows() };
    if (done) return;
  }
}

function outcomeOf(prepared: PreparedImport, { language, timeZone }: ApiRequest): ImportLine {
  switch (prepared.kind) {
    case 'preview': {
      const { summary, since, errors, understanding } = prepared;
      const changes = since && {
        day: dayIn(new Date(since.current.importedAt), timeZone),
        changes: since.changes,
      };
      return {
        pendingId: summary.id,
        outcome: importPreviewWords({ ...summary, since: changes, errors, understanding }, language),
      };
    }
    case 'openOrder': {
      const { orders, ...outcome } = dayOrderWords(prepared.openOrder, language);
      return { pendingId: prepared.importId, outcome, dayOrders: orders };
    }
    case 'unchanged':
      return { outcome: unchangedWords(prepared.current, language) };
    case 'noRows':
      return { outcome: noRowsWords(prepared.errors, language) };
    case 'overtaken':
      return { outcome: overtakenWords(language) };
    case 'refused':
      return { outcome: refusalWords(prepared.refusal, language) };
  }
}

async function receive(request: IncomingMessage): Promise<Uint8Array> {
  setDeadline(request, UPLOAD_MS + PARTING_MS);
  try {
    return await readBytes(request, { bytes: LIMITS.fileBytes, milliseconds: UPLOAD_MS });
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== 413) throw error;
    throw new ImportRefusal('fileTooLarge', { max: LIMITS.fileBytes });
  }
}

function nameOf({ headers }: IncomingMessage): string {
  try {
    return decodeURIComponent(`${headers['file-name'] ?? ''}`).slice(0, MOST_CHARACTERS);
  } catch {
    throw new RequestError(400, 'The name of the file is not encoded as it should be.');
  }
}
