import type { DesignationProgramme } from '../../designations/designation-programme.ts';
import { AZURE_AREAS } from './areas/azure.ts';
import { BUSINESS_APPLICATIONS } from './areas/business-applications.ts';
import { AREAS_IN_2022_23 } from './areas/in-2022-23.ts';
import { MODERN_WORK } from './areas/modern-work.ts';
import { SECURITY } from './areas/security.ts';
import { CERTIFICATES } from './certificates/certificates.ts';
import { PAGES } from './sources.ts';

/**
 * The Solutions Partner designations: the values of 2022–23, and those of August 2026 for every later day. Nothing is
 * interpolated between the two, since no full copy of the pages exists.
 */
export const SOLUTIONS_PARTNER: DesignationProgramme = {
  id: 'solutions-partner',
  from: '2022-10-03',
  passAt: 70,
  page: PAGES.score,
  certificates: CERTIFICATES,
  slices: [...AREAS_IN_2022_23, ...AZURE_AREAS, BUSINESS_APPLICATIONS, MODERN_WORK, SECURITY],
};
