import type { Logger } from 'pino';
import type { ConversationReferences, StoredReference } from '../store/conversation-references.ts';
import { joinKey } from '../store/key.ts';
import { afterFailure } from './after-failure.ts';
import type { BatchStates } from './batch-states.ts';
import { classify, type Failure } from './classify.ts';
import type { Clock } from './clock.ts';
import type { Message } from './message.ts';
import type { Outbox } from './outbox.ts';
import type { Pacer } from './pacer.ts';
import { type Prepare, type Prepared, personIn } from './prepare.ts';
import {
  type Attempted,
  afterUncertainty,
  type DeadReason,
  LEASE_MS,
  type Pending,
  type Progress,
} from './progress.ts';

/** The result of an attempt. `later`: to be tried again in so long. `parked`: once the batch goes on. */
type Attempt =
  | { readonly kind: 'settled' }
  | { readonly kind: 'later'; readonly inMs: number }
  | { readonly kind: 'parked' };

export type Courier = {
  /**
   * Brings one message as far as it can get now. Never sends a message that another process has claimed or settled.
   *
   * @throws when the store does not answer, and AbortError when the pacer is stopped; it may then be called again
   */
  attempt(message: Message, batchId: string): Promise<Attempt>;
};

type CourierDeps = {
  readonly outbox: Outbox;
  readonly batchStates: BatchStates;
  readonly references: ConversationReferences;
  readonly prepare: Prepare;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly log: Logger;
  readonly random: () => number;
};

/** A message whose time has come, as it was read from the outbox. */
type Due = {
  readonly message: Message;
  readonly batchId: string;
  readonly pending: Pending;
  readonly version: string | undefined;
};

type Ready = Extract<Prepared, { kind: 'ready' }> & { noteAnswer(): void };

/** Rejections that an operator has to fix: the recipient has no part in them. */
const OPERATOR_REASONS: ReadonlySet<DeadReason> = new Set([
  ...(['refused', 'tooLarge', 'unauthorized', 'notPermitted', 'notInCatalogue'] as const),
]);

const NOW: Attempt = { kind: 'later', inMs: 0 };

