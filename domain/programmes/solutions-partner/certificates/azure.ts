import type { Certificate } from '../../../designations/designation-programme.ts';
import { page2026, RETIREMENTS } from '../sources.ts';
import { certificate, retired } from './certificate.ts';

const azure = page2026('azure');
const CODE_UNVERIFIED = { ...azure, note: 'The code of the exam is not verified.' };

export const AZURE_CERTIFICATES: readonly Certificate[] = [
  certificate('azure-administrator', 'Azure Administrator Associate', azure, { code: 'AZ-104' }),
  certificate('azure-solutions-architect', 'Azure Solutions Architect Expert', azure, { code: 'AZ-305' }),
  certificate('azure-database-administrator', 'Azure Database Administrator Associate', azure, { code: 'DP-300' }),
  certificate('azure-ai-engineer', 'Azure AI Engineer Associate', RETIREMENTS, {
    code: 'AI-102',
    ...retired('2026-06-30'),
  }),
  certificate('azure-data-scientist', 'Azure Data Scientist Associate', RETIREMENTS, {
    code: 'DP-100',
    ...retired('2026-06-01'),
  }),
  certificate('power-bi-data-analyst', 'Power BI Data Analyst Associate', azure, {
    code: 'PL-300',
    aliases: ['Data Analyst Associate'],
  }),
  certificate('azure-cosmos-db-developer', 'Azure Cosmos DB AI Developer Associate', RETIREMENTS, {
    code: 'DP-420',
    aliases: ['Azure Cosmos DB Developer Specialty'],
  }),
  certificate('fabric-analytics-engineer', 'Fabric Analytics Engineer Associate', azure, { code: 'DP-600' }),
  certificate('fabric-data-engineer', 'Fabric Data Engineer Associate', azure, { code: 'DP-700' }),
  certificate('sql-ai-developer', 'SQL AI Developer Associate', CODE_UNVERIFIED, { code: 'DP-800' }),
  certificate('azure-ai-apps-agents-developer', 'Azure AI Apps and Agents Developer Associate', azure, {
    code: 'AI-103',
  }),
  certificate('machine-learning-operations-engineer', 'Machine Learning Operations Engineer Associate', azure, {
    code: 'AI-300',
  }),
  certificate('azure-databricks-data-engineer', 'Azure Databricks Data Engineer Associate', CODE_UNVERIFIED, {
    code: 'DP-750',
  }),
  certificate('azure-developer', 'Azure Developer Associate', RETIREMENTS, {
    code: 'AZ-204',
    ...retired('2026-07-31'),
  }),
  certificate(
    'power-platform-developer',
    'Power Platform Developer Associate',
    { ...RETIREMENTS, note: 'The exam PL-400 was replaced by AB-400 in October 2026; it is the same certificate.' },
    { code: 'AB-400' },
  ),
  certificate('azure-ai-cloud-developer', 'Azure AI Cloud Developer Associate', azure, { code: 'AI-200' }),
  certificate('github-agentic-ai-developer', 'GitHub Certified: Agentic AI Developer', azure, {
    code: 'GH-600',
    aliases: ['Agentic AI Developer'],
  }),
  certificate('azure-devops-engineer', 'Azure DevOps Engineer Expert', azure, {
    code: 'AZ-400',
    aliases: ['DevOps Engineer Expert'],
  }),
  certificate(
    'power-platform-solution-architect',
    'Power Platform Solution Architect Expert',
    {
      ...RETIREMENTS,
      note: 'Only the page of Business Applications says that it is retired; read the same for Azure.',
    },
    { code: 'PL-600', ...retired('2026-06-30') },
  ),
  certificate('github-actions', 'GitHub Actions', CODE_UNVERIFIED, { code: 'GH-200' }),
  certificate('github-administration', 'GitHub Administration', CODE_UNVERIFIED, { code: 'GH-100' }),
  certificate('github-advanced-security', 'GitHub Advanced Security', CODE_UNVERIFIED, { code: 'GH-500' }),
  certificate('github-copilot', 'GitHub Copilot', azure, { code: 'GH-300' }),
  certificate('azure-network-engineer', 'Azure Network Engineer Associate', azure, { code: 'AZ-700' }),
  certificate(
    'windows-server-administrator',
    'Windows Server Administrator Associate',
    {
      ...RETIREMENTS,
      doubt: 'unverified',
      note: 'AZ-800 and AZ-801 were replaced by AZ-802; whether the partner page uses the new name is unverified.',
    },
    { code: 'AZ-802', aliases: ['Windows Server Hybrid Administrator Associate'] },
  ),
  certificate('azure-virtual-desktop', 'Azure Virtual Desktop Specialty', azure, { code: 'AZ-140' }),
  certificate('azure-sap-workloads', 'Azure for SAP Workloads Specialty', azure, { code: 'AZ-120' }),
];
