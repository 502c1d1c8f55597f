import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { createOutbox, type Delivery } from '../../bot/store/outbox.ts';
import { openStore } from '../../bot/store/store.ts';
import { TENANT } from '../support/activities.ts';
import { startTruthConnector, type TruthConnector } from './support/truth-connector.ts';

const WORKER = fileURLToPath(new URL('support/delivery-worker.ts', import.meta.url));
const MESSAGES = 3_000;
const KILLS = Number(process.env.TEST_KILLS ?? 20);
const STOPS = 5;
const LANES = 32;

describe(`delivery of ${MESSAGES} messages, with every tenth call failing`, () => {
  let folder: string;
  let connector: TruthConnector;
  let worker: ChildProcess | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compass-delivery-'));
  });
  afterEach(async () => {
    worker?.kill('SIGKILL');
    await connector.close();
    await rm(folder, { recursive: true, force: true });
  });

  it(`killed ${KILLS} times, doubles no prompt, marks each repeated alert, and accounts for every message`, async () => {
    connector = await startTruthConnector('any');
    let kills = 0;
    while (kills < KILLS) {
      connector.forget();
      const storeUrl = `sqlite://${join(folder, `${kills}.sqlite`)}`;
      const before = kills;
      while (await wasInterrupted(storeUrl, 'SIGKILL', kills < KILLS)) kills += 1;
      expectNothingLost(await deliveries(storeUrl), connector, kills - before);
    }
  }).timeout(60_000 + 20_000 * KILLS);

  it(`stopped ${STOPS} times, leaves nothing in doubt and sends each message once`, async () => {
    connector = await startTruthConnector('certain');
    const storeUrl = `sqlite://${join(folder, 'store.sqlite')}`;
    for (let stops = 0; await wasInterrupted(storeUrl, 'SIGTERM', stops < STOPS); ) stops += 1;
    for (const { message, progress } of await deliveries(storeUrl)) {
      expect(progress.state, message.id).to.equal('sent');
      expect(connector.arrived.get(message.id), message.id).to.deep.equal([false]);
    }
  }).timeout(180_000);

  /** Runs the worker; true if it was sent the signal, between 150 and 500 ms after its first message. */
  async function wasInterrupted(storeUrl: string, signal: NodeJS.Signals, interrupts: boolean): Promise<boolean> {
    const args = [WORKER, storeUrl, connector.url, `${MESSAGES}`];
    worker = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = once(worker, 'exit');
    if (interrupts) {
      await Promise.race([connector.nextMessage(), ended]);
      await Promise.race([pause(150 + 350 * Math.random()), ended]);
      worker.kill(signal);
    }
    const [code, endedBy] = await ended;
    if (code !== 0 && endedBy !== signal) throw new Error(`The worker ended with ${code ?? endedBy}.`);
    return interrupts && (endedBy === signal || signal === 'SIGTERM');
  }
});

async function deliveries(storeUrl: string): Promise<Delivery[]> {
  const store = await openStore(storeUrl);
  const outbox = createOutbox(store);
  const runs = await outbox.runs(TENANT);
  expect(runs.map(({ messages, open }) => ({ messages, open }))).to.deep.equal([{ messages: MESSAGES, open: [] }]);
  const all = await outbox.deliveries(TENANT, runs[0] as (typeof runs)[0]);
  await store.close();
  return all;
}

function expectNothingLost(all: readonly Delivery[], { arrived, doubts }: TruthConnector, kills: number): void {
  let unknown = 0;
  for (const { message, progress } of all) {
    const copies = arrived.get(message.id) ?? [];
    const seen = `${message.class} ${message.id}, ${progress.state}`;
    expect(copies.length, seen).to.be.at.most(message.class === 'prompt' ? 1 : 2);
    expect(copies.slice(1), seen).to.deep.equal(copies.slice(1).map(() => true));
    if (progress.state === 'sent') expect(copies.length, seen).to.be.at.least(1);
    else expect(progress.state, seen).to.equal('unknown');
    if (progress.state === 'unknown') unknown += 1;
  }
  expect(unknown).to.be.at.most(LANES * kills + doubts());
}
