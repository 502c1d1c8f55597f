import type { Certificate } from '../../../designations/designation-programme.ts';
import { AZURE_CERTIFICATES } from './azure.ts';
import { BUSINESS_CERTIFICATES } from './business.ts';
import { FORMER_CERTIFICATES } from './former.ts';
import { MODERN_WORK_CERTIFICATES } from './modern-work.ts';
import { SECURITY_CERTIFICATES } from './security.ts';
import { SPECIALIZATION_CERTIFICATES } from './specializations.ts';

/** The certificates that count in some area or specialization, or counted in 2022–23. Some of them count in several areas. */
export const CERTIFICATES: readonly Certificate[] = [
  ...AZURE_CERTIFICATES,
  ...BUSINESS_CERTIFICATES,
  ...MODERN_WORK_CERTIFICATES,
  ...SECURITY_CERTIFICATES,
  ...FORMER_CERTIFICATES,
  ...SPECIALIZATION_CERTIFICATES,
];
