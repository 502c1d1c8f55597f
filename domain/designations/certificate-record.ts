import type { SkillRecord } from '../competencies/skill-record.ts';

/**
 * One row of the Trainings export: a certificate that a person has earned. The MCID is the export's MCPID, or the
 * AADUserId of the reduced file; `skill` is the export's TrainingTitle.
 */
export type CertificateRecord = Pick<SkillRecord, 'mcid' | 'name' | 'email' | 'skill' | 'completedOn' | 'expiresOn'> & {
  /** The export's ActivationStatus; undefined if the file has none. */
  readonly status?: string | undefined;
  /** A further address of the person: the private one, if `email` is the work address. */
  readonly otherEmail?: string;
  /** The company's locations, by their partner ids, for which the export lists the certificate. */
  readonly partnerIds?: readonly string[];
};
