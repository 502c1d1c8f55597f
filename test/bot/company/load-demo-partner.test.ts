import { expect } from 'chai';
import { loadDemoPartner } from '../../../bot/company/load-demo-partner.ts';
import { readCompany } from '../../../bot/company/read-company.ts';
import { type Companies, type CompanyIndex, createCompanies } from '../../../bot/store/companies.ts';
import { createImportRows } from '../../../bot/store/import-rows.ts';
import { openStore, type Store } from '../../../bot/store/store.ts';
import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import { activeCompetencies } from '../../../domain/company/memberships.ts';
import { risksOf } from '../../../domain/competencies/risk.ts';
import { addDays, type CalendarDay } from '../../../domain/time/calendar-day.ts';

const TODAY: CalendarDay = '2026-11-25';
const TENANT = 'tenant';

describe('the demo partner', () => {
  let store: Store;
  let companies: Companies;

  beforeEach(async () => {
    store = await openStore('sqlite://:memory:');
    companies = createCompanies(store);
  });
  afterEach(() => store.close());

  /** Loads at noon in this machine's time zone, so that the day is the same in every zone. */
  const load = (day = TODAY, tenantId = TENANT) =>
    loadDemoPartner(tenantId, { companies, now: () => new Date(`${day}T12:00`) });
  const indexOf = async (tenantId = TENANT) => (await companies.find(tenantId)).index;
  async function write(change: (index: CompanyIndex) => CompanyIndex): Promise<void> {
    const { index, version } = await companies.find(TENANT);
    expect(await companies.replace(TENANT, version, change(index))).to.equal(true);
  }
  async function risks(day: CalendarDay) {
    const view = await readCompany(TENANT, day, { companies, importRows: createImportRows(companies) });
    const active = activeCompetencies(view.programme, view.memberships);
    return risksOf({ programme: view.programme, company: view.company, active }, day).map(
      ({ kind, daysLeft }) => `${kind} ${daysLeft}`,
    );
  }
  async function chunks(): Promise<number> {
    let count = 0;
    for await (const _ of store.records('import-rows').iterator?.({}) ?? []) count += 1;
    return count;
  }

  it('gives its own tenant alone a company that the rules can judge', async () => {
    await load();
    expect(await risks(TODAY)).to.deep.equal(['atRisk 40', 'fragile 80', 'safe 200']);
    expect((await indexOf()).imports.skills?.current).to.include({ people: 12, isDated: true });
    expect((await indexOf('other')).imports).to.deep.equal({});
  });

  it('changes nothing when it is loaded again on the same day', async () => {
    await load();
    const before = await companies.find(TENANT);
    await load();
    expect(await companies.find(TENANT)).to.deep.equal(before);
  });

  it('moves with the day, and leaves no old rows behind', async () => {
    await load();
    await load(addDays(TODAY, 100));
    expect(await risks(addDays(TODAY, 100))).to.deep.equal(['atRisk 40', 'fragile 80', 'safe 200']);
    expect(await chunks()).to.equal(1);
  });

  it('keeps a report that a person has imported, even over the demo’s own', async () => {
    await load();
    await write((index) => {
      const demo = index.imports.skills?.current;
      if (!demo) throw new Error('The demo has been loaded.');
      return { ...index, imports: { skills: { current: { ...demo, id: 'own', importedBy: 'anna' }, previous: demo } } };
    });
    const before = await indexOf();
    await load(addDays(TODAY, 1));
    expect(await indexOf()).to.deep.equal(before);
  });

  it('is not loaded over stated facts', async () => {
    const facts: CompanyFacts = { market: 'developing', memberships: [] };
    await write((index) => ({ ...index, facts }));
    await load();
    expect(await indexOf()).to.deep.equal({ facts, imports: {}, pending: [] });
  });

  it('keeps facts that a person has changed, however often it is loaded', async () => {
    await load();
    const facts: CompanyFacts = { market: 'developing', memberships: [] };
    await write((index) => ({ ...index, facts }));
    for (const days of [1, 2]) {
      await load(addDays(TODAY, days));
      expect((await indexOf()).facts).to.deep.equal(facts);
    }
  });

  it('keeps an import that waits for confirmation', async () => {
    await load();
    await write((index) => {
      const demo = index.imports.skills?.current;
      return { ...index, pending: demo ? [{ ...demo, id: 'own', importedBy: 'anna' }] : [] };
    });
    await load(addDays(TODAY, 1));
    expect((await indexOf()).pending.map(({ id }) => id)).to.deep.equal(['own']);
  });
});
