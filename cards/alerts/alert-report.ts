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
  runs: readonly {
    readonly heading: string;
    readonly stage: string;
    readonly lines: readonly string[];
    readonly buttons: readonly BatchButton[];
  }[];
  next: readonly { readonly title: string; readonly data: object }[];
}>(template);

/** What has become of what was sent unasked, the latest first; where people may be named, as a file, too. */
export function alertReportCard(runs: readonly ReportedBatch[], reader: ReportReader, language: Language): Card {
  const t = words(language);
  const file = { title: t('alerts.report.file'), data: { verb: 'file.offer', file: 'alertReport', language } };
  const due = { title: t('alerts.report.due'), data: showPayload('alerts', language) };
  const most = runs.filter(isOpen).length > 1 ? 2 : Infinity;
  const all = runs.map((run) => ({ run, buttons: batchButtons(run, 'report', language, most) }));
  const room = MOST_BUTTONS - all.reduce((sum, { buttons }) => sum + buttons.length, 0);
  return render({
    title: t('alerts.report.title'),
    text: t(runs.length > 0 ? 'alerts.report.text' : 'alerts.report.nothing'),
    runs: all.map(({ run, buttons }) => ({
      heading: batchHeading(run, reader, language),
      stage: batchStageText(run, reader, language),
      lines: batchLines(run, reader, language),
      buttons,
    })),
    next: [...(runs.length > 0 && reader.names ? [file] : []), due].slice(0, room),
  });
}