export function createCourier({
  outbox,
  batchStates,
  references,
  prepare,
  pacer,
  clock,
  log,
  random,
}: CourierDeps): Courier {
  /** Results that could not be written because the store did not answer. */
  const unwritten = new Map<string, Progress>();

  /** Sends the message if its batch is going. */
  async function sendIfGoing(due: Due): Promise<Attempt> {
    const { message, batchId, version } = due;
    const { kind } = await batchStates.of(message.tenantId, batchId);
    if (kind === 'going') return deliver(due);
    if (kind !== 'cancelled') return { kind: 'parked' };
    return advance(message, version, { state: 'dead', at: clock.now(), reason: 'cancelled' });
  }

  /** Prepares the message before it waits for a slot, so that only messages to send take one, and again afterwards. */
  async function deliver(due: Due): Promise<Attempt> {
    const { message, batchId, pending } = due;
    const before = await prepare(message, pending);
    if (before.kind !== 'ready') return putOff(due, before);
    const { conversationId } = before.reference;
    const slot = await pacer.acquireSlot(message.tenantId, conversationId);
    if (slot.kind === 'full') return { kind: 'later', inMs: slot.forMs };
    try {
      // While the message waited, its batch may have been paused, or its recipient muted or deprived of a role.
      if ((await batchStates.of(message.tenantId, batchId)).kind !== 'going') return NOW;
      const prepared = await prepare(message, pending);
      if (prepared.kind !== 'ready') return await putOff(due, prepared);
      if (prepared.reference.conversationId !== conversationId) return NOW;
      const attempted = attemptedAfter(pending);
      const sending: Progress = { ...attempted, state: 'sending', since: clock.now() };
      if (!(await outbox.advance(message, due.version, sending))) return NOW;
      return await send(message, attempted, { ...prepared, noteAnswer: slot.noteAnswer });
    } finally {
      slot.noteAnswer();
    }
  }

  /** Records that a message cannot be sent now, or ever. */
  function putOff({ message, pending, version }: Due, prepared: Exclude<Prepared, { kind: 'ready' }>) {
    if (prepared.kind === 'later') return advance(message, version, { ...pending, dueAt: prepared.at });
    return advance(message, version, progressAfter(prepared.failure, message, attemptedAfter(pending)));
  }

  /** Makes one call for a claimed message, and records its result. */
  async function send(message: Message, attempted: Attempted, ready: Ready): Promise<Attempt> {
    const { client, reference, activity, noteAnswer } = ready;
    const { serviceUrl, conversationId } = reference;
    const answer = await client.sendToConversation(conversationId, activity).then(toSent, classify);
    noteAnswer();
    if (answer.kind !== 'sent') {
      const attempt = await record(message, progressAfter(answer, message, attempted));
      await learnFrom(answer, message, reference);
      return attempt;
    }
    const where = { at: clock.now(), serviceUrl, conversationId, activityId: answer.activityId };
    const attempt = await record(message, { state: 'sent', isRepeat: attempted.isRepeat, ...where });
    if (attempted.serviceUrl) await references.remember(reference);
    return attempt;
  }

  function progressAfter(failure: Failure, message: Message, attempted: Attempted): Progress {
    const next = afterFailure(failure, attempted, { message, now: clock.now(), random });
    if (failure.kind === 'retry' && failure.concernsAll && next.state === 'pending') {
      pacer.rest(message.tenantId, next.dueAt - clock.now());
    }
    if (failure.kind === 'rejected' && OPERATOR_REASONS.has(failure.reason)) {
      log.error({ reason: failure.reason }, 'Teams does not take a message');
    }
    return next;
  }

  /** Remembers that a conversation is gone or closed, so that nothing is sent to it until an activity comes from there. */
  async function learnFrom(failure: Failure, message: Message, reference: StoredReference): Promise<void> {
    if (failure.kind !== 'rejected') return;
    const { reason } = failure;
    const { tenantId, class: kind } = message;
    const isClosed = reason === 'blocked' || reason === 'notInstalled';
    if (reason === 'gone' || (isClosed && kind === 'post')) await references.forget(tenantId, reference.conversationId);
    else if (isClosed) await references.markUnreachable(tenantId, personIn(message, reference), reason);
  }

  async function advance(message: Message, version: string | undefined, next: Progress): Promise<Attempt> {
    return (await outbox.advance(message, version, next)) ? toAttempt(next, clock.now()) : NOW;
  }

  async function record(message: Message, next: Progress): Promise<Attempt> {
    unwritten.set(keyOf(message), next);
    await outbox.record(message, next);
    unwritten.delete(keyOf(message));
    return toAttempt(next, clock.now());
  }

  return {
    async attempt(message, batchId) {
      const result = unwritten.get(keyOf(message));
      if (result) return record(message, result);
      const { progress, version } = await outbox.find(message);
      const attempt = toAttempt(progress, clock.now());
      if (attempt.kind === 'settled' || attempt.inMs > 0) return attempt;
      if (progress.state === 'pending') return sendIfGoing({ message, batchId, pending: progress, version });
      if (progress.state === 'sending') {
        return advance(message, version, afterUncertainty(message, progress, clock.now()));
      }
      return attempt;
    },
  };
}

function attemptedAfter({ state: _, dueAt: __, ...before }: Pending): Attempted {
  return { ...before, attempts: before.attempts + 1 };
}

const toSent = ({ id }: { readonly id?: string }) => ({ kind: 'sent', activityId: id }) as const;

const keyOf = ({ tenantId, id }: Message) => joinKey(tenantId, id);

/** Returns when a message with this progress has to be looked at next. */
function toAttempt(progress: Progress, now: number): Exclude<Attempt, { kind: 'parked' }> {
  switch (progress.state) {
    case 'pending':
      return { kind: 'later', inMs: Math.max(0, progress.dueAt - now) };
    case 'sending':
      return { kind: 'later', inMs: Math.max(0, progress.since + LEASE_MS - now) };
    default:
      return { kind: 'settled' };
  }
}
