import { randomUUID } from 'node:crypto';
import { yieldToEventLoop } from '../async/yield-to-event-loop.ts';
import { joinKey } from '../store/key.ts';
import type { Store } from '../store/store.ts';
import { GOING, type RunState } from './batch-state.ts';
import type { Message } from './message.ts';
import { type Progress, UNTOUCHED } from './progress.ts';

/** What was put into the outbox at one time. Its messages are kept in pieces, of which some are still open. */
export type Run = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly messages: number;
  readonly pieces: number;
  readonly open: readonly number[];
  /** Answers and posts, which people have asked for: no delivery report tells of them. */
  readonly isAskedFor?: true;
  /** Undefined: it is going, and nobody has said anything of it. */
  readonly state?: RunState;
};

export function stateOf(run: Run | undefined): RunState {
  return run?.state ?? GOING;
}

/** Some messages of a run, small enough to be read in one go. */
export type Piece = { readonly tenantId: string; readonly runId: string; readonly number: number };

/** How far a message has come, and the state it was read in; undefined if nobody has touched it. */
type Known = { readonly progress: Progress; readonly version: string | undefined };

export type Delivery = { readonly message: Message; readonly progress: Progress };

type Turned = { readonly run: Run; readonly isChanged: boolean };

/** What is to be sent and what became of it, for each tenant apart. */
export type Outbox = {
  /**
   * Adds those of the messages whose id the tenant's outbox has not seen, as one run.
   *
   * @param isHeld whether those are to wait for somebody to say that they may be sent
   * @returns the run; undefined when there was nothing new
   */
  add(
    tenantId: string,
    messages: readonly Omit<Message, 'tenantId'>[],
    at: number,
    isHeld?: (fresh: readonly Message[]) => boolean,
  ): Promise<Run | undefined>;
  /** The tenants that have ever had something to send. */
  tenants(): Promise<readonly string[]>;
  /** Those that there is work to do on: of runs that are going, and of cancelled ones, whose messages are to be settled. */
  openPieces(tenantId: string): Promise<Piece[]>;
  messages(piece: Piece): Promise<readonly Message[]>;
  /** Says that every message of the piece is settled. */
  close(piece: Piece): Promise<void>;
  find(message: Pick<Message, 'tenantId' | 'id'>): Promise<Known>;
  /** Writes `next` if nobody has changed the progress since that version; else answers false. */
  advance(message: Message, version: string | undefined, next: Progress): Promise<boolean>;
  /** Writes what came of an attempt, whatever is on record. */
  record(message: Message, next: Progress): Promise<void>;
  /** The tenant's runs that are kept, the latest last. */
  runs(tenantId: string): Promise<readonly Run[]>;
  /**
   * Gives a run that is open another state, if it is (still) in the one that the change is for.
   *
   * @param next of the state that it is in; undefined: it stays as it is
   * @returns what it is now, and whether this has changed it; undefined when there is no such run
   */
  turn(tenantId: string, runId: string, next: (state: RunState) => RunState | undefined): Promise<Turned | undefined>;
  /**
   * Settles every message of a run that waits, so that it is not sent. What is being sent goes on.
   *
   * @returns how many will not be sent
   */
  settleCancelled(tenantId: string, run: Run, at: number): Promise<number>;
  /** Every message of a run with its progress. */
  deliveries(tenantId: string, run: Run): Promise<Delivery[]>;
};

const PIECE_MESSAGES = 200;
const READ_TOGETHER = 100;
/**
 * So many runs that are done are kept for the delivery report, and as many of those that people have asked for, so that
 * these crowd none of them out. Of older ones only the ids stay, so that nothing comes twice.
 */
const KEPT_RUNS = 60;

const TENANTS = joinKey('outbox-tenants');

/**
 * Everything that is read to find work is small: the list of tenants, the list of a tenant's runs, and the open pieces.
 * A message's progress is a value of its own, so that each claim is one compare-and-set that meets no other.
 */
