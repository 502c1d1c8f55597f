import { createHeaderMatcher } from './report-columns.ts';

/**
 * Fact S7 confirms the first four columns in English, domain.md §2.2 those of the Insights downloads. The others and
 * the Swedish names are illustrative.
 */
const NAMES = {
  mcid: ['MCID', 'MCP ID', 'MC ID', 'Microsoft Certification ID', 'Certification profile ID', 'MCID-nummer'],
  relevantFor: [
    'Relevant for Competencies (Option) or Programs',
    'Relevant for Competencies (Options) or Programs',
    'Relevant for Competencies or Programs',
    'Relevant för kompetenser (alternativ) eller program',
    'Relevant för kompetenser eller program',
  ],
  associatedInPmc: [
    'Associated in PMC',
    'Associated to PMC',
    'Associated with PMC',
    'Associerad i PMC',
    'Associerad till PMC',
    'Kopplad i PMC',
    'Kopplad till PMC',
  ],
  associatedInPc: [
    'Associated in PC',
    'Associated to PC',
    'Associated with PC',
    'Associated in Partner Center',
    'Associated to Partner Center',
    'Associerad i PC',
    'Associerad till PC',
    'Kopplad i PC',
    'Kopplad till PC',
    'Kopplad i Partnercenter',
  ],
  skill: [
    'Skill',
    'Skill name',
    'Certification name',
    'Certification',
    'Exam name',
    'Exam',
    'Assessment name',
    'Assessment',
    'TrainingTitle',
    'TrainingName',
    'Title',
    'Färdighet',
    'Certifiering',
    'Examen',
    'Prov',
    'Titel',
  ],
  completedOn: [
    'Completion date',
    'Date completed',
    'Completed on',
    'Completed',
    'TrainingCompletionDate',
    'Date achieved',
    'Slutförandedatum',
    'Datum för slutförande',
    'Slutförd',
    'Slutfört',
  ],
  expiresOn: [
    'Expiration date',
    'Expiry date',
    'Expires on',
    'Expires',
    'Valid until',
    'Utgångsdatum',
    'Förfallodatum',
    'Giltig till',
    'Upphör',
  ],
  name: ['Name', 'Full name', 'Individual name', 'User name', 'Namn', 'Fullständigt namn'],
  firstName: ['First name', 'IndividualFirstName', 'Given name', 'Förnamn'],
  lastName: ['Last name', 'IndividualLastName', 'Surname', 'Family name', 'Efternamn'],
  email: ['Email', 'E-mail address', 'Mail', 'Work email', 'CorpEmail', 'E-post', 'E-postadress'],
} as const;

/** Finds the columns of a skills report. */
export const matchSkillColumns = createHeaderMatcher({
  names: NAMES,
  required: ['mcid', 'relevantFor'],
  decisive: new Set(['mcid', 'relevantFor', 'associatedInPmc', 'associatedInPc']),
});
