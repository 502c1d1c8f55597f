import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { joinKey } from '../../../../bot/store/key.ts';
import { everythingIn, fresh, iterate, type OpenStore, openedBy } from '../../../support/stores.ts';

const NEIGHBOURS: readonly [string, string][] = [
  ['a_b', 'axb'],
  ['a%b', 'axxb'],
  ['a*b', 'axxb'],
  ['a[x]b', 'axb'],
  ['ten', 'ten:x'],
  ['ten', 'ten::'],
  ['ten', 'tenth'],
  ['ten%3Ax', 'ten:x'],
  ['a\\b', 'ab'],
];

export function namespaceCases(open: OpenStore): void {
  const store = openedBy(open);

  for (const [one, other] of NEIGHBOURS) {
    it(`clears ${one} without ${other}, and the other way round`, async () => {
      const prefix = fresh();
      const first = store().records<number>(prefix + one);
      const second = store().records<number>(prefix + other);
      for (const [cleared, left] of [
        [first, second],
        [second, first],
      ] as const) {
        await cleared.setMany([
          { key: 'key', value: 1 },
          { key: 'x:key', value: 2 },
        ]);
        await left.set('key', 3);
        expect(await everythingIn(left)).to.deep.equal([['key', 3]]);
        await cleared.clear();
        expect(await everythingIn(cleared)).to.deep.equal([]);
        expect(await left.get('key')).to.equal(3);
        await left.clear();
      }
    });
  }

  it('keeps names apart that would be the same text when joined', async () => {
    const prefix = fresh();
    const outer = store().records<string>(prefix);
    const inner = store().records<string>(`${prefix}:b`);
    await outer.set('b:c', 'outer');
    await inner.set('c', 'inner');
    expect(await outer.get('b:c')).to.equal('outer');
    expect(await inner.get('c')).to.equal('inner');
  });

  it('keeps apart a key that begins with the namespace', async () => {
    const namespace = fresh();
    const records = store().records<string>(namespace);
    await records.set(`${namespace}:key`, 'long');
    await records.set('key', 'short');
    expect(await records.getMany([`${namespace}:key`, 'key'])).to.deep.equal(['long', 'short']);
  });

  it('keeps apart a claim, a value and a record of one name', async () => {
    const name = fresh();
    expect(await store().claim(name, 60_000)).to.equal(true);
    expect(await store().replaceIf(name, undefined, 'value')).to.equal(true);
    for (const namespace of ['%claim', '%value', '%25claim']) {
      const records = store().records(namespace);
      expect(await records.get(name)).to.equal(undefined);
      await records.set(name, 'record');
      await records.delete(name);
    }
    expect(await store().claim(name, 60_000)).to.equal(false);
    expect((await store().read(name))?.value).to.equal('value');
  });

  it('iterates over every record once', async () => {
    const records = store().records<number>(fresh('iterated'));
    const entries = Array.from({ length: 1_234 }, (_, value) => ({ key: `key:${value}`, value }));
    await records.setMany(entries);
    const found = await everythingIn(records);
    expect(found).to.have.length(entries.length);
    expect(new Map(found)).to.deep.equal(new Map(entries.map(({ key, value }) => [key, value])));
  });

  it('iterates only over the keys that begin with the same parts', async () => {
    const namespace = fresh();
    const records = store().records<number>(namespace);
    await records.set(joinKey('ten:x', 'a'), 1);
    await records.set(joinKey('ten', 'b'), 2);
    await records.set(joinKey('ten', 'c:d'), 3);
    await records.set(joinKey('tenth', 'e'), 4);
    const some = store().records<number>(namespace, 'ten');
    expect(new Map(await everythingIn(some))).to.deep.equal(
      new Map([
        [joinKey('b'), 2],
        [joinKey('c:d'), 3],
      ]),
    );
    expect(await some.get('b')).to.equal(2);
  });

  it('visits every record while each is deleted', async () => {
    const records = store().records<number>(fresh('deleted'));
    await records.setMany(Array.from({ length: 1_234 }, (_, value) => ({ key: `key:${value}`, value })));
    const visited = new Set<string>();
    for await (const [key] of iterate(records)) {
      visited.add(key);
      expect(await records.delete(key)).to.equal(true);
    }
    expect(visited.size).to.equal(1_234);
    expect(await everythingIn(records)).to.deep.equal([]);
  });

  it('leaves expired records out when it iterates', async () => {
    const records = store().records<number>(fresh('expiring'));
    await records.set('expired', 1, 100);
    await records.set('kept', 2);
    await pause(150);
    expect(await everythingIn(records)).to.deep.equal([['kept', 2]]);
  });
}