export function createOutbox(store: Pick<Store, 'records' | 'read' | 'replaceIf'>): Outbox {
  const pieces = store.records<readonly Message[]>('outbox-pieces');
  const runsKey = (tenantId: string) => joinKey('outbox-runs', tenantId);
  const pieceKey = ({ tenantId, runId, number }: Piece) => joinKey(tenantId, runId, `${number}`);
  const progressKey = ({ tenantId, id }: Pick<Message, 'tenantId' | 'id'>) => joinKey('outbox', tenantId, id);

  /** Changes a value whatever others do to it meanwhile. `change` gives undefined to leave it. */
  async function change<T>(key: string, change: (value: T | undefined) => T | undefined): Promise<void> {
    for (;;) {
      const before = await store.read<T>(key);
      const next = change(before?.value);
      if (next === undefined || (await store.replaceIf(key, before?.version, next))) return;
    }
  }

  async function find(message: Pick<Message, 'tenantId' | 'id'>): Promise<Known> {
    const found = await store.read<Progress>(progressKey(message));
    return { progress: found?.value ?? UNTOUCHED, version: found?.version };
  }

  async function messages(piece: Piece): Promise<readonly Message[]> {
    const found = await pieces.get(pieceKey(piece));
    if (!found) throw new Error(`A piece of the run ${piece.runId} is missing from the store.`);
    return found;
  }

  async function messagesOf(tenantId: string, run: Run): Promise<Message[]> {
    const all: Message[] = [];
    for (const piece of piecesOf(tenantId, run)) {
      all.push(...(await messages(piece)));
      await yieldToEventLoop();
    }
    return all;
  }

  async function findAll(all: readonly Message[]): Promise<Known[]> {
    const known: Known[] = [];
    for (let first = 0; first < all.length; first += READ_TOGETHER) {
      known.push(...(await Promise.all(all.slice(first, first + READ_TOGETHER).map(find))));
      await yieldToEventLoop();
    }
    return known;
  }

  /** Those that are in no open piece and have no progress: a piece is closed only once all of it has. */
  async function unseen(tenantId: string, runs: readonly Run[], all: readonly Message[]): Promise<Message[]> {
    const fresh = new Map(all.map((message) => [message.id, message]));
    for (const piece of openPiecesOf(tenantId, runs)) {
      for (const { id } of await messages(piece)) fresh.delete(id);
      await yieldToEventLoop();
    }
    const candidates = [...fresh.values()];
    const known = await findAll(candidates);
    return candidates.filter((_, index) => known[index]?.version === undefined);
  }

  async function write(tenantId: string, run: Run, all: readonly Message[]): Promise<void> {
    for (let number = 0; number < run.pieces; number++) {
      const some = all.slice(number * PIECE_MESSAGES, (number + 1) * PIECE_MESSAGES);
      await pieces.set(pieceKey({ tenantId, runId: run.id, number }), some);
      await yieldToEventLoop();
    }
  }

  const rememberTenant = (tenantId: string) =>
    change<readonly string[]>(TENANTS, (known = []) => (known.includes(tenantId) ? undefined : [...known, tenantId]));

  return {
    find,
    messages,
    async add(tenantId, added, at, isHeld = () => false) {
      const id = randomUUID();
      const all = added.map((message): Message => ({ ...message, tenantId }));
      for (;;) {
        const before = await store.read<readonly Run[]>(runsKey(tenantId));
        const runs = before?.value ?? [];
        const fresh = await unseen(tenantId, runs, all);
        if (fresh.length === 0) return undefined;
        const count = Math.ceil(fresh.length / PIECE_MESSAGES);
        const run: Run = {
          ...{ id, at, messages: fresh.length, pieces: count, open: [...Array(count).keys()] },
          ...(fresh.every(isAskedFor) && { isAskedFor: true }),
          ...(isHeld(fresh) && { state: { kind: 'held' } }),
        };
        const done = runs.filter(({ open }) => open.length === 0);
        const kinds = Map.groupBy(done, (each) => each.isAskedFor);
        const old = [...kinds.values()].flatMap((each) => each.slice(0, -KEPT_RUNS));
        await write(tenantId, run, fresh);
        await rememberTenant(tenantId);
        const next = [...runs.filter((each) => !old.includes(each)), run];
        if (!(await store.replaceIf(runsKey(tenantId), before?.version, next))) continue;
        const forgotten = old.flatMap((each) => piecesOf(tenantId, each).map(pieceKey));
        if (forgotten.length > 0) await pieces.delete(forgotten);
        return run;
      }
    },
    async tenants() {
      return (await store.read<readonly string[]>(TENANTS))?.value ?? [];
    },
    async openPieces(tenantId) {
      const runs = (await store.read<readonly Run[]>(runsKey(tenantId)))?.value ?? [];
      const isAtWork = (run: Run) => stateOf(run).kind === 'going' || stateOf(run).kind === 'cancelled';
      return openPiecesOf(tenantId, runs.filter(isAtWork));
    },
    close({ tenantId, runId, number }) {
      return change<readonly Run[]>(runsKey(tenantId), (runs = []) =>
        runs.map((run) => (run.id === runId ? { ...run, open: run.open.filter((each) => each !== number) } : run)),
      );
    },
    advance: (message, version, next) => store.replaceIf(progressKey(message), version, next),
    record: (message, next) => change<Progress>(progressKey(message), () => next),
    async runs(tenantId) {
      return (await store.read<readonly Run[]>(runsKey(tenantId)))?.value ?? [];
    },
    async turn(tenantId, runId, next) {
      let turned: Turned | undefined;
      await change<readonly Run[]>(runsKey(tenantId), (runs = []) => {
        const run = runs.find(({ id }) => id === runId);
        const state = run && run.open.length > 0 ? next(stateOf(run)) : undefined;
        turned = run && { run: state ? { ...run, state } : run, isChanged: state !== undefined };
        return state && runs.map((each) => (each === run ? { ...run, state } : each));
      });
      return turned;
    },
    async settleCancelled(tenantId, run, at) {
      const cancelled: Progress = { state: 'dead', at, reason: 'cancelled' };
      let count = 0;
      for (const message of await messagesOf(tenantId, run)) {
        let known = await find(message);
        while (
          known.progress.state === 'pending' &&
          !(await store.replaceIf(progressKey(message), known.version, cancelled))
        ) {
          known = await find(message);
        }
        const { progress } = known;
        if (progress.state === 'pending' || (progress.state === 'dead' && progress.reason === 'cancelled')) count++;
        await yieldToEventLoop();
      }
      return count;
    },
    async deliveries(tenantId, run) {
      const all = await messagesOf(tenantId, run);
      const known = await findAll(all);
      return all.map((message, index) => ({ message, progress: known[index]?.progress ?? UNTOUCHED }));
    },
  };
}

function isAskedFor({ class: kind }: Message): boolean {
  return kind === 'answer' || kind === 'post';
}

function piecesOf(tenantId: string, { id, pieces }: Run): Piece[] {
  return Array.from({ length: pieces }, (_, number) => ({ tenantId, runId: id, number }));
}

function openPiecesOf(tenantId: string, runs: readonly Run[]): Piece[] {
  return runs.flatMap(({ id, open }) => open.map((number) => ({ tenantId, runId: id, number })));
}
