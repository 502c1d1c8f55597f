import { expect } from 'chai';
import { readCompany } from '../../../bot/company/read-company.ts';
import { createCompanies } from '../../../bot/store/companies.ts';
import { createImportRows } from '../../../bot/store/import-rows.ts';
import { openStore } from '../../../bot/store/store.ts';
import type { CertificateRecord } from '../../../domain/designations/certificate-record.ts';
import type { DesignationFacts } from '../../../domain/designations/designation-facts.ts';
import { writeCompany } from '../../support/company.ts';
import { record } from '../../support/competency-builders.ts';
import { withFolder } from '../../support/with-folder.ts';

const CERTIFICATE: CertificateRecord = {
  ...{ mcid: '1', name: 'Anna Berg', email: 'anna@example.com', skill: 'Azure Administrator Associate' },
  ...{ completedOn: '2026-03-04', expiresOn: '2027-03-04' },
};
const SECURITY: DesignationFacts = { area: 'security', anniversary: '2026-09-01' };

const BARE = { ...CERTIFICATE, name: undefined, email: undefined };

describe('readCompany', () => {
  it('hands over certificates and designations beside the skills', () =>
    withFolder(async (folder) => {
      const storeUrl = `sqlite://${folder}/store.sqlite`;
      const facts = { memberships: [], designations: [SECURITY] };
      await writeCompany(storeUrl, 'tenant', { facts, certificates: [CERTIFICATE], importedOn: '2026-11-20' });
      const store = await openStore(storeUrl);
      const companies = createCompanies(store);
      const view = await readCompany('tenant', '2026-12-01', { companies, importRows: createImportRows(companies) });
      expect(view).to.deep.include({ certificates: [CERTIFICATE], designations: [SECURITY], report: undefined });
      expect(view.trainings).to.include({ kind: 'trainings', importedAt: '2026-11-20T08:00:00.000Z' });
      await store.close();
    }));

  it('names people of an export without names as the skills report does, by their MCID', () =>
    withFolder(async (folder) => {
      const storeUrl = `sqlite://${folder}/store.sqlite`;
      const records = [record('1', 'AZ-900', { name: 'Anna Berg', email: 'anna@contoso.com' }), record('2', 'AZ-900')];
      const certificates = [BARE, { ...BARE, mcid: '2' }, { ...BARE, mcid: '3' }];
      await writeCompany(storeUrl, 'tenant', { records, certificates });
      const store = await openStore(storeUrl);
      const companies = createCompanies(store);
      const deps = { companies, importRows: createImportRows(companies) };
      const view = await readCompany('tenant', '2026-12-01', deps);
      expect(view.certificates.map(({ name, email }) => [name, email])).to.deep.equal([
        ['Anna Berg', 'anna@contoso.com'],
        [undefined, undefined],
        [undefined, undefined],
      ]);
      expect((await readCompany('tenant', '2026-12-01', deps)).certificates).to.equal(view.certificates);
      await store.close();
    }));
});
