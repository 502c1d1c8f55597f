import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import type { Language } from '../../domain/language.ts';
import { type Card, compileCard } from '../card.ts';
import { showPayload } from '../parts/show-payload.ts';
import { words } from '../words.ts';
import template from './alert-report.json' with { type: 'json' };
import { type BatchButton, batchButtons, isOpen } from './batch-buttons.ts';
import { batchHeading, batchLines, batchStageText, type ReportReader } from './batch-text.ts';

const MOST_BUTTONS = 6;

const render = compileCard<{
  title: string;
  text: string;
  batches: readonly {
    readonly heading: string;
    readonly stage: string;
    readonly lines: readonly string[];
    readonly buttons: readonly BatchButton[];
  }[];
  next: readonly { readonly title: string; readonly data: object }[];
}>(template);

/** Shows the outcome of the last batches, the latest first; if people may be named, it also offers them as a file. */
export function alertReportCard(batches: readonly ReportedBatch[], reader: ReportReader, language: Language): Card {
  const t = words(language);
  const file = { title: t('alerts.report.file'), data: { verb: 'file.offer', file: 'alertReport', language } };
  const due = { title: t('alerts.report.due'), data: showPayload('alerts', language) };
  const most = batches.filter(isOpen).length > 1 ? 2 : Infinity;
  const all = batches.map((batch) => ({ batch, buttons: batchButtons(batch, 'report', language).slice(0, most) }));
  const roomLeft = MOST_BUTTONS - all.reduce((sum, { buttons }) => sum + buttons.length, 0);
  return render({
    title: t('alerts.report.title'),
    text: t(batches.length > 0 ? 'alerts.report.text' : 'alerts.report.nothing'),
    batches: all.map(({ batch, buttons }) => ({
      heading: batchHeading(batch, reader, language),
      stage: batchStageText(batch, reader, language),
      lines: batchLines(batch, reader, language),
      buttons,
    })),
    next: [...(batches.length > 0 && reader.names ? [file] : []), due].slice(0, roomLeft),
  });
}
