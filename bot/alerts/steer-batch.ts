import { batchCard, batchTimesCard } from '../../cards/alerts/batch.ts';
import type { ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import { sendingChoices } from '../../domain/alerts/sending-choices.ts';
import { type BatchState, CANCELLABLE } from '../delivery/batch-state.ts';
import type { Deps } from '../deps.ts';
import type { ActionHandler, Asked, Handled } from '../turn/handler.ts';
import type { ActionData } from '../turn/incoming.ts';
import { may } from '../turn/permissions.ts';
import type { Person } from '../turn/person.ts';
import { readDeliveryReport } from './delivery-report.ts';
import { countingAlong, deliveryReport, readerOf } from './show-alert-report.ts';

const LONGEST_AHEAD_MS = 14 * 24 * 60 * 60 * 1_000;

/** How a run stands now. Whoever asks for it again and again gets no more than that. */
export const showRun = forAdmins(async (data, asked, person, deps) => {
  const shown = await show(data, asked, person, deps);
  return typeof shown === 'object' ? { card: shown.card } : shown;
});

/** At which times a run can be sent, on the clock of the one who asks. */
export const showRunTimes = forAdmins((data, asked, person, deps) => showTimes(false, data, asked, person, deps));

export const sendRun = turning(['held', 'scheduled', 'paused'], { kind: 'going' });
export const pauseRun = turning(['going'], { kind: 'paused' });
export const cancelRun = turning(CANCELLABLE, { kind: 'cancelled' });

/** Sends a run later; a time that has passed while the card was open is asked for anew. */
export const scheduleRun = forAdmins(async (data, asked, person, deps) => {
  const from = typeof data.at === 'string' ? Date.parse(data.at) : Number.NaN;
  const now = deps.now().getTime();
  if (Number.isNaN(from) || from > now + LONGEST_AHEAD_MS) return 'notUnderstood';
  if (from <= now) return showTimes(true, data, asked, person, deps);
  return turn(['held', 'scheduled', 'paused'], { kind: 'scheduled', from }, data, asked, person, deps);
});

/** Roles are looked up afresh for each click. */
function forAdmins(handler: ActionHandler): ActionHandler {
  return async (data, asked, person, deps) =>
    (await may(person, 'seeSkillsReport', deps)) ? handler(data, asked, person, deps) : 'refused';
}

function turning(from: readonly BatchState['kind'][], next: BatchState): ActionHandler {
  return forAdmins((data, asked, person, deps) => turn(from, next, data, asked, person, deps));
}

/** Changes a run that is still as the card has shown it, and shows how it stands, whoever has changed it. */
async function turn(
  from: readonly BatchState['kind'][],
  next: BatchState,
  data: ActionData,
  asked: Asked,
  person: Person,
  deps: Deps,
): Promise<Handled> {
  const was = from.find((kind) => kind === data.was);
  if (!was || typeof data.run !== 'string') return 'notUnderstood';
  await deps.delivery.transition(person.tenantId, data.run, { from: [was], to: next });
  return show(data, asked, person, deps);
}

async function show(data: ActionData, asked: Asked, person: Person, deps: Deps): Promise<Handled> {
  if (data.view === 'report') return deliveryReport(asked, person, deps);
  const { tenantId } = person;
  const reader = await readerOf(person, deps);
  const run = await readRun(data, person, deps);
  if (!run) return 'notUnderstood';
  return countingAlong(batchCard(run, reader, asked.language), [run], tenantId, deps, async () =>
    batchCard((await readRun(data, person, deps)) ?? run, reader, asked.language),
  );
}

async function showTimes(
  hasPassed: boolean,
  data: ActionData,
  { language }: Asked,
  person: Person,
  deps: Deps,
): Promise<Handled> {
  const run = await readRun(data, person, deps);
  if (!run) return 'notUnderstood';
  const reader = await readerOf(person, deps);
  if (run.stage.kind !== data.was) return { card: batchCard(run, reader, language) };
  return { card: batchTimesCard(run, sendingChoices(deps.now(), person.timeZone), hasPassed, reader, language) };
}

async function readRun({ run }: ActionData, { tenantId }: Person, deps: Deps): Promise<ReportedBatch | undefined> {
  if (typeof run !== 'string') return undefined;
  return (await readDeliveryReport(tenantId, deps, { batchId: run }))[0];
}
