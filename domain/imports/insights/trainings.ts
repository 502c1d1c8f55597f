import type { CertificateRecord } from '../../designations/certificate-record.ts';
import { fold } from '../../text/fold.ts';
import { memoize } from '../memoize.ts';
import { readId } from '../person-cells.ts';
import { createPersonReader } from '../person-reader.ts';
import type { ReportFormat } from '../read-report.ts';
import { createHeaderMatcher } from '../report-columns.ts';
import type { Cells } from '../report-row.ts';

/** A row of the export. An exam is only part of a certification, so it does not count by itself. */
export type TrainingRow = CertificateRecord & { readonly isExam?: true };

/**
 * The Insights export "Trainings", also called "Training details" (solutions-partner.md §4.1), in any of its forms: the
 * Downloads hub lets people choose columns, so all but the person and the title may be missing, and in any order.
 *
 * The reduced file, for people who may see no personal data, has the AADUserId in place of the MCPID, the names and the
 * addresses. The work address comes first: Teams knows people by it.
 */
export const TRAININGS: ReportFormat<TrainingRow> = {
  name: 'trainings',
  matchHeader: createHeaderMatcher({
    names: {
      mcid: ['MCPID', 'AADUserId'],
      skill: ['TrainingTitle'],
      trainingType: ['TrainingType'],
      completedOn: ['TrainingCompletionDate'],
      expiresOn: ['ExpirationDate'],
      activation: ['ActivationStatus'],
      firstName: ['IndividualFirstName'],
      lastName: ['IndividualLastName'],
      workEmail: ['CorpEmail'],
      email: ['Email'],
      partnerId: ['MPNId', 'PartnerID'],
    },
    required: ['mcid', 'skill'],
    decisive: new Set(['skill', 'completedOn', 'expiresOn']),
  }),
  createRead,
};

function createRead(): (cells: Cells) => TrainingRow {
  const { mcidOf, nameOf, addressOf, skillOf } = createPersonReader();
  const isExam = memoize((type) => /^exam/.test(fold(type)));
  const partnersOf = memoize((text): readonly string[] => {
    const reading = readId(text);
    return reading.kind === 'id' ? [reading.id] : [];
  });
  return (cells) => {
    const workEmail = addressOf(cells, 'workEmail');
    const email = addressOf(cells, 'email');
    const status = cells.short('activation');
    const partnerIds = partnersOf(cells.short('partnerId'));
    return {
      mcid: mcidOf(cells),
      name: nameOf(cells) || undefined,
      email: workEmail || email || undefined,
      ...(workEmail && email && workEmail !== email && { otherEmail: email }),
      skill: skillOf(cells),
      completedOn: cells.day('completedOn'),
      expiresOn: cells.day('expiresOn'),
      ...(status && { status }),
      ...(partnerIds.length > 0 && { partnerIds }),
      ...(isExam(cells.short('trainingType')) && { isExam: true as const }),
    };
  };
}

/** Returns the certificates of an export, and the number of exams beside them. */
export function withoutExams(rows: readonly TrainingRow[]): {
  readonly certificates: readonly CertificateRecord[];
  readonly exams: number;
} {
  const certificates = rows.filter(({ isExam }) => !isExam);
  return { certificates, exams: rows.length - certificates.length };
}
