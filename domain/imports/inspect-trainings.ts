import { createCertificateNames } from '../designations/certificate-names.ts';
import type { CertificateRecord } from '../designations/certificate-record.ts';
import { isActive } from '../designations/counting-certificates.ts';
import { DESIGNATION_PROGRAMME } from '../programmes/programmes.ts';
import type { Steps } from '../steps.ts';
import type { ReportHeader } from './read-report.ts';

/** What a Trainings export lacks, or has oddly. */
export type TrainingsNote =
  /** `count` is the number of rows; 0 for a missing column. */
  | { readonly kind: 'certificatesUndated' | 'certificatesEndless' | 'exams'; readonly count: number }
  /** The file for people who may see no personal data. */
  | { readonly kind: 'reduced'; readonly count: 0 }
  /** `texts` are the file's own words, the most frequent first. */
  | {
      readonly kind: 'unknownCertificates' | 'unknownStatuses';
      readonly count: number;
      readonly texts: readonly string[];
      /** The month that the list of certificates describes. */
      readonly asOf: string;
    };

/** An export whose exams are left out; `exams` is their number. */
export type TrainingsToInspect = {
  readonly certificates: readonly CertificateRecord[];
  readonly exams: number;
  readonly used: ReportHeader['used'];
};

const ROWS_PER_STEP = 2_000;

/** Says what a person should know about an export before it counts, beside what holds for every report about people. */
export function* inspectTrainings({ certificates, exams, used }: TrainingsToInspect): Steps<TrainingsNote[]> {
  const nameOf = createCertificateNames(DESIGNATION_PROGRAMME.certificates);
  const counts = { undated: 0, expiring: 0 };
  const titles = new Map<string, number>();
  const statuses = new Map<string, number>();
  for (const [index, certificate] of certificates.entries()) {
    const { skill, completedOn, expiresOn, status } = certificate;
    if (!completedOn) counts.undated++;
    if (expiresOn) counts.expiring++;
    if (!nameOf(skill)) tally(titles, skill);
    if (status && !isActive(certificate)) tally(statuses, status);
    if (index % ROWS_PER_STEP === 0) yield;
  }
  const rowsWithout = (column: 'completedOn' | 'expiresOn', rows: number) => (used.has(column) ? rows : 0);
  const notes: (TrainingsNote | false)[] = [
    isReduced(used) && { kind: 'reduced', count: 0 },
    counts.expiring === 0 && { kind: 'certificatesEndless', count: rowsWithout('expiresOn', certificates.length) },
    counts.undated > 0 && { kind: 'certificatesUndated', count: rowsWithout('completedOn', counts.undated) },
    exams > 0 && { kind: 'exams', count: exams },
    statuses.size > 0 && { kind: 'unknownStatuses', ...tallied(statuses) },
    titles.size > 0 && { kind: 'unknownCertificates', ...tallied(titles) },
  ];
  return notes.filter((note) => note !== false);
}

function isReduced(used: ReportHeader['used']): boolean {
  return used.get('mcid')?.toLowerCase().startsWith('aad') ?? false;
}

function tally(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

const AS_OF = DESIGNATION_PROGRAMME.slices.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');

function tallied(counts: ReadonlyMap<string, number>) {
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return { count: sorted.reduce((sum, [, count]) => sum + count, 0), texts: sorted.map(([text]) => text), asOf: AS_OF };
}
