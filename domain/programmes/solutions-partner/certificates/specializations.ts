import type { Certificate, DatedSource } from '../../../designations/designation-programme.ts';
import { certificate } from './certificate.ts';

const SOURCE: DatedSource = {
  document: 'Partner Center announcements of July and August 2026 (the code); exam guides of May 2026 (the name)',
  asOf: '2026-08',
  doubt: 'unverified',
};

/** Certificates that count in a specialization only. */
export const SPECIALIZATION_CERTIFICATES: readonly Certificate[] = [
  certificate('ai-agent-builder', 'AI Agent Builder Associate', SOURCE, { code: 'AB-620' }),
];
