/**
 * Compares the rules of the designations for 10,000 people with one plain pass that counts the records of each certificate
 * in the same run: the score, the risk at the anniversary, leave one out and the plan of six areas on both tracks.
 */
import type { CertificateRecord } from '../domain/designations/certificate-record.ts';
import type { DesignationFacts } from '../domain/designations/designation-facts.ts';
import { AREAS, type Track } from '../domain/designations/designation-programme.ts';
import { endingCertificates } from '../domain/designations/ending-certificates.ts';
import { type CompanyInDesignations, evaluateDesignation } from '../domain/designations/evaluate-designation.ts';
import { partsOf } from '../domain/designations/leave-one-out.ts';
import { planDesignation } from '../domain/designations/plan/plan-designation.ts';
import { DESIGNATION_PROGRAMME } from '../domain/programmes/programmes.ts';
import { createRandom } from '../domain/seeded-random.ts';
import { line } from './support/line.ts';
import { median } from './support/median.ts';

const PEOPLE = 10_000;
const CERTIFICATES_EACH = 5;
const ROUNDS = 9;
const TODAY = '2026-11-20';
const ANNIVERSARY = '2027-03-15';
const TRACKS: readonly Track[] = ['enterprise', 'smb'];

const crowded = recordsOf(PEOPLE * CERTIFICATES_EACH);
const sparse = [...recordsOf(30), ...everyone()];

for (const [name, records] of [
  [`${PEOPLE} people with ${CERTIFICATES_EACH} certificates each`, crowded],
  [`${PEOPLE} people, few with a certificate`, sparse],
] as const) {
  const counting = timed(() => countByCertificate(records));
  const each: readonly [what: string, run: (company: CompanyInDesignations) => void][] = [
    ['score', score],
    ['risk', risk],
    ['leave one out', leaveOneOut],
    ['plan', plan],
    ['all of these', everything],
  ];
  for (const [what, run] of each) {
    // A new list each time, since results are kept for each list.
    const ours = timed(() => {
      const fresh = [...records];
      for (const track of TRACKS) run({ programme: DESIGNATION_PROGRAMME, records: fresh, facts: factsOf(track) });
    });
    const figures = `${ours.toFixed(1)} ms ÷ ${counting.toFixed(2)} ms, ${records.length} records`;
    line(`designations: ${what}, ${name}`, (ours / counting).toFixed(1), figures);
  }
}

function everything(company: CompanyInDesignations): void {
  for (const run of [score, risk, leaveOneOut, plan]) run(company);
}

function score(company: CompanyInDesignations): void {
  for (const area of AREAS) evaluateDesignation(company, area, TODAY);
}

function risk(company: CompanyInDesignations): void {
  for (const area of AREAS) {
    const now = evaluateDesignation(company, area, TODAY);
    evaluateDesignation(company, area, ANNIVERSARY);
    if (now.kind === 'scored') endingCertificates(company, now, ANNIVERSARY);
  }
}

function leaveOneOut(company: CompanyInDesignations): void {
  for (const area of AREAS) {
    const verdict = evaluateDesignation(company, area, TODAY);
    if (verdict.kind === 'scored') partsOf(company, verdict);
  }
}

function plan(company: CompanyInDesignations): void {
  for (const area of AREAS) planDesignation(company, { area, day: ANNIVERSARY, today: TODAY });
}

function factsOf(track: Track): DesignationFacts[] {
  return AREAS.map((area) => ({ area, track, anniversary: ANNIVERSARY }));
}

function countByCertificate(records: readonly CertificateRecord[]): number {
  const counts = new Map<string, number>();
  for (const { skill } of records) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return counts.size;
}

function timed(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return median(times);
}

/** Makes the same records each time; of ten, two end before the anniversary. */
function recordsOf(count: number): CertificateRecord[] {
  const random = createRandom(1);
  const { certificates } = DESIGNATION_PROGRAMME;
  return Array.from({ length: count }, () => {
    const certificate = certificates[Math.floor(random() * certificates.length)];
    const person = Math.floor(random() * PEOPLE);
    const expiresOn = random() < 0.2 ? '2027-01-31' : '2027-09-30';
    return record(person, certificate?.name ?? '', expiresOn);
  });
}

function everyone(): CertificateRecord[] {
  return Array.from({ length: PEOPLE }, (_, person) => record(person, 'Azure Fundamentals', undefined));
}

function record(person: number, skill: string, expiresOn: CertificateRecord['expiresOn']): CertificateRecord {
  const mcid = `${1_000_000 + person}`;
  return {
    mcid,
    name: `Person ${person}`,
    email: `person-${person}@contoso.com`,
    skill,
    completedOn: '2022-03-01',
    expiresOn,
  };
}
