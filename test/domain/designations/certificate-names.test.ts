import { expect } from 'chai';
import { createCertificateNames } from '../../../domain/designations/certificate-names.ts';
import { SOLUTIONS_PARTNER } from '../../../domain/programmes/solutions-partner/solutions-partner.ts';

const find = createCertificateNames(SOLUTIONS_PARTNER.certificates);

const NAMES: readonly [name: string, id: string | undefined][] = [
  ['Azure Administrator Associate', 'azure-administrator'],
  ['Microsoft Certified: Azure Administrator Associate', 'azure-administrator'],
  ['microsoft certified azure administrator', 'azure-administrator'],
  ['Data Analyst Associate', 'power-bi-data-analyst'],
  ['Microsoft Certified: Power BI Data Analyst Associate', 'power-bi-data-analyst'],
  ['Microsoft 365 Certified: Enterprise Administrator Expert', 'enterprise-administrator'],
  ['Microsoft 365 Enterprise Administrator Expert', 'enterprise-administrator'],
  ['Enterprise Administrator', 'enterprise-administrator'],
  ['Azure Cosmos DB Developer Specialty', 'azure-cosmos-db-developer'],
  ['Azure Cosmos DB AI Developer Associate', 'azure-cosmos-db-developer'],
  ['Windows Server Hybrid Administrator Associate', 'windows-server-administrator'],
  ['Windows Server Administrator', 'windows-server-administrator'],
  ['Microsoft 365 Certified: Modern Desktop Administrator Associate', 'endpoint-administrator'],
  ['Microsoft 365 Certified: Fundamentals', 'microsoft-365-fundamentals'],
  ['Microsoft Dynamics 365: Finance and Operations Apps Developer Associate', 'd365-finance-operations-developer'],
  ['D365 Business Central Developer Associate', 'd365-business-central-developer'],
  ['GitHub Certified: GitHub Copilot', 'github-copilot'],
  ['GitHub Agentic AI Developer', 'github-agentic-ai-developer'],
  ['Agentic AI Developer', 'github-agentic-ai-developer'],
  ['Microsoft Certified: DevOps Engineer Expert', 'azure-devops-engineer'],
  ['Dynamics 365 Supply Chain Management Functional Consultant Expert', 'd365-supply-chain-expert'],
  ['Dynamics 365 Supply Chain Management Functional Consultant', undefined],
  ['Azure Administrator Expert', undefined],
  ['Azure Fundamentals', undefined],
  ['AI Services Administrator Associate', undefined],
  ['', undefined],
];

describe('the name of a certificate', () => {
  for (const [name, id] of NAMES) {
    it(`"${name}" is ${id ?? 'not on the list'}`, () => expect(find(name)?.id).to.equal(id));
  }

  it('finds each certificate by its name and aliases', () => {
    for (const { id, name, aliases = [] } of SOLUTIONS_PARTNER.certificates) {
      for (const each of [name, ...aliases]) expect(find(each)?.id, each).to.equal(id);
    }
  });
});
