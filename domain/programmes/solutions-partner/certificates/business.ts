import type { Certificate } from '../../../designations/designation-programme.ts';
import { page2026, RETIREMENTS } from '../sources.ts';
import { certificate, retired } from './certificate.ts';

const business = page2026('business');

export const BUSINESS_CERTIFICATES: readonly Certificate[] = [
  certificate('d365-finance', 'Dynamics 365 Finance Functional Consultant Associate', business, { code: 'MB-310' }),
  certificate(
    'd365-finance-operations-developer',
    'Dynamics 365 Finance and Operations Apps Developer Associate',
    business,
    { code: 'MB-500' },
  ),
  certificate(
    'd365-supply-chain',
    'Dynamics 365 Supply Chain Management Functional Consultant Associate',
    { ...RETIREMENTS, note: 'Retirement expected in December 2026, with AB-330 as its successor; no day is known.' },
    { code: 'MB-330', expectedToRetireIn: '2026-12' },
  ),
  certificate('d365-customer-service', 'Dynamics 365 Customer Service Functional Consultant Associate', business, {
    code: 'MB-230',
  }),
  certificate('d365-field-service', 'Dynamics 365 Field Service Functional Consultant Associate', RETIREMENTS, {
    code: 'MB-240',
    ...retired('2026-06-30'),
  }),
  certificate('d365-business-central', 'Dynamics 365 Business Central Functional Consultant Associate', business, {
    code: 'MB-800',
  }),
  certificate('power-platform-consultant', 'Power Platform Functional Consultant Associate', RETIREMENTS, {
    code: 'PL-200',
    ...retired('2026-08-31'),
  }),
  certificate('power-automate-rpa-developer', 'Power Automate RPA Developer Associate', RETIREMENTS, {
    code: 'PL-500',
    ...retired('2026-06-30'),
  }),
  certificate('d365-customer-experience-analyst', 'Dynamics 365 Customer Experience Analyst Associate', RETIREMENTS, {
    code: 'MB-280',
    ...retired('2026-07-31'),
  }),
  certificate('d365-sales-ai-consultant', 'Dynamics 365 Sales AI Consultant Associate', business, { code: 'AB-210' }),
  certificate('intelligent-applications-builder', 'Intelligent Applications Builder Associate', business, {
    code: 'AB-410',
  }),
  certificate('d365-contact-center-ai-engineer', 'Dynamics 365 Contact Center AI Engineer Associate', business, {
    code: 'AB-250',
  }),
  certificate(
    'd365-supply-chain-expert',
    'Dynamics 365 Supply Chain Management Functional Consultant Expert',
    RETIREMENTS,
    { code: 'MB-335', ...retired('2026-06-30') },
  ),
  certificate(
    'd365-finance-operations-architect',
    'Dynamics 365 Finance and Operations Apps Solution Architect Expert',
    RETIREMENTS,
    { code: 'MB-700', ...retired('2026-06-30') },
  ),
  certificate('d365-business-central-developer', 'Dynamics 365 Business Central Developer Associate', business, {
    code: 'MB-820',
  }),
  certificate('agentic-ai-business-architect', 'Agentic AI Business Solutions Architect', business, { code: 'AB-100' }),
];
