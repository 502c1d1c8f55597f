import type { Certificate } from '../../../designations/designation-programme.ts';
import { page2023, RETIREMENTS } from '../sources.ts';
import { certificate, retired } from './certificate.ts';

const azure = page2023('solutions-partner-azure');
const business = page2023('solutions-partner-business');
const modernWork = page2023('solutions-partner-modern-work');
const security = page2023('solutions-partner-security');

const END_UNVERIFIED = { doubt: 'unverified', note: 'Off the list by 2026; the day is not verified.' } as const;

/** Certificates that counted in October 2023 and are off the lists of August 2026. */
export const FORMER_CERTIFICATES: readonly Certificate[] = [
  certificate('azure-data-engineer', 'Azure Data Engineer Associate', RETIREMENTS, {
    code: 'DP-203',
    ...retired('2025-03-31'),
  }),
  certificate(
    'customer-data-platform',
    'Customer Data Platform Specialty',
    { ...azure, ...END_UNVERIFIED },
    {
      code: 'MB-260',
    },
  ),
  certificate('azure-stack-hub-operator', 'Azure Stack Hub Operator Associate', azure, retired('2023-07-31')),
  certificate('azure-iot-developer', 'Azure IoT Developer Specialty', azure, {
    code: 'AZ-220',
    ...retired('2023-07-31'),
  }),
  certificate('d365-commerce', 'Dynamics 365 Commerce Functional Consultant Associate', {
    ...business,
    ...END_UNVERIFIED,
  }),
  certificate(
    'd365-manufacturing',
    'Dynamics 365 Supply Chain Management, Manufacturing Functional Consultant Associate',
    { ...business, ...END_UNVERIFIED },
  ),
  certificate('d365-sales', 'Dynamics 365 Sales Functional Consultant Associate', { ...business, ...END_UNVERIFIED }),
  certificate('d365-marketing', 'Dynamics 365 Marketing Functional Consultant Associate', {
    ...business,
    ...END_UNVERIFIED,
  }),
  certificate('power-platform-app-maker', 'Power Platform App Maker Associate', business, {
    countsThrough: '2023-11-30',
  }),
  certificate('azure-enterprise-data-analyst', 'Azure Enterprise Data Analyst Associate', {
    ...business,
    ...END_UNVERIFIED,
  }),
  certificate('d365-power-platform-architect', 'Dynamics 365 + Power Platform Solution Architect Expert', business, {
    retiresOn: '2021-06-30',
    countsThrough: '2023-06-30',
  }),
  certificate(
    'teams-application-developer',
    'Teams Application Developer Associate',
    {
      ...modernWork,
      ...END_UNVERIFIED,
    },
    { code: 'MS-600' },
  ),
  certificate(
    'messaging-administrator',
    'Messaging Administrator Associate',
    { ...modernWork, ...END_UNVERIFIED },
    {
      code: 'MS-203',
    },
  ),
  certificate('microsoft-365-security-administrator', 'Microsoft 365 Security Administrator Associate', security, {
    code: 'MS-500',
    ...retired('2023-06-30'),
  }),
];
