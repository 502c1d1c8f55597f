import { setTimeout } from 'node:timers/promises';
import type { Card } from '../../cards/card.ts';
import { dayOrderCard } from '../../cards/imports/day-order.ts';
import { dismissedCard } from '../../cards/imports/import-outcome.ts';
import { importPreviewCard } from '../../cards/imports/import-preview.ts';
import { refusalCard } from '../../cards/imports/import-refusal.ts';
import { withLeftFiles } from '../../cards/imports/left-files.ts';
import { noRowsCard, overtakenCard, unchangedCard } from '../../cards/imports/no-import.ts';
import { readingCard } from '../../cards/imports/reading-file.ts';
import type { DateOrder } from '../../domain/imports/report-date.ts';
import type { Language } from '../../domain/language.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { ActionHandler, FileHandler } from '../turn/handler.ts';
import { takeKept } from './keep-file.ts';
import { type PreparedImport, prepareImport } from './prepare-import.ts';
import { isReadableName } from './read/file-type.ts';

/** The preview of a file that is read within this time is the reply. */
const QUICK_MS = 1_000;

const UPDATE_MS = 2_000;

/**
 * Reads a report and previews it. A slow one is answered with a card that shows the progress, then the preview. Of several
 * files, reads the first of a readable kind and names the others.
 */
export const importFile: FileHandler = async ({ files, person, language, deps }) => {
  const file = files.find(({ name }) => isReadableName(name)) ?? files[0];
  const left = files.filter((each) => each !== file).map(({ name }) => name);
  const named = (card: Card) => (left.length > 0 ? withLeftFiles(card, { read: file.name, left }, language) : card);
  const { tenantId, userId, timeZone } = person;
  let rows = 0;
  const source = {
    tenantId,
    userId,
    name: file.name,
    asksOrder: true,
    fetch: () => deps.download(file.downloadUrl),
    onRow: () => {
      rows++;
    },
  };
  const work = prepareImport(source, deps).then((prepared) => named(preparedCard(prepared, language, timeZone)));
  const progress = () => named(readingCard(rows, language));
  const card = await Promise.race([work, setTimeout(QUICK_MS, undefined, { ref: false })]);
  return card ? { card } : { card: progress(), updates: updatesUntil(work, progress) };
};

/** Reads a kept file, whose dates could be read in either order, in the order that the person chose. */
export function readInOrder(dateOrder: DateOrder): ActionHandler {
  return async ({ data, person, language, deps }) => {
    const { tenantId, userId, timeZone } = person;
    const { importId } = data;
    if (typeof importId !== 'string') return 'notUnderstood';
    const kept = await takeKept({ tenantId, userId, importId }, deps);
    if (kept === 'notYours') return kept;
    if (!kept) return { card: dismissedCard('confirmed.outdated', language) };
    const source = { tenantId, userId, name: kept.name, dateOrder, fetch: async () => kept.bytes };
    return { card: preparedCard(await prepareImport(source, deps), language, timeZone) };
  };
}

/** Yields progress cards, and the outcome last. */
async function* updatesUntil(work: Promise<Card>, progress: () => Card): AsyncGenerator<Card> {
  for (;;) {
    const done = await Promise.race([work, setTimeout(UPDATE_MS, undefined, { ref: false })]);
    yield done ?? progress();
    if (done) return;
  }
}

function preparedCard(prepared: PreparedImport, language: Language, timeZone: string | undefined): Card {
  switch (prepared.kind) {
    case 'preview': {
      const { summary, since, errors, understanding } = prepared;
      const day = since && dayIn(new Date(since.current.importedAt), timeZone);
      const changes = since && day && { day, changes: since.changes };
      return importPreviewCard({ ...summary, importId: summary.id, since: changes, errors, understanding }, language);
    }
    case 'openOrder':
      return dayOrderCard(prepared.openOrder, prepared.importId, language);
    case 'unchanged':
      return unchangedCard(prepared.current, language);
    case 'noRows':
      return noRowsCard(prepared.errors, language);
    case 'overtaken':
      return overtakenCard(language);
    case 'refused':
      return refusalCard(prepared.refusal, language);
  }
}
