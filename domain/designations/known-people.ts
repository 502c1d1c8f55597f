import type { SkillRecord } from '../competencies/skill-record.ts';
import type { CertificateRecord } from './certificate-record.ts';

type Completed = { readonly records: readonly SkillRecord[]; readonly certificates: readonly CertificateRecord[] };

/** The same reports are read many times until the next import. */
const CACHE = new WeakMap<object, Completed>();

/**
 * Returns the certificates with the names and addresses that an export without them lacks, from the skills report: its MCID
 * is the export's MCPID. Returns the same list for the same reports.
 */
export function withKnownPeople(
  certificates: readonly CertificateRecord[],
  records: readonly SkillRecord[],
): readonly CertificateRecord[] {
  if (records.length === 0 || certificates.every(({ name }) => name)) return certificates;
  const cached = CACHE.get(certificates);
  if (cached?.records === records) return cached.certificates;
  const people = new Map(records.flatMap((record) => (record.name ? [[record.mcid, record] as const] : [])));
  const completed = certificates.map((certificate) => {
    const known = certificate.name ? undefined : people.get(certificate.mcid);
    return known ? { ...certificate, name: known.name, email: certificate.email ?? known.email } : certificate;
  });
  CACHE.set(certificates, { records, certificates: completed });
  return completed;
}
