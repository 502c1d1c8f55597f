import { expect } from 'chai';
import type { Batch } from '../../../bot/delivery/batch.ts';
import { createOutbox, type Outbox } from '../../../bot/delivery/outbox.ts';
import type { Store } from '../../../bot/store/store.ts';
import { outgoing } from '../../support/messages.ts';
import { fresh } from '../../support/stores.ts';

const many = (count: number, first = 0) => Array.from({ length: count }, (_, index) => outgoing(`${first + index}`));

/** The tests that the outbox must pass on every database. */
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

    const add = async (messages: ReturnType<typeof many>, at = 0) => (await outbox.add(tenant, messages, at)) as Batch;

    it('keeps added messages in chunks, which are open until they are closed', async () => {
      const batch = await add(many(450), 7);
      expect(batch).to.include({ at: 7, messages: 450, pieces: 3 });
      const chunks = await outbox.openChunks(tenant);
      expect(chunks.map(({ number }) => number)).to.deep.equal([0, 1, 2]);
      const all = await Promise.all(chunks.map(outbox.messages));
      expect(all.flat()).to.deep.equal(many(450).map((message) => ({ ...message, tenantId: tenant })));
      await Promise.all(chunks.slice(1).map(outbox.close));
      expect(await outbox.openChunks(tenant)).to.deep.equal(chunks.slice(0, 1));
      expect(await outbox.tenants()).to.include(tenant);
    });

    it('adds no message a second time, whatever became of the first', async () => {
      const batch = await add(many(3));
      const [first] = await outbox.report(tenant, batch);
      await outbox.record(first?.message as never, { state: 'unknown', at: 1 });
      for (const chunk of await outbox.openChunks(tenant)) {
        const rest = (await outbox.messages(chunk)).slice(1);
        for (const message of rest) await outbox.advance(message, undefined, { state: 'dead', at: 1, reason: 'gone' });
        await outbox.close(chunk);
      }
      expect(await outbox.add(tenant, many(3), 1)).to.equal(undefined);
      expect(await add(many(4))).to.include({ messages: 1 });
    });

    it('adds each message once when many add at the same time', async () => {
      const batches = await Promise.all(
        Array.from({ length: 8 }, (_, index) => outbox.add(tenant, many(20, index * 5), 0)),
      );
      const all = await Promise.all(batches.flatMap((batch) => (batch ? [outbox.report(tenant, batch)] : [])));
      const ids = all.flat().map(({ message }) => message.id);
      expect(ids).to.have.members(many(55).map(({ id }) => id));
    });

    it('lets only one of many claim a message', async () => {
      const [{ message } = { message: undefined as never }] = await outbox.report(tenant, await add(many(1)));
      const claim = (since: number) =>
        outbox.advance(message, undefined, { state: 'sending', attempts: 1, isRepeat: false, since });
      const claims = await Promise.all(Array.from({ length: 20 }, (_, index) => claim(index)));
      expect(claims.filter(Boolean)).to.have.length(1);
      const { progress, version } = await outbox.find(message);
      expect(progress).to.include({ state: 'sending', since: claims.indexOf(true) });
      expect(await outbox.advance(message, version, { state: 'unknown', at: 5 })).to.equal(true);
      expect(await outbox.advance(message, version, { state: 'unknown', at: 6 })).to.equal(false);
    });

    it('keeps tenants apart', async () => {
      const batch = await add(many(1));
      const other = fresh();
      expect(await outbox.openChunks(other)).to.deep.equal([]);
      expect((await outbox.add(other, many(1), 0))?.messages).to.equal(1);
      const [delivery] = await outbox.report(tenant, batch);
      await outbox.record(delivery?.message as never, { state: 'unknown', at: 1 });
      expect((await outbox.find({ tenantId: other, id: '0' })).progress.state).to.equal('pending');
    });

    it('keeps alerts for the report, however many answers and posts are added', async () => {
      const alert = await add(many(1));
      for (const chunk of await outbox.openChunks(tenant)) await outbox.close(chunk);
      for (let count = 1; count <= 70; count++) {
        await add([{ ...outgoing(`${count}`), class: count % 2 ? 'answer' : 'post' }]);
        for (const chunk of await outbox.openChunks(tenant)) await outbox.close(chunk);
      }
      const [first, ...answers] = await outbox.batches(tenant);
      expect(first?.id).to.equal(alert.id);
      expect(answers).to.have.lengthOf.at.most(61);
    });

    it('keeps the last sixty finished batches, and every open one', async () => {
      const open = await add(many(1));
      for (let index = 1; index <= 64; index++) {
        const batch = await add(many(1, index));
        const [delivery] = await outbox.report(tenant, batch);
        await outbox.record(delivery?.message as never, { state: 'unknown', at: 1 });
        await outbox.close({ tenantId: tenant, batchId: batch.id, number: 0 });
      }
      const last = await add(many(1, 100));
      const batches = await outbox.batches(tenant);
      expect(batches.map(({ id }) => id)).to.include.members([open.id, last.id]);
      expect(batches).to.have.length(62);
      expect(await outbox.add(tenant, many(65), 0)).to.equal(undefined);
    });
  });
}
