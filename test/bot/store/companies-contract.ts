import { expect } from 'chai';
import { type Companies, chunkCount, createCompanies, type ImportSummary } from '../../../bot/store/companies.ts';
import { createImportRows } from '../../../bot/store/import-rows.ts';
import type { Store } from '../../../bot/store/store.ts';
import { failure, fresh, type OpenStore } from '../../support/stores.ts';

const CALLERS = 20;

/** The contract of the companies on every store. */
export function companiesContract(name: string, open: OpenStore): void {
  describe(`The companies in ${name}`, () => {
    let store: Store;
    let companies: Companies;
    let tenant: string;

    before(async () => {
      store = await open();
      companies = createCompanies(store);
    });
    after(() => store.close());
    beforeEach(() => {
      tenant = fresh('tenant');
    });

    it('know nothing about a tenant that has imported nothing', async () => {
      const { index, version } = await companies.find(tenant);
      expect(index).to.deep.equal({ facts: { memberships: [] }, imports: {}, pending: [] });
      expect(version).to.equal(undefined);
    });

    for (const count of [0, 1, 1_000, 2_001]) {
      it(`return ${count} rows unchanged, and none once they are deleted`, async () => {
        const rows = rowsOf(count);
        const summary = summaryOf(count);
        expect(await companies.writeRows(tenant, summary.id, rows)).to.equal(summary.pieces);
        expect(await companies.readRows(tenant, summary)).to.deep.equal(rows);
        await companies.deleteRows(tenant, summary);
        await companies.deleteRows(tenant, summary);
        if (count > 0) expect((await failure(() => companies.readRows(tenant, summary))).message).to.match(/missing/);
      });
    }

    it("never give one tenant's rows to another", async () => {
      const summary = summaryOf(1);
      await companies.writeRows(tenant, summary.id, rowsOf(1));
      const another = fresh('tenant');
      expect((await failure(() => companies.readRows(another, summary))).message).to.match(/missing/);
    });

    it(`lose none of ${CALLERS} concurrent changes to the index`, async () => {
      await Promise.all(
        Array.from({ length: CALLERS }, async () => {
          for (let done = false; !done; ) {
            const { index, version } = await companies.find(tenant);
            done = await companies.replace(tenant, version, { ...index, pending: [...index.pending, summaryOf(1)] });
          }
        }),
      );
      expect((await companies.find(tenant)).index.pending).to.have.length(CALLERS);
    });

    it('are read once and then held in memory, but read again after a failure', async () => {
      let reads = 0;
      const importRows = createImportRows({
        readRows: (...asked) => {
          reads++;
          return companies.readRows(...asked);
        },
      });
      const summary = summaryOf(3);
      expect((await failure(() => importRows(tenant, summary))).message).to.match(/missing/);
      await companies.writeRows(tenant, summary.id, rowsOf(3));
      const both = await Promise.all([importRows(tenant, summary), importRows(tenant, summary)]);
      expect(both).to.deep.equal([rowsOf(3), rowsOf(3)]);
      expect(reads).to.equal(2);
      expect(await importRows(tenant, undefined)).to.deep.equal([]);
    });

    it('are held in memory up to a number of rows, dropping the least recently read first', async () => {
      let reads = 0;
      const importRows = createImportRows({
        readRows: async () => {
          reads++;
          return [];
        },
      });
      const [old, large, small] = [summaryOf(200_000), summaryOf(200_000), summaryOf(50_000)];
      for (const summary of [old, large, small, large, old]) await importRows(tenant, summary);
      expect(reads).to.equal(4);
    });
  });
}

let lastId = 0;

function summaryOf(rows: number): ImportSummary {
  const importedAt = '2026-11-21T10:00:00.000Z';
  const what = { kind: 'skills', fingerprint: 'f', people: 1, isDated: true } as const;
  return { id: `import-${++lastId}`, rows, pieces: chunkCount(rows), importedAt, importedBy: 'anna', ...what };
}

function rowsOf(count: number): { mcid: string; skill: string }[] {
  return Array.from({ length: count }, (_, index) => ({ mcid: `${index}`, skill: 'å "quoted" \n % :' }));
}
