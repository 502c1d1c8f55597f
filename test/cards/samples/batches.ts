import { alertReportCard } from '../../../cards/alerts/alert-report.ts';
import { batchCard, batchTimesCard } from '../../../cards/alerts/batch.ts';
import type { ReportReader } from '../../../cards/alerts/batch-text.ts';
import type { DeliveryState } from '../../../domain/alerts/message-state.ts';
import type { BatchStage, ReportedBatch } from '../../../domain/alerts/reported-batch.ts';
import { sendingChoices } from '../../../domain/alerts/sending-choices.ts';
import type { Sample, Samples } from './sample.ts';

const at = (time: string) => new Date(`2021-05-${time}:00Z`);
const everyState: readonly DeliveryState[] = [
  ...(['sent', 'sent', 'queued', 'unknown', 'notInstalled', 'blocked', 'unwanted'] as const),
  ...(['gone', 'tooLarge', 'refused', 'unreachable', 'failed'] as const),
  ...(['noSuchPerson', 'notPermitted', 'notInCatalogue'] as const),
];
const REPORTED: ReportedBatch = {
  id: 'reported',
  stage: { kind: 'going' },
  queuedAt: at('10T07:00'),
  class: 'alert',
  messages: [
    { recipientId: 'bo', kinds: ['renewal'], state: 'sent', acknowledgedAt: at('10T07:45') },
    { recipientId: 'cia', kinds: ['renewal'], state: 'sent', actedAt: at('12T10:00') },
    ...everyState.map((state, index) => ({
      ...{ recipientId: `person-${index}`, kinds: ['competencyAtRisk', 'renewal'] as const, state },
      ...(state !== 'queued' && { since: at('10T07:01') }),
    })),
  ],
};
const PROMPTS: ReportedBatch = {
  id: 'asked',
  stage: { kind: 'done' },
  queuedAt: at('03T09:30'),
  class: 'prompt',
  messages: Array.from({ length: 12 }, (_, index) => ({
    ...{ recipientId: `person-${index}`, kinds: ['mcidPrompt'] as const, state: 'sent' as const },
    since: at('03T09:31'),
    ...(index < 2 && { installedAt: at('03T09:30') }),
  })),
};
const READER: ReportReader = {
  names: new Map([
    ['bo', 'Bo Ek'],
    ['cia', 'Cia Öberg'],
    ...Array.from({ length: 11 }, (_, index) => [`person-${index}`, `Person number ${index}`] as const),
  ]),
  timeZone: 'Europe/Stockholm',
};

/** A batch of 120 messages in a stage, the first `sent` of them sent. */
function batch(stage: BatchStage, sent: number, kind: ReportedBatch['class'] = 'alert'): ReportedBatch {
  const left = stage.kind === 'cancelled' || stage.kind === 'unanswered' ? 'cancelled' : 'queued';
  return {
    ...{ id: `a-run-${stage.kind}`, queuedAt: at('10T07:00'), stage, class: kind },
    messages: Array.from({ length: 120 }, (_, index) => ({
      ...{ recipientId: `person-${index}`, state: index < sent ? 'sent' : left },
      kinds: kind === 'prompt' ? ['mcidPrompt'] : index % 3 ? ['ownSkillEnding'] : ['ownSkillEnding', 'renewal'],
      ...(index < sent && { since: at('10T07:01') }),
    })),
  };
}
const HELD = batch({ kind: 'held', until: at('13T07:00') }, 0);
const GOING = batch({ kind: 'going' }, 40);
const PAUSED = batch({ kind: 'paused' }, 40, 'prompt');
const card =
  (shown: ReportedBatch): Sample =>
  (language) =>
    batchCard(shown, READER, language);
const times =
  (shown: ReportedBatch, hasPassed = false): Sample =>
  (language) =>
    batchTimesCard(
      { batch: shown, times: sendingChoices(at('10T07:00'), READER.timeZone), hasPassed },
      READER,
      language,
    );

export const BATCH_SAMPLES: Samples = {
  'alert-report, messages in every state': (language) => alertReportCard([REPORTED, PROMPTS], READER, language),
  'alert-report, without names': (language) =>
    alertReportCard([REPORTED, PROMPTS], { ...READER, names: undefined }, language),
  'alert-report, three open batches': (language) => alertReportCard([HELD, GOING, PAUSED], READER, language),
  'batch, held': card(HELD),
  'batch, held prompts': card({ ...HELD, class: 'prompt' }),
  'batch, choice of sending times': times(HELD),
  'batch, choice of times to resume, after one that has passed': times(PAUSED, true),
  'batch, scheduled': card(batch({ kind: 'scheduled', from: at('11T06:00') }, 0)),
  'batch, going': card(GOING),
  'batch, paused': card(PAUSED),
  'batch, cancelled': card(batch({ kind: 'cancelled' }, 40)),
  'batch, unanswered': card(batch({ kind: 'unanswered' }, 0)),
  'batch, done': card(batch({ kind: 'done' }, 120)),
  'alert-report, no batches': (language) => alertReportCard([], READER, language),
};
