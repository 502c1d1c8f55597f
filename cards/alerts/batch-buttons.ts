import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import type { Language } from '../../domain/language.ts';
import { showDayAndTime } from '../text/show-time.ts';
import { words } from '../words.ts';
import type { ReportReader } from './batch-text.ts';

/** Which card a run is shown in, so that a click shows it there again: the report, or one of its own. */
export type RunView = 'report' | 'run';

type RunVerb = 'run.show' | 'run.times' | 'run.send' | 'run.schedule' | 'run.pause' | 'run.cancel';

/** `was` is the stage that the button was offered in: a run that is in another by then stays as it is. */
export type RunButton = {
  readonly title: string;
  readonly verb: RunVerb;
  readonly data: {
    readonly verb: RunVerb;
    readonly run: string;
    readonly was: string;
    readonly view: RunView;
    readonly language: Language;
  };
};

type Title =
  | 'send'
  | 'at'
  | 'otherTime'
  | 'dontSend'
  | 'pause'
  | 'resume'
  | 'resumeAt'
  | 'cancel'
  | 'refresh'
  | 'sendThen'
  | 'back';
type Choice = readonly [RunVerb, Title];

/** What can be done with a run, by its stage; the first two are those that cannot wait for another card. */
const CHOICES: Readonly<Record<ReportedBatch['stage']['kind'], readonly Choice[]>> = {
  held: [
    ['run.send', 'send'],
    ['run.cancel', 'dontSend'],
    ['run.times', 'at'],
  ],
  scheduled: [
    ['run.send', 'send'],
    ['run.cancel', 'dontSend'],
    ['run.times', 'otherTime'],
  ],
  going: [
    ['run.pause', 'pause'],
    ['run.cancel', 'cancel'],
    ['run.show', 'refresh'],
  ],
  paused: [
    ['run.send', 'resume'],
    ['run.cancel', 'cancel'],
    ['run.times', 'resumeAt'],
  ],
  cancelled: [],
  unanswered: [],
  done: [],
};

/** @param most how many there is room for */
export function runButtons(run: ReportedBatch, view: RunView, language: Language, most = Infinity): RunButton[] {
  return CHOICES[run.stage.kind].slice(0, most).map((choice) => runButton(choice, run, view, language));
}

/** Whether there is anything left to decide about a run. */
export function isOpen({ stage }: ReportedBatch): boolean {
  return CHOICES[stage.kind].length > 0;
}

export function runButton([verb, name]: Choice, run: ReportedBatch, view: RunView, language: Language): RunButton {
  const title = words(language)(`alerts.run.buttons.${name}`);
  return { title, verb, data: { verb, run: run.id, was: run.stage.kind, view, language } };
}

/** What a run waits for, or how far it has come. */
export function stageText(
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
