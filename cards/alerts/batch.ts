import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import type { Language } from '../../domain/language.ts';
import { type Card, compileCard } from '../card.ts';
import { type ShowPayload, showPayload } from '../parts/show-payload.ts';
import { capitalised } from '../text/capitalised.ts';
import { kindText } from '../text/kind-text.ts';
import { showWeekdayAndTime, zoneOrUtc } from '../text/show-time.ts';
import { words } from '../words.ts';
import template from './batch.json' with { type: 'json' };
import { type BatchButton, batchButton, batchButtons } from './batch-buttons.ts';
import { batchHeading, batchLines, batchStageText, type ReportReader } from './batch-text.ts';

type TimesContent = {
  readonly batch: ReportedBatch;
  readonly times: readonly Date[];
  readonly hasPassed: boolean;
};
type Choice = { readonly title: string; readonly value: string };

const render = compileCard<{
  title: string;
  text: string;
  heading: string;
  stage: string;
  lines: readonly string[];
  times: readonly { readonly label: string; readonly first: string; readonly choices: readonly Choice[] }[];
  buttons: readonly BatchButton[];
  report: string;
  reportData: ShowPayload;
}>(template);

/** Shows a batch, its progress, and what can be done with it. */
export function batchCard(batch: ReportedBatch, reader: ReportReader, language: Language): Card {
  const t = words(language);
  const { kind } = batch.stage;
  const isWaiting = kind === 'held' || kind === 'scheduled';
  return render({
    ...frame(batch, reader, language),
    title: t(`alerts.run.title.${kind === 'held' ? kind : 'other'}`),
    text: kind === 'held' ? t('alerts.run.held') : '',
    lines: [
      ...(isWaiting && batch.class === 'alert' ? [aboutLine(batch, language)] : []),
      ...batchLines(batch, reader, language),
    ],
    times: [],
    buttons: batchButtons(batch, 'run', language),
  });
}

/** Asks when to send a batch. `hasPassed`: the time that was chosen has passed by now. */
export function batchTimesCard(
  { batch, times, hasPassed }: TimesContent,
  reader: ReportReader,
  language: Language,
): Card {
  const t = words(language);
  const { timeZone } = reader;
  const choices = times.map((time) => ({
    title: capitalised(showWeekdayAndTime(time, timeZone, language)),
    value: time.toISOString(),
  }));
  const ask = t('alerts.run.times', { zone: zoneOrUtc(timeZone) });
  return render({
    ...frame(batch, reader, language),
    title: t('alerts.run.title.times'),
    text: hasPassed ? `${t('alerts.run.passed')} ${ask}` : ask,
    lines: [],
    times: [{ label: t('alerts.run.at'), first: choices[0]?.value ?? '', choices }],
    buttons: [
      batchButton(['run.schedule', 'sendThen'], { batch, view: 'run' }, language),
      batchButton(['run.show', 'back'], { batch, view: 'run' }, language),
    ],
  });
}

function frame(batch: ReportedBatch, reader: ReportReader, language: Language) {
  return {
    heading: batchHeading(batch, reader, language),
    stage: batchStageText(batch, reader, language),
    report: words(language)('alerts.due.report'),
    reportData: showPayload('alertReport', language),
  };
}

/** Lists the subjects of the messages, the most frequent first. */
function aboutLine({ messages }: ReportedBatch, language: Language): string {
  const kinds = Map.groupBy(
    messages.flatMap(({ kinds }) => kinds),
    (kind) => kind,
  );
  const shown = [...kinds]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([kind, { length }]) => `${kindText(kind, language)} (${length})`);
  return words(language)('alerts.report.about', { kinds: shown.join(' · ') });
}
