import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';

/** Which card a run is shown in, so that a click shows it there again: the report, or one of its own. */
export type BatchView = 'report' | 'run';

type BatchVerb = 'run.show' | 'run.times' | 'run.send' | 'run.schedule' | 'run.pause' | 'run.cancel';

/** `was` is the stage that the button was offered in: a run that is in another by then stays as it is. */
export type BatchButton = {
  readonly title: string;
  readonly verb: BatchVerb;
  readonly data: {
    readonly verb: BatchVerb;
    readonly run: string;
    readonly was: string;
    readonly view: BatchView;
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
type Choice = readonly [BatchVerb, Title];

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
export function batchButtons(run: ReportedBatch, view: BatchView, language: Language, most = Infinity): BatchButton[] {
  return CHOICES[run.stage.kind].slice(0, most).map((choice) => batchButton(choice, run, view, language));
}

/** Whether there is anything left to decide about a run. */
export function isOpen({ stage }: ReportedBatch): boolean {
  return CHOICES[stage.kind].length > 0;
}

export function batchButton(
  [verb, name]: Choice,
  run: ReportedBatch,
  view: BatchView,
  language: Language,
): BatchButton {
  const title = words(language)(`alerts.run.buttons.${name}`);
  return { title, verb, data: { verb, run: run.id, was: run.stage.kind, view, language } };
}
