import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Store } from '../../../../bot/store/store.ts';
import { fresh, type OpenStore, openedBy } from '../../../support/stores.ts';

const CALLERS = 200;

export function raceCases(open: OpenStore): void {
  const store = openedBy(open);

  it(`gives a claim to exactly one of ${CALLERS} callers`, async () => {
    const key = fresh('claim');
    const won = await Promise.all(Array.from({ length: CALLERS }, () => store().claim(key, 60_000)));
    expect(won.filter(Boolean)).to.have.length(1);
  });

  it('gives a claim to exactly one caller again after it has expired', async () => {
    const key = fresh('claim');
    expect(await store().claim(key, 200)).to.equal(true);
    expect(await store().claim(key, 200)).to.equal(false);
    await pause(250);
    const won = await Promise.all(Array.from({ length: CALLERS }, () => store().claim(key, 60_000)));
    expect(won.filter(Boolean)).to.have.length(1);
  });

  it('does not prolong a claim when another call is refused it', async () => {
    const key = fresh('claim');
    await store().claim(key, 200);
    await store().claim(key, 60_000);
    await pause(250);
    expect(await store().claim(key, 60_000)).to.equal(true);
  });

  it(`loses none of ${CALLERS} concurrent increments`, async () => {
    const key = fresh('counter');
    await Promise.all(Array.from({ length: CALLERS }, () => increment(store(), key)));
    expect((await store().read<number>(key))?.value).to.equal(CALLERS);
  }).timeout(30_000);

  it('reads nothing under an unknown key', async () => {
    expect(await store().read(fresh())).to.equal(undefined);
  });

  it('writes a first value only if there is none', async () => {
    const key = fresh();
    expect(await store().replaceIf(key, undefined, 'first')).to.equal(true);
    expect(await store().replaceIf(key, undefined, 'second')).to.equal(false);
    expect((await store().read(key))?.value).to.equal('first');
  });

  it('refuses a version that has been overtaken', async () => {
    const key = fresh();
    await store().replaceIf(key, undefined, { step: 1 });
    const stale = await store().read(key);
    expect(await store().replaceIf(key, stale?.version, { step: 2 })).to.equal(true);
    expect(await store().replaceIf(key, stale?.version, { step: 3 })).to.equal(false);
    expect((await store().read(key))?.value).to.deep.equal({ step: 2 });
  });

  it('refuses a version if there is no value', async () => {
    const key = fresh();
    expect(await store().replaceIf(key, '1', 2)).to.equal(false);
    expect(await store().read(key)).to.equal(undefined);
  });

  it('keeps falsy, unicode and big values between versions', async () => {
    const key = fresh('k'.repeat(300));
    for (const value of [null, 0, false, '', '🧭 \0 åäö', 'x'.repeat(1_000_000)]) {
      const { version } = (await store().read(key)) ?? {};
      expect(await store().replaceIf(key, version, value)).to.equal(true);
      expect((await store().read(key))?.value).to.equal(value);
    }
  });
}

async function increment(store: Store, key: string): Promise<void> {
  const current = await store.read<number>(key);
  if (await store.replaceIf(key, current?.version, (current?.value ?? 0) + 1)) return;
  await increment(store, key);
}
