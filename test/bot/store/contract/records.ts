import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { fresh, type OpenStore, openedBy } from '../../../support/stores.ts';

const VALUES: readonly [string, unknown][] = [
  ['a text', 'value'],
  ['an empty text', ''],
  ['a text that begins with a colon', ':base64:no'],
  ['quotes', `"'\``],
  ['unicode', '🧭 åäö \u2028 中文 e\u0301'],
  ['control characters', 'a\0b\nc\u001f'],
  ['zero', 0],
  ['a fraction', 1.5],
  ['false', false],
  ['null', null],
  ['an empty list', []],
  ['nested values', { list: [1, { deep: null }], 'with space': true }],
  ['bytes', Buffer.from('bar')],
  ['two million characters', 'å'.repeat(2_000_000)],
];

const KEYS: readonly [string, string][] = [
  ['quotes', `"'\``],
  ['unicode', '🧭 åäö 中文'],
  ['wildcards', '%_*?[a]\\'],
  ['colons', '::a:b:'],
  ['300 characters', 'k'.repeat(300)],
  ['300 characters outside ASCII', 'ö'.repeat(300)],
];

export function recordCases(open: OpenStore): void {
  const store = openedBy(open);
  const records = <T = unknown>() => store().records<T>(fresh('records'));

  it('answers set with true', async () => {
    expect(await records().set('key', 'value')).to.equal(true);
  });

  it('has nothing under an unknown key', async () => {
    const empty = records();
    expect(await empty.get('key')).to.equal(undefined);
    expect(await empty.has('key')).to.equal(false);
  });

  for (const [name, value] of VALUES) {
    it(`keeps ${name}`, async () => {
      const one = records();
      await one.set('key', value);
      expect(await one.get('key')).to.deep.equal(value);
      expect(await one.has('key')).to.equal(true);
    });
  }

  for (const [name, key] of KEYS) {
    it(`accepts a key of ${name}`, async () => {
      const one = records();
      await one.set(key, 1);
      expect(await one.get(key)).to.equal(1);
      expect(await one.getMany([key])).to.deep.equal([1]);
      expect(await one.delete(key)).to.equal(true);
      expect(await one.has(key)).to.equal(false);
    });
  }

  it('distinguishes keys that differ only in case or at the end', async () => {
    const one = records();
    await one.setMany(['key', 'KEY', 'key ', 'key\u0301'].map((key, value) => ({ key, value })));
    expect(await one.getMany(['key', 'KEY', 'key ', 'key\u0301'])).to.deep.equal([0, 1, 2, 3]);
  });

  it('keeps the latest value', async () => {
    const one = records();
    await one.set('key', 'old');
    await one.set('key', 'new');
    expect(await one.get('key')).to.equal('new');
  });

  it('deletes, and reports whether the record existed', async () => {
    const one = records();
    await one.set('key', 1);
    expect(await one.delete('key')).to.equal(true);
    expect(await one.get('key')).to.equal(undefined);
    expect(await one.delete('key')).to.equal(false);
  });

  it('reads, writes and deletes many at once', async () => {
    const one = records();
    await one.setMany([
      { key: 'a', value: 1 },
      { key: 'b', value: 2 },
      { key: 'c', value: 3 },
    ]);
    expect(await one.getMany(['c', 'unknown', 'a'])).to.deep.equal([3, undefined, 1]);
    expect(await one.has(['a', 'unknown'])).to.deep.equal([true, false]);
    expect(await one.deleteMany(['a', 'b', 'unknown'])).to.equal(true);
    expect(await one.deleteMany(['a', 'unknown'])).to.equal(false);
    expect(await one.getMany(['a', 'b', 'c'])).to.deep.equal([undefined, undefined, 3]);
  });

  it('keeps the last of two values for one key in a batch', async () => {
    const one = records();
    await one.setMany([
      { key: 'key', value: 'first' },
      { key: 'key', value: 'last' },
    ]);
    expect(await one.get('key')).to.equal('last');
  });

  it('does nothing with an empty batch', async () => {
    const one = records();
    await one.setMany([]);
    expect(await one.getMany([])).to.deep.equal([]);
    expect(await one.deleteMany([])).to.equal(false);
  });

  it('hides a record that has expired', async () => {
    const one = records();
    await one.set('kept', 1);
    await one.set('expired', 2, 200);
    await one.setMany([
      { key: 'expired too', value: 3, ttl: 200 },
      { key: 'kept too', value: 4, ttl: 60_000 },
    ]);
    expect(await one.getMany(['expired', 'expired too'])).to.deep.equal([2, 3]);
    await pause(250);
    expect(await one.getMany(['expired', 'expired too', 'kept', 'kept too'])).to.deep.equal([
      undefined,
      undefined,
      1,
      4,
    ]);
    expect(await one.has('expired')).to.equal(false);
    expect(await one.delete('expired')).to.equal(false);
  });

  it('never expires a record that is set again without an expiry', async () => {
    const one = records();
    await one.set('key', 1, 100);
    await one.set('key', 2);
    await pause(150);
    expect(await one.get('key')).to.equal(2);
  });
}
