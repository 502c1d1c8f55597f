import type { AreaId, DatedSource } from '../../designations/designation-programme.ts';
import type { Specialization } from '../../designations/specialization.ts';
import { PAGES } from './sources.ts';

/** The list of October 2026 and its alignment; no copy of the page with the numbers exists. */
const LIST: DatedSource = {
  document:
    'guygregory/roadtofrontier, src/game/data.ts (names and alignment only), cross-checked with pages of 2026-08',
  asOf: '2026-10',
  url: PAGES.specializations,
  doubt: 'checkPage',
};
const ALIGNMENT_UNVERIFIED = { ...LIST, note: 'Which designations it may build on differs by source.' };
const SUMMER_2026: DatedSource = {
  document: 'Partner Center announcements of July and August 2026, as quoted on 2026-08-28',
  asOf: '2026-08',
  url: PAGES.specializations,
};
const SPRING_2025: DatedSource = {
  document: 'microsoft/PartnerResources, 2025-04-11',
  asOf: '2025-04',
  url: PAGES.specializations,
  doubt: 'checkPage',
};

const DATA_AI: AreaId = 'data-ai';
const DIGITAL: AreaId = 'digital-app';
const INFRA: AreaId = 'infrastructure';
const BUSINESS: AreaId = 'business-applications';
const WORK: AreaId = 'modern-work';
const SECURITY: AreaId = 'security';

type More = Pick<Specialization, 'people' | 'isSharingUnclear' | 'performance'> & { readonly source?: DatedSource };

function row(
  id: string,
  name: string,
  [check, ...designations]: readonly [Specialization['check'], ...AreaId[]],
  { source = LIST, ...more }: More = {},
): Specialization {
  return { id, name, designations, check, ...more, source };
}

function people(id: string, need: number, certificates: readonly string[]) {
  return { id, need, certificates };
}

const COPILOT_CERTIFICATES = [
  'information-security-administrator',
  'agentic-ai-business-architect',
  'ai-agent-builder',
];

/** The specializations of autumn 2026. Those without numbers have none in any source. */
export const SPECIALIZATIONS: readonly Specialization[] = [
  row('ai-platform', 'AI Platform on Azure', ['audit', DATA_AI, DIGITAL]),
  row('analytics', 'Analytics on Azure', ['audit', DATA_AI], { source: ALIGNMENT_UNVERIFIED }),
  row('ai-apps', 'AI Apps on Azure', ['audit', DATA_AI], { source: ALIGNMENT_UNVERIFIED }),
  row('app-modernization', 'App Modernization on Azure', ['audit', DATA_AI, DIGITAL]),
  row('agentic-devops', 'Agentic DevOps with Azure and GitHub', ['audit', DIGITAL]),
  row('infra-database-migration', 'Infra and Database Migration', ['audit', DATA_AI, INFRA]),
  row('hybrid-cloud', 'Hybrid Cloud (Azure Stack HCI)', ['audit', DATA_AI, DIGITAL, INFRA]),
  row('azure-virtual-desktop', 'Azure Virtual Desktop', ['audit', INFRA]),
  row('vmware-solution', 'VMware Solution', ['audit', INFRA]),
  row('networking-services', 'Networking Services', ['audit', INFRA]),
  row('sap-on-azure', 'SAP on Azure', ['audit', INFRA]),
  row('microsoft-365-copilot', 'Microsoft 365 Copilot', ['audit', WORK, SECURITY, BUSINESS], {
    people: [people('first-group', 5, COPILOT_CERTIFICATES), people('second-group', 5, COPILOT_CERTIFICATES)],
    isSharingUnclear: true,
    performance: 'Growth of 1,000 paid monthly active users, and 5 new customers with at least 5 each.',
    source: {
      ...SUMMER_2026,
      doubt: 'checkPage',
      note: 'Whether the same five people may fill both groups is unclear; 5 sales and 5 technical trainings at the audit.',
    },
  }),
  row('secure-ai-productivity', 'Secure AI Productivity', ['references', WORK], { source: ALIGNMENT_UNVERIFIED }),
  row('calling', 'Calling', ['references', WORK]),
  row('meetings-and-rooms', 'Meetings and Rooms', ['references', WORK]),
  row('custom-solutions-teams', 'Custom Solutions for Teams', ['references', WORK]),
  row('modernize-endpoints', 'Modernize Endpoints', ['references', WORK]),
  row('cloud-security', 'Cloud Security', ['audit', SECURITY], {
    people: [
      people('engineers', 6, ['azure-security-engineer']),
      people('analysts', 4, ['security-operations-analyst']),
    ],
    performance: 'US$200,000 of Azure security revenue.',
    source: { ...SPRING_2025, note: 'AZ-500 has retired since; what takes its place is not known.' },
  }),
  row('data-security', 'Data Security', ['audit', SECURITY], {
    people: [
      people('administrators', 6, ['information-security-administrator']),
      // Three applied skills of Purview, which the source does not name; the same people may hold them.
      people('applied-skills', 4, []),
    ],
    performance: 'Growth of 2,500 monthly active users of Purview Information Protection.',
    source: SUMMER_2026,
  }),
  row('identity-and-access', 'Identity and Access Management', ['audit', SECURITY], {
    people: [people('administrators', 6, ['identity-access-administrator'])],
    performance: '2,000 monthly active users of Entra ID Premium.',
    source: SPRING_2025,
  }),
  row('threat-protection', 'Threat Protection', ['audit', SECURITY], {
    people: [people('analysts', 6, ['security-operations-analyst'])],
    performance:
      '1,000 monthly active users of Defender for Identity or Cloud Apps, or US$100,000 of Sentinel revenue.',
    source: SPRING_2025,
  }),
  row('agentic-business-solutions', 'Agentic Business Solutions', ['consultingOffer', BUSINESS, DIGITAL], {
    source: ALIGNMENT_UNVERIFIED,
  }),
  row('sales', 'Sales', ['none', BUSINESS]),
  row('service', 'Service', ['none', BUSINESS]),
  row('finance', 'Finance', ['none', BUSINESS]),
  row('supply-chain', 'Supply Chain', ['none', BUSINESS]),
  row('smb-management', 'Small and Midsize Business Management', ['none', BUSINESS]),
];
