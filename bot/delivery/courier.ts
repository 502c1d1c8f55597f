import type { Logger } from 'pino';
import type { ConversationReferences, StoredReference } from '../store/conversation-references.ts';
import { joinKey } from '../store/key.ts';
import { afterFailure } from './after-failure.ts';
import type { RunStates } from './batch-states.ts';
import { classify, type Failure } from './classify.ts';
import type { Clock } from './clock.ts';
import type { Message } from './message.ts';
import type { Outbox } from './outbox.ts';
import type { Pacer } from './pacer.ts';
import { type Prepare, type Prepared, personIn } from './prepare.ts';
import { afterUncertainty, type DeadReason, LEASE_MS, type Pending, type Progress } from './progress.ts';

/** What an attempt came to: the message needs no more, is to be tried again in so long, or once its run goes on. */
type Attempt =
  | { readonly kind: 'settled' }
  | { readonly kind: 'again'; readonly inMs: number }
  | { readonly kind: 'parked' };

export type Courier = {
  /**
   * Brings one message as far as it will go now. Never sends what another process has claimed or settled.
   *
   * @throws when the store does not answer, and AbortError when the pacer is stopped; it may then be called again
   */
  attempt(message: Message, runId: string): Promise<Attempt>;
};

type Parts = {
  readonly outbox: Outbox;
  readonly runStates: RunStates;
  readonly references: ConversationReferences;
  readonly prepare: Prepare;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly log: Logger;
  readonly random: () => number;
};

type Ready = Extract<Prepared, { kind: 'ready' }>;
type Tried = Omit<Pending, 'state' | 'dueAt'>;

/** Rejections that an operator has to hear of: the recipient has no part in them. */
const OURS_TO_MEND: ReadonlySet<DeadReason> = new Set([
  ...(['refused', 'tooLarge', 'unauthorized', 'notPermitted', 'notInCatalogue'] as const),
]);

const AGAIN_NOW: Attempt = { kind: 'again', inMs: 0 };

export function createCourier({ outbox, runStates, references, prepare, pacer, clock, log, random }: Parts): Courier {
  /** What came of a message and could not be written, because the store did not answer. */
  const unwritten = new Map<string, Progress>();

  /** Sends a message whose time has come, if its run is going. */
  async function goOn(
    message: Message,
    runId: string,
    pending: Pending,
    version: string | undefined,
  ): Promise<Attempt> {
    const { kind } = await runStates.of(message.tenantId, runId);
    if (kind === 'going') return deliver(message, runId, pending, version);
    if (kind !== 'cancelled') return { kind: 'parked' };
    return advance(message, version, { state: 'dead', at: clock.now(), reason: 'cancelled' });
  }

  async function deliver(
    message: Message,
    runId: string,
    pending: Pending,
    version: string | undefined,
  ): Promise<Attempt> {
    const prepared = await prepare(message, pending);
    const { state: _, dueAt: __, ...before } = pending;
    const tried = { ...before, attempts: pending.attempts + 1 };
    if (prepared.kind === 'later') return advance(message, version, { ...pending, dueAt: prepared.at });
    if (prepared.kind === 'failed') return advance(message, version, progressAfter(prepared.failure, message, tried));

    const turn = await pacer.turnFor(message.tenantId, prepared.reference.conversationId);
    if (turn.kind === 'full') return { kind: 'again', inMs: turn.forMs };
    try {
      // The turn may have been long in coming.
      if ((await runStates.of(message.tenantId, runId)).kind !== 'going') return AGAIN_NOW;
      const sending: Progress = { ...tried, state: 'sending', since: clock.now() };
      if (!(await outbox.advance(message, version, sending))) return AGAIN_NOW;
      return await send(message, tried, prepared, turn.answered);
    } finally {
      turn.answered();
    }
  }

  /** One call for a message that is claimed, whatever comes of it. */
  async function send(message: Message, tried: Tried, ready: Ready, answered: () => void): Promise<Attempt> {
    const { client, reference, activity } = ready;
    const { serviceUrl, conversationId } = reference;
    const answer = await client.sendToConversation(conversationId, activity).then(toSent, classify);
    answered();
    if (answer.kind !== 'sent') {
      const attempt = await record(message, progressAfter(answer, message, tried));
      await learnFrom(answer, message, reference);
      return attempt;
    }
    const where = { at: clock.now(), serviceUrl, conversationId, activityId: answer.activityId };
    const attempt = await record(message, { state: 'sent', isRepeat: tried.isRepeat, ...where });
    if (tried.serviceUrl) await references.remember(reference);
    return attempt;
  }

  function progressAfter(failure: Failure, message: Message, tried: Tried): Progress {
    const next = afterFailure(failure, message, tried, clock.now(), random);
    if (failure.kind === 'retry' && failure.concernsAll && next.state === 'pending') {
      pacer.rest(message.tenantId, next.dueAt - clock.now());
    }
    if (failure.kind === 'rejected' && OURS_TO_MEND.has(failure.reason)) {
      log.error({ reason: failure.reason }, 'Teams does not take a message');
    }
    return next;
  }

  /** Nothing more to a conversation that is gone or takes nothing, until something comes from there. */
  async function learnFrom(failure: Failure, message: Message, reference: StoredReference): Promise<void> {
    if (failure.kind !== 'rejected') return;
    const { reason } = failure;
    const { tenantId, class: kind } = message;
    const isClosed = reason === 'blocked' || reason === 'notInstalled';
    if (reason === 'gone' || (isClosed && kind === 'post')) await references.forget(tenantId, reference.conversationId);
    else if (isClosed) await references.markUnreachable(tenantId, personIn(message, reference), reason);
  }

  async function advance(message: Message, version: string | undefined, next: Progress): Promise<Attempt> {
    return (await outbox.advance(message, version, next)) ? toAttempt(next, clock.now()) : AGAIN_NOW;
  }

  async function record(message: Message, next: Progress): Promise<Attempt> {
    unwritten.set(keyOf(message), next);
    await outbox.record(message, next);
    unwritten.delete(keyOf(message));
    return toAttempt(next, clock.now());
  }

  return {
    async attempt(message, runId) {
      const known = unwritten.get(keyOf(message));
      if (known) return record(message, known);
      const { progress, version } = await outbox.find(message);
      const attempt = toAttempt(progress, clock.now());
      if (attempt.kind === 'settled' || attempt.inMs > 0) return attempt;
      if (progress.state === 'pending') return goOn(message, runId, progress, version);
      if (progress.state === 'sending') {
        return advance(message, version, afterUncertainty(message, progress, clock.now()));
      }
      return attempt;
    },
  };
}

const toSent = ({ id }: { readonly id?: string }) => ({ kind: 'sent', activityId: id }) as const;

const keyOf = ({ tenantId, id }: Message) => joinKey(tenantId, id);

/** When a message with this progress is to be looked at next. */
function toAttempt(progress: Progress, now: number): Exclude<Attempt, { kind: 'parked' }> {
  switch (progress.state) {
    case 'pending':
      return { kind: 'again', inMs: Math.max(0, progress.dueAt - now) };
    case 'sending':
      return { kind: 'again', inMs: Math.max(0, progress.since + LEASE_MS - now) };
    default:
      return { kind: 'settled' };
  }
}
