import { batchCard, batchTimesCard } from '../../cards/alerts/batch.ts';
import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import { sendingChoices } from '../../domain/alerts/sending-choices.ts';
import { type BatchState, CANCELLABLE } from '../delivery/batch-state.ts';
import type { ActionHandler, ActionRequest, Outcome } from '../turn/handler.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { deliveryReport, readerOf, updatedWhileSending } from './show-alert-report.ts';

const LONGEST_AHEAD_MS = 14 * 24 * 60 * 60 * 1_000;

/** Shows the current state of a batch, once: the card is not updated. */
export const showBatch: ActionHandler = async (request) => {
  const outcome = await show(request);
  return typeof outcome === 'object' ? { card: outcome.card } : outcome;
};

/** Shows the times at which a batch can be sent, on the clock of the person who asks. */
export const showBatchTimes: ActionHandler = (request) => showTimes(request, { hasPassed: false });

export const sendBatch: ActionHandler = (request) =>
  transition(request, ['held', 'scheduled', 'paused'], { kind: 'going' });
export const pauseBatch: ActionHandler = (request) => transition(request, ['going'], { kind: 'paused' });
export const cancelBatch: ActionHandler = (request) => transition(request, CANCELLABLE, { kind: 'cancelled' });

/** Sends a batch later; asks again if the time has passed while the card was open. */
export const scheduleBatch: ActionHandler = async (request) => {
  const { data, deps } = request;
  const from = typeof data.at === 'string' ? Date.parse(data.at) : Number.NaN;
  const now = deps.now().getTime();
  if (Number.isNaN(from) || from > now + LONGEST_AHEAD_MS) return 'notUnderstood';
  if (from <= now) return showTimes(request, { hasPassed: true });
  return transition(request, ['held', 'scheduled', 'paused'], { kind: 'scheduled', from });
};

/** Changes a batch if it is still in the state that its card showed, then shows its state, whoever changed it. */
async function transition(
  request: ActionRequest,
  from: readonly BatchState['kind'][],
  next: BatchState,
): Promise<Outcome> {
  const { data, person, deps } = request;
  const was = from.find((kind) => kind === data.was);
  if (!was || typeof data.run !== 'string') return 'notUnderstood';
  await deps.delivery.transition(person.tenantId, data.run, { from: [was], to: next });
  return show(request);
}

async function show(request: ActionRequest): Promise<Outcome> {
  const { data, person, language, deps } = request;
  if (data.view === 'report') return deliveryReport(request);
  const reader = await readerOf(person, deps);
  const batch = await readBatch(request);
  if (!batch) return 'notUnderstood';
  const next = async () => batchCard((await readBatch(request)) ?? batch, reader, language);
  return updatedWhileSending(batchCard(batch, reader, language), [batch], { tenantId: person.tenantId, deps, next });
}

async function showTimes(request: ActionRequest, { hasPassed }: { hasPassed: boolean }): Promise<Outcome> {
  const { data, person, language, deps } = request;
  const batch = await readBatch(request);
  if (!batch) return 'notUnderstood';
  const reader = await readerOf(person, deps);
  if (batch.stage.kind !== data.was) return { card: batchCard(batch, reader, language) };
  const times = sendingChoices(deps.now(), person.timeZone);
  return { card: batchTimesCard({ batch, times, hasPassed }, reader, language) };
}

async function readBatch({ data, person, deps }: ActionRequest): Promise<ReportedBatch | undefined> {
  if (typeof data.run !== 'string') return undefined;
  return (await readDeliveryReport(person.tenantId, deps, { batchId: data.run }))[0];
}
