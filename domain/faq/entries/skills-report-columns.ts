import type { FaqEntry } from '../entry.ts';

export const skillsReportColumns: FaqEntry = {
  id: 'skills-report-columns',
  facts: ['S7'],
  source: { document: '001', section: 'View skills report data' },
  question: {
    en: 'What do the columns in the skills report mean?',
    sv: 'Vad betyder kolumnerna i kompetensrapporten?',
  },
  label: {
    en: 'Columns in the skills report',
    sv: 'Kolumnerna i kompetensrapporten',
  },
  answer: {
    en: `These are the columns that the documentation explains:

- **Associated in PMC** (Yes or No): whether the user's skills are tied to their older Partner Membership Center account.
- **Associated in PC** (Yes or No): whether they are tied to their Partner Center account.
- **MCID**: the ID of the Microsoft certification profile that the user's account is tied to.
- **Relevant for Competencies (Option) or Programs**: what the skill is relevant for, a competency (or an option of it) or a programme.

The documentation also writes the first two as “Associated to PMC” and “Associated to PC”; they are the same columns.`,
    sv: `Det här är kolumnerna som dokumentationen förklarar:

- **Associated in PMC** (Yes eller No): om användarens färdigheter är kopplade till det äldre kontot i Partner Membership Center.
- **Associated in PC** (Yes eller No): om de är kopplade till kontot i Partner Center.
- **MCID**: id:t för den certifieringsprofil hos Microsoft som användarens konto hör ihop med.
- **Relevant for Competencies (Option) or Programs**: vad färdigheten är relevant för, en kompetens (eller ett alternativ inom den) eller ett program.

I dokumentationen heter de två första också ”Associated to PMC” och ”Associated to PC”; det är samma kolumner.`,
  },
  followUps: ['pmc-six-months', 'term-mcid', 'skills-report-view'],
};
