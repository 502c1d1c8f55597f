import type { FaqEntry } from '../entry.ts';

export const kpiFirstYear: FaqEntry = {
  id: 'kpi-first-year',
  facts: ['L2', 'L8', 'R13'],
  source: { document: '002', section: 'Use Partner Center to enroll as a Microsoft Learning Partner' },
  question: {
    en: 'Do we have to meet the Learning KPIs in our first year, and can the targets change?',
    sv: 'Måste vi klara KPI:erna redan första året, och kan kraven ändras?',
  },
  label: {
    en: 'KPIs in your first year',
    sv: 'KPI:er första året',
  },
  answer: {
    en: `Yes, Learning KPIs must be met in Partner Center from the first year of enrolment, and the requirements can change every year.

- **Learning Action Pack**: no Learning KPIs, so we read the rule as meant for silver and gold.
- **Silver**: the page asks you to commit to the performance requirements. Whether the KPIs must already be met when you enrol is unclear, so ask [Partner Frontline Support](https://partner.microsoft.com/support).
- **Gold**: the gold-level KPIs must be met.`,
    sv: `Ja, Learning-KPI:erna ska vara uppfyllda i Partner Center från första året, och kraven kan ändras varje år.

- **Learning Action Pack**: inga Learning-KPI:er krävs, så vi tolkar regeln som att den gäller silver och guld.
- **Silver**: enligt sidan ska ni åta er att uppfylla prestationskraven. Om KPI:erna måste vara uppfyllda redan när ni registrerar er är oklart, så fråga [Partner Frontline Support](https://partner.microsoft.com/support).
- **Guld**: KPI:erna på guldnivå måste vara uppfyllda.`,
  },
  followUps: ['learning-success', 'lap-requirements', 'kpi-period'],
};
