import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';

/** The card that shows a batch: the report, or a card of its own. A click updates the same card. */
export type BatchView = 'report' | 'run';

type BatchVerb = 'run.show' | 'run.times' | 'run.send' | 'run.schedule' | 'run.pause' | 'run.cancel';

/** `was` is the stage in which the button was offered; a batch that has since changed its stage is left unchanged. */
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

/** The choices for a batch in each stage. The first two are shown even if the card has no room for more. */
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

export function batchButtons(batch: ReportedBatch, view: BatchView, language: Language): BatchButton[] {
  return CHOICES[batch.stage.kind].map((choice) => batchButton(choice, { batch, view }, language));
}

/** True if there is anything left to decide about a batch. */
export function isOpen({ stage }: ReportedBatch): boolean {
  return CHOICES[stage.kind].length > 0;
}

export function batchButton(
  [verb, name]: Choice,
  { batch, view }: { readonly batch: ReportedBatch; readonly view: BatchView },
  language: Language,
): BatchButton {
  const title = words(language)(`alerts.run.buttons.${name}`);
  return { title, verb, data: { verb, run: batch.id, was: batch.stage.kind, view, language } };
}
