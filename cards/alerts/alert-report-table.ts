import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import type { Language } from '../../domain/language.ts';
import { kindText } from '../text/kind-text.ts';
import { zoneOrUtc } from '../text/show-time.ts';
import { words } from '../words.ts';
import type { ReportReader } from './batch-text.ts';

/** The delivery report as a table with one message per row, header first. Times are in the reader's zone. */
export function alertReportTable(
  batches: readonly ReportedBatch[],
  { names, timeZone }: ReportReader,
  language: Language,
): string[][] {
  const t = words(language);
  const zone = zoneOrUtc(timeZone);
  const column = (name: 'person' | 'about' | 'state') => t(`alerts.report.columns.${name}`);
  const time = (name: 'queued' | 'since' | 'acknowledged' | 'acted' | 'installed') =>
    t(`alerts.report.columns.${name}`, { zone });
  const header = [
    ...[time('queued'), column('person'), column('about'), column('state')],
    ...[time('since'), time('acknowledged'), time('acted'), time('installed')],
  ];
  const rows = batches.flatMap(({ queuedAt, messages }) =>
    messages.map(({ recipientId, kinds, state, since, acknowledgedAt, actedAt, installedAt }) => [
      sortableTime(queuedAt, zone),
      names?.get(recipientId) ?? t('alerts.unnamed'),
      kinds.map((kind) => kindText(kind, language)).join(' · '),
      t(`alerts.report.states.${state}`),
      ...[since, acknowledgedAt, actedAt, installedAt].map((instant) => (instant ? sortableTime(instant, zone) : '')),
    ]),
  );
  return [header, ...rows];
}

/** "2021-09-02 09:05", which spreadsheets recognise as a time in any language. */
function sortableTime(instant: Date, timeZone: string): string {
  return instant.toLocaleString('sv', { dateStyle: 'short', timeStyle: 'short', timeZone });
}
