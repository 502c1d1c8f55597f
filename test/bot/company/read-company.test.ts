import { expect } from 'chai';
import { readCompany } from '../../../bot/company/read-company.ts';
import { createCompanies } from '../../../bot/store/companies.ts';
import { createImportRows } from '../../../bot/store/import-rows.ts';
import { openStore } from '../../../bot/store/store.ts';
import type { CertificateRecord } from '../../../domain/designations/certificate-record.ts';
import type { DesignationFacts } from '../../../domain/designations/designation-facts.ts';
import { writeCompany } from '../../support/company.ts';
import { withFolder } from '../../support/with-folder.ts';

const CERTIFICATE: CertificateRecord = {
  ...{ mcid: '1', name: 'Anna Berg', email: 'anna@example.com', skill: 'Azure Administrator Associate' },
  ...{ completedOn: '2026-03-04', expiresOn: '2027-03-04' },
};
const SECURITY: DesignationFacts = { area: 'security', anniversary: '2026-09-01' };

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
});
