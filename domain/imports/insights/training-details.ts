import type { SkillRecord } from '../../competencies/skill-record.ts';
import type { ReportFormat } from '../read-report.ts';
import { createHeaderMatcher } from '../report-columns.ts';
import { SKILLS_REPORT } from '../skills-report.ts';

/**
 * The Insights download "Training details" (domain.md §2.2): the skills report's rows without association and relevance.
 *
 * A row counts as associated in PC. The download lists the trainings of the people whom Partner Center knows as the
 * partner's own, and were they taken for nobody's, none would count (R6). But no source says so outright, nor how PMC
 * comes in: whoever shows the rows says that the association is assumed, and that the skills report tells it. What a
 * skill is relevant for is not said either; that decides nothing, since the requirements name the skills.
 *
 * Rows without an MCPID are errors: nobody can be told by them.
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
