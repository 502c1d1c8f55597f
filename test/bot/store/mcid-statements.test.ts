import { expect } from 'chai';
import { createMcidStatements, type McidStatements } from '../../../bot/store/mcid-statements.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';

describe('Statements about MCIDs', () => {
  let store: Store;
  let statements: McidStatements;

  beforeEach(async () => {
    store = await openStore('sqlite://:memory:');
    statements = createMcidStatements(store);
  });

  afterEach(() => store.close());

  const said = (name: string) =>
    ({ said: { kind: 'linked', on: '2021-05-10' }, addresses: [`${name}@contoso.com`] }) as const;

  it('are all stored, even if many are made at once', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `person-${index}`);
    await Promise.all(names.map((name) => statements.save('tenant', name, said(name))));
    expect(await statements.all('tenant')).to.deep.equal(new Map(names.map((name) => [name, said(name)])));
  });

  it('belong to one tenant and person, and the last one counts', async () => {
    await statements.save('tenant', 'anna', said('anna'));
    await statements.save('tenant', 'anna', { ...said('anna'), said: { kind: 'noAccount', on: '2021-05-11' } });
    expect(await statements.of('tenant', 'anna')).to.deep.include({ said: { kind: 'noAccount', on: '2021-05-11' } });
    expect(await statements.of('tenant', 'bo')).to.equal(undefined);
    expect(await statements.all('other')).to.deep.equal(new Map());
  });

  it('are read from older records, when the only statement was to have linked', async () => {
    const before = { anna: { linkedOn: '2021-05-10', addresses: ['anna@contoso.com'] } };
    await store.replaceIf('mcid-statements:tenant', undefined, before);
    expect(await statements.of('tenant', 'anna')).to.deep.equal(said('anna'));
    expect(await statements.all('tenant')).to.deep.equal(new Map([['anna', said('anna')]]));
  });
});
