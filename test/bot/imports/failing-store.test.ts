import { expect } from 'chai';
import pino from 'pino';
import { confirm } from '../../../bot/imports/decide-import.ts';
import { prepareImport } from '../../../bot/imports/prepare-import.ts';
import { type CompanyIndex, createCompanies, type ImportSummary } from '../../../bot/store/companies.ts';
import { createImportRows } from '../../../bot/store/import-rows.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';
import { csv, HEADER } from '../../support/import-files.ts';
import { everythingIn } from '../../support/store-contract.ts';

const TENANT = 'tenant';
const USER = 'anna';

/** A report of two pieces. */
const reportOf = (skill: string) =>
  csv(HEADER.join(','), ...Array.from({ length: 1_001 }, (_, index) => `${index},No,Yes,${skill},x`));

type Imports = { readonly store: Store; readonly now: () => Date };

describe('an import, whichever call to the store fails', () => {
  for (const when of ['before', 'after'] as const) {
    it(`leaves the old report or the new one, and no row that is nobody's, when it fails ${when} it is done`, async () => {
      for (let call = 1; ; call++) {
        const store = await openStore('sqlite://:memory:');
        const faulty = failing(store, call, when);
        await bring('AZ-104', { store, now: () => new Date('2026-11-21T10:00Z') });
        const imports = { store: faulty, now: () => new Date('2026-11-21T10:30Z') };
        await bring('AZ-500', imports).catch(() => {});
        expect(await skillsOf(store), `call ${call}`).to.be.oneOf(['AZ-104', 'AZ-500']);

        // Whoever tries again gets there, and what was left behind is gone at the next preview an hour later.
        await bring('AZ-500', { store, now: () => new Date('2026-11-21T10:31Z') });
        expect(await skillsOf(store), `call ${call}`).to.equal('AZ-500');
        await bring('AZ-700', { store, now: () => new Date('2026-11-21T12:00Z') });
        expect(await strayRows(store), `call ${call}`).to.deep.equal([]);
        await store.close();
        if (!faulty.hasFailed()) return;
      }
    }).timeout(60_000);
  }
});

/** Prepares a report and confirms it. */
async function bring(skill: string, { store, now }: Imports): Promise<void> {
  const companies = createCompanies(store);
  const log = pino({ level: 'silent' });
  const deps = { companies, importRows: createImportRows(companies), log, now };
  const file = { tenantId: TENANT, userId: USER, name: 'report.csv', fetch: async () => reportOf(skill) };
  const prepared = await prepareImport(file, deps);
  if (prepared.kind === 'unchanged') return;
  if (prepared.kind !== 'preview') throw new Error(prepared.kind);
  await confirm({ tenantId: TENANT, userId: USER, importId: prepared.summary.id }, deps);
}

/** The one skill of the report that counts, read to its end. */
async function skillsOf(store: Store): Promise<string | undefined> {
  const companies = createCompanies(store);
  const { index } = await companies.find(TENANT);
  const rows = await companies.readRows<{ skill: string }>(TENANT, index.imports.skills?.current as ImportSummary);
  expect(rows).to.have.length(1_001);
  expect(new Set(rows.map(({ skill }) => skill)).size).to.equal(1);
  return rows[0]?.skill;
}

/** The keys of pieces that belong to no report that counts or did before. */
async function strayRows(store: Store): Promise<string[]> {
  const { index }: { index: CompanyIndex } = await createCompanies(store).find(TENANT);
  expect(index.pending).to.deep.equal([]);
  expect(index.discarded).to.deep.equal([]);
  const { current, previous } = index.imports.skills ?? {};
  const keys = (await everythingIn(store.records('import-rows'))).map(([key]) => key);
  expect(keys).to.have.length(4);
  return keys.filter((key) => ![current?.id, previous?.id].includes(key.split(':')[1]));
}

/** The store, of which one call fails, before or after it has done its work: a database may fall silent at any time. */
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
