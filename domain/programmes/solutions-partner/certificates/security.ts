import type { Certificate } from '../../../designations/designation-programme.ts';
import { page2026, RETIREMENTS } from '../sources.ts';
import { certificate, retired } from './certificate.ts';

const security = page2026('security');

export const SECURITY_CERTIFICATES: readonly Certificate[] = [
  certificate('azure-security-engineer', 'Azure Security Engineer Associate', RETIREMENTS, {
    code: 'AZ-500',
    ...retired('2026-08-31'),
  }),
  certificate('cloud-ai-security-engineer', 'Cloud and AI Security Engineer Associate', security, { code: 'SC-500' }),
  certificate('security-operations-analyst', 'Security Operations Analyst Associate', security, { code: 'SC-200' }),
  certificate('cybersecurity-architect', 'Cybersecurity Architect Expert', security, { code: 'SC-100' }),
  certificate('information-security-administrator', 'Information Security Administrator Associate', security, {
    code: 'SC-401',
  }),
  certificate(
    'information-protection-administrator',
    'Information Protection and Compliance Administrator Associate',
    { ...security, note: 'Retired in 2025 and over by 2026-05-31, although the page of August 2026 still lists it.' },
    { code: 'SC-400', aliases: ['Information Protection Administrator Associate'], ...retired('2025-05-31') },
  ),
];
