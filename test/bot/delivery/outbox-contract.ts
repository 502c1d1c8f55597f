import { expect } from 'chai';
import { createOutbox, type Outbox, type Run } from '../../../bot/delivery/outbox.ts';
import type { Store } from '../../../bot/store/store.ts';
import { outgoing } from '../../support/messages.ts';
import { fresh } from '../../support/store-contract.ts';

const many = (count: number, first = 0) => Array.from({ length: count }, (_, index) => outgoing(`${first + index}`));

/** What the outbox must do on every database. */
export function outboxContract(name: string, open: () => Promise<Store>): void {
  describe(`The outbox on ${name}`, () => {
    let store: Store;
    let outbox: Outbox;
    let tenant: string;

    before(async () => {
      store = await open();
    });
    after(() => store.close());
    beforeEach(() => {
      outbox = createOutbox(store);
      tenant = fresh();
    });

    const add = async (messages: ReturnType<typeof many>, at = 0) => (await outbox.add(tenant, messages, at)) as Run;

    it('keeps what is added, in pieces that are open until they are closed', async () => {
      const run = await add(many(450), 7);
      expect(run).to.include({ at: 7, messages: 450, pieces: 3 });
      const pieces = await outbox.openPieces(tenant);
      expect(pieces.map(({ number }) => number)).to.deep.equal([0, 1, 2]);
      const all = await Promise.all(pieces.map(outbox.messages));
      expect(all.flat()).to.deep.equal(many(450).map((message) => ({ ...message, tenantId: tenant })));
      await Promise.all(pieces.slice(1).map(outbox.close));
      expect(await outbox.openPieces(tenant)).to.deep.equal(pieces.slice(0, 1));
      expect(await outbox.tenants()).to.include(tenant);
    });

    it('adds what it has seen before to no second run, whatever has become of it', async () => {
      const run = await add(many(3));
      const [first] = await outbox.deliveries(tenant, run);
      await outbox.record(first?.message as never, { state: 'unknown', at: 1 });
      for (const piece of await outbox.openPieces(tenant)) {
        const rest = (await outbox.messages(piece)).slice(1);
        for (const message of rest) await outbox.advance(message, undefined, { state: 'dead', at: 1, reason: 'gone' });
        await outbox.close(piece);
      }
      expect(await outbox.add(tenant, many(3), 1)).to.equal(undefined);
      expect(await add(many(4))).to.include({ messages: 1 });
    });

    it('adds each message once when many add at the same time', async () => {
      const runs = await Promise.all(
        Array.from({ length: 8 }, (_, index) => outbox.add(tenant, many(20, index * 5), 0)),
      );
      const all = await Promise.all(runs.flatMap((run) => (run ? [outbox.deliveries(tenant, run)] : [])));
      const ids = all.flat().map(({ message }) => message.id);
      expect(ids).to.have.members(many(55).map(({ id }) => id));
    });

    it('lets one of many claim a message', async () => {
      const [{ message } = { message: undefined as never }] = await outbox.deliveries(tenant, await add(many(1)));
      const claim = (since: number) =>
        outbox.advance(message, undefined, { state: 'sending', attempts: 1, isRepeat: false, since });
      const claims = await Promise.all(Array.from({ length: 20 }, (_, index) => claim(index)));
      expect(claims.filter(Boolean)).to.have.length(1);
      const { progress, version } = await outbox.find(message);
      expect(progress).to.include({ state: 'sending', since: claims.indexOf(true) });
      expect(await outbox.advance(message, version, { state: 'unknown', at: 5 })).to.equal(true);
      expect(await outbox.advance(message, version, { state: 'unknown', at: 6 })).to.equal(false);
    });

    it('keeps one tenant apart from another', async () => {
      const run = await add(many(1));
      const other = fresh();
      expect(await outbox.openPieces(other)).to.deep.equal([]);
      expect((await outbox.add(other, many(1), 0))?.messages).to.equal(1);
      const [delivery] = await outbox.deliveries(tenant, run);
      await outbox.record(delivery?.message as never, { state: 'unknown', at: 1 });
      expect((await outbox.find({ tenantId: other, id: '0' })).progress.state).to.equal('pending');
    });

    it('keeps what there is a report of, however much people ask for', async () => {
      const alert = await add(many(1));
      for (const piece of await outbox.openPieces(tenant)) await outbox.close(piece);
      for (let asked = 1; asked <= 70; asked++) {
        await add([{ ...outgoing(`${asked}`), class: asked % 2 ? 'answer' : 'post' }]);
        for (const piece of await outbox.openPieces(tenant)) await outbox.close(piece);
      }
      const [first, ...answers] = await outbox.runs(tenant);
      expect(first?.id).to.equal(alert.id);
      expect(answers).to.have.lengthOf.at.most(61);
    });

    it('keeps the last sixty runs that are done, and every one that is open', async () => {
      const open = await add(many(1));
      for (let index = 1; index <= 64; index++) {
        const run = await add(many(1, index));
        const [delivery] = await outbox.deliveries(tenant, run);
        await outbox.record(delivery?.message as never, { state: 'unknown', at: 1 });
        await outbox.close({ tenantId: tenant, runId: run.id, number: 0 });
      }
      const last = await add(many(1, 100));
      const runs = await outbox.runs(tenant);
      expect(runs.map(({ id }) => id)).to.include.members([open.id, last.id]);
      expect(runs).to.have.length(62);
      expect(await outbox.add(tenant, many(65), 0)).to.equal(undefined);
    });
  });
}
