import type { Certificate } from '../../../designations/designation-programme.ts';
import { page2026 } from '../sources.ts';
import { certificate, retired } from './certificate.ts';

const modernWork = page2026('modernWork');

export const MODERN_WORK_CERTIFICATES: readonly Certificate[] = [
  certificate('microsoft-365-fundamentals', 'Microsoft 365 Fundamentals', modernWork, {
    code: 'MS-900',
    ...retired('2026-03-31'),
  }),
  certificate('teams-administrator', 'Teams Administrator Associate', modernWork, { code: 'MS-700' }),
  certificate('identity-access-administrator', 'Identity and Access Administrator Associate', modernWork, {
    code: 'SC-300',
  }),
  certificate('collaboration-communications', 'Collaboration Communications Systems Engineer Associate', modernWork, {
    code: 'MS-721',
  }),
  certificate('endpoint-administrator', 'Endpoint Administrator Associate', modernWork, {
    code: 'MD-102',
    aliases: ['Modern Desktop Administrator Associate'],
  }),
  certificate('copilot-agent-fundamentals', 'Copilot and Agent Administration Fundamentals', modernWork, {
    code: 'AB-900',
  }),
  certificate('enterprise-administrator', 'Microsoft 365 Enterprise Administrator Expert', modernWork, {
    code: 'MS-102',
    aliases: ['Enterprise Administrator Expert', 'Microsoft 365 Administrator Expert'],
    ...retired('2026-11-30'),
  }),
  certificate('teams-meetings-assessment', 'Teams Meetings and Meeting Rooms Technical Assessment', modernWork, {
    ...retired('2026-06-15'),
  }),
];
