import type { SkillRecord } from '../../competencies/skill-record.ts';
import type { ReportFormat } from '../read-report.ts';
import { createHeaderMatcher } from '../report-columns.ts';
import { SKILLS_REPORT } from '../skills-report.ts';

/**
 * The Insights download "Training details" (domain.md §2.2): the skills report's rows without association and relevance.
 *
 * Rows count as associated in PC: the download lists the trainings of the partner's own people in Partner Center, and
 * without an association none would count (R6). No source says so, or explains the role of PMC, so wherever the rows are
 * shown, the association is marked as assumed. The missing relevance does not matter, since the requirements name the
 * skills.
 *
 * Rows without an MCPID are errors, since they identify nobody.
 */
export const TRAINING_DETAILS: ReportFormat<SkillRecord> = {
  name: 'trainingDetails',
  matchHeader: createHeaderMatcher({
    names: {
      mcid: ['MCPID'],
      skill: ['TrainingTitle'],
      completedOn: ['TrainingCompletionDate'],
      expiresOn: ['ExpirationDate'],
      firstName: ['IndividualFirstName'],
      lastName: ['IndividualLastName'],
      email: ['Email', 'CorpEmail'],
    },
    required: ['mcid', 'skill', 'completedOn'],
    decisive: new Set(['mcid', 'skill', 'completedOn']),
  }),
  createRead() {
    const read = SKILLS_REPORT.createRead();
    return (cells) => ({ ...read(cells), associatedInPc: true });
  },
};
