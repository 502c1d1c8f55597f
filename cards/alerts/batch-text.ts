import { MESSAGE_STATES } from '../../domain/alerts/message-state.ts';
import { latestState, type ReportedBatch, type ReportedMessage } from '../../domain/alerts/reported-batch.ts';
import type { Language } from '../../domain/language.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import { capitalised } from '../text/capitalised.ts';
import { plainText } from '../text/plain-text.ts';
import { showDay } from '../text/show-day.ts';
import { showDayAndTime, showTime } from '../text/show-time.ts';
import { words } from '../words.ts';

/** The reader of a report. */
export type ReportReader = {
  /** The names of recipients by id, as far as the bot has them; undefined if nobody may be named. */
  readonly names: ReadonlyMap<string, string> | undefined;
  readonly timeZone: string | undefined;
};

const MOST_NAMED = 8;

/** Says when a batch was queued, and counts its messages. */
export function batchHeading(
  { queuedAt, class: kind, messages }: ReportedBatch,
  { timeZone }: Pick<ReportReader, 'timeZone'>,
  language: Language,
): string {
  const t = words(language);
  const what = t(`alerts.report.runs.${kind}`, { count: messages.length });
  const day = showDay(dayIn(queuedAt, timeZone), language);
  return capitalised(t('alerts.report.heading', { day, time: showTime(queuedAt, timeZone, language), what }));
}

/** Says what a batch is waiting for, or how much of it has been sent. */
export function batchStageText(
  { stage, messages }: ReportedBatch,
  { timeZone }: Pick<ReportReader, 'timeZone'>,
  language: Language,
): string {
  const t = words(language);
  const when = (instant: Date) => showDayAndTime(instant, timeZone, language);
  switch (stage.kind) {
    case 'held':
      return t('alerts.report.stages.held', { when: when(stage.until) });
    case 'scheduled':
      return t('alerts.report.stages.scheduled', { when: when(stage.from) });
    case 'going':
    case 'paused': {
      const done = messages.filter(({ state }) => state !== 'queued').length;
      return t(`alerts.report.stages.${stage.kind}`, { done, all: messages.length });
    }
    case 'cancelled': {
      const isUnsent = messages.every(({ state }) => state === 'cancelled');
      return t(`alerts.report.stages.${isUnsent ? 'cancelledUnsent' : 'cancelled'}`);
    }
    default:
      return t(`alerts.report.stages.${stage.kind}`);
  }
}

/** Counts the messages in each state and, if people may be named, lists the recipients with the time of the change. */
export function batchLines(batch: ReportedBatch, reader: ReportReader, language: Language): string[] {
  const t = words(language);
  const groups = Map.groupBy(batch.messages, (message) => latestState(message).state);
  const states = MESSAGE_STATES.flatMap((state) => {
    const own = groups.get(state);
    if (!own) return [];
    const line = `**${t(`alerts.report.states.${state}`)}: ${own.length}**`;
    const who = reader.names && namesAndTimes(own, { ...reader, queuedAt: batch.queuedAt }, language);
    return [who ? `${line} · ${who}` : line];
  });
  const count = batch.messages.filter(({ installedAt }) => installedAt).length;
  return count > 0 ? [...states, t('alerts.report.installed', { count })] : states;
}

function namesAndTimes(
  messages: readonly ReportedMessage[],
  { names, timeZone, queuedAt }: ReportReader & Pick<ReportedBatch, 'queuedAt'>,
  language: Language,
): string {
  const t = words(language);
  const withName = messages.filter(({ recipientId }) => names?.has(recipientId));
  const named = withName.slice(0, MOST_NAMED).map((message) => {
    const { since } = latestState(message);
    const name = plainText(names?.get(message.recipientId) ?? '');
    return since ? `${name} (${when(since)})` : name;
  });
  if (named.length === 0) return '';
  const rest = messages.length - named.length;
  return [...named, ...(rest > 0 ? [t('alerts.report.others', { count: rest })] : [])].join(', ');

  function when(instant: Date): string {
    const isSameDay = dayIn(instant, timeZone) === dayIn(queuedAt, timeZone);
    return (isSameDay ? showTime : showDayAndTime)(instant, timeZone, language);
  }
}
