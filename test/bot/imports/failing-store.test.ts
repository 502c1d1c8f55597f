import { expect } from 'chai';
import pino from 'pino';
import { confirm } from '../../../bot/imports/decide-import.ts';
import { prepareImport } from '../../../bot/imports/prepare-import.ts';
import { type CompanyIndex, createCompanies, type ImportSummary } from '../../../bot/store/companies.ts';
import { createImportRows } from '../../../bot/store/import-rows.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';
import { csv, HEADER } from '../../support/import-files.ts';
import { everythingIn } from '../../support/stores.ts';

const TENANT = 'tenant';
const USER = 'anna';

/** A report that is stored in two chunks. */
const reportOf = (skill: string) =>
  csv(HEADER.join(','), ...Array.from({ length: 1_001 }, (_, index) => `${index},No,Yes,${skill},x`));

type Imports = { readonly store: Store; readonly now: () => Date };

describe('an import while any one call to the store fails', () => {
  for (const when of ['before', 'after'] as const) {
    it(`ends with the old report or the new one, and no stray rows, if a call fails ${when} its work`, async () => {
      for (let call = 1; ; call++) {
        const store = await openStore('sqlite://:memory:');
        const faulty = failing(store, call, when);
        await importReport('AZ-104', { store, now: () => new Date('2026-11-21T10:00Z') });
        const imports = { store: faulty, now: () => new Date('2026-11-21T10:30Z') };
        await importReport('AZ-500', imports).catch(() => {});
        expect(await reportedSkill(store), `call ${call}`).to.be.oneOf(['AZ-104', 'AZ-500']);

        // A second attempt succeeds, and rows left behind are deleted at the next preview an hour later.
        await importReport('AZ-500', { store, now: () => new Date('2026-11-21T10:31Z') });
        expect(await reportedSkill(store), `call ${call}`).to.equal('AZ-500');
        await importReport('AZ-700', { store, now: () => new Date('2026-11-21T12:00Z') });
        expect(await strayRows(store), `call ${call}`).to.deep.equal([]);
        await store.close();
        if (!faulty.hasFailed()) return;
      }
    }).timeout(60_000);
  }
});

/** Prepares a report and confirms it. */
async function importReport(skill: string, { store, now }: Imports): Promise<void> {
  const companies = createCompanies(store);
  const log = pino({ level: 'silent' });
  const deps = { companies, importRows: createImportRows(companies), log, now };
  const file = { tenantId: TENANT, userId: USER, name: 'report.csv', fetch: async () => reportOf(skill) };
  const prepared = await prepareImport(file, deps);
  if (prepared.kind === 'unchanged') return;
  if (prepared.kind !== 'preview') throw new Error(prepared.kind);
  await confirm({ tenantId: TENANT, userId: USER, importId: prepared.summary.id }, deps);
}

/** Returns the one skill of the whole report that counts. */
async function reportedSkill(store: Store): Promise<string | undefined> {
  const companies = createCompanies(store);
  const { index } = await companies.find(TENANT);
  const rows = await companies.readRows<{ skill: string }>(TENANT, index.imports.skills?.current as ImportSummary);
  expect(rows).to.have.length(1_001);
  expect(new Set(rows.map(({ skill }) => skill)).size).to.equal(1);
  return rows[0]?.skill;
}

/** Returns the keys of chunks that belong neither to the current report nor to the previous one. */
async function strayRows(store: Store): Promise<string[]> {
  const { index }: { index: CompanyIndex } = await createCompanies(store).find(TENANT);
  expect(index.pending).to.deep.equal([]);
  expect(index.discarded).to.deep.equal([]);
  const { current, previous } = index.imports.skills ?? {};
  const keys = (await everythingIn(store.records('import-rows'))).map(([key]) => key);
  expect(keys).to.have.length(4);
  return keys.filter((key) => ![current?.id, previous?.id].includes(key.split(':')[1]));
}

/** Wraps the store so that one call fails before or after its work, as when a database stops answering. */
function failing(store: Store, failingCall: number, when: 'before' | 'after'): Store & { hasFailed(): boolean } {
  let calls = 0;
  const faulty = async <T>(work: () => Promise<T>): Promise<T> => {
    const fails = ++calls === failingCall;
    if (fails && when === 'before') throw new Error('The store is away');
    const result = await work();
    if (fails) throw new Error('The store is away');
    return result;
  };
  return {
    ...store,
    read: (key) => faulty(() => store.read(key)),
    replaceIf: (key, version, next) => faulty(() => store.replaceIf(key, version, next)),
    records<T>(namespace: string) {
      const records = store.records<T>(namespace);
      const methods = records as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
      for (const name of ['get', 'set', 'delete']) {
        const method = methods[name]?.bind(records);
        methods[name] = (...args) => faulty(async () => method?.(...args));
      }
      return records;
    },
    hasFailed: () => calls >= failingCall,
  };
}
