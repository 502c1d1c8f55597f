import type { FaqEntry } from '../entry.ts';

export const learningSuccess: FaqEntry = {
  id: 'learning-success',
  facts: ['L2', 'R13'],
  source: { document: '002', section: 'Use Partner Center to enroll as a Microsoft Learning Partner' },
  question: {
    en: "How is a Learning Partner's success measured?",
    sv: 'Hur mäts våra resultat som Learning Partner?',
  },
  label: {
    en: 'How Learning Partners are measured',
    sv: 'Så mäts en Learning Partner',
  },
  answer: {
    en: `Success is measured with key performance indicators (KPIs). They come from what your company buys on the Courseware Marketplace: what counts is purchases of qualifying Official Microsoft Learning Products (OMLP).

- The KPI requirements can change each year.
- The KPIs must be met from the first year of enrolment. The Learning Action Pack itself asks for no Learning KPIs.`,
    sv: `De mäts med nyckeltal, så kallade KPI:er. De bygger på vad företaget köper på Courseware Marketplace: det som räknas är köp av Official Microsoft Learning Products (OMLP) som uppfyller villkoren.

- KPI-kraven kan ändras från år till år.
- KPI:erna ska vara uppfyllda redan från första året. För själva Learning Action Pack krävs dock inga Learning-KPI:er.`,
  },
  followUps: ['kpi-first-year', 'kpi-period', 'one-day-kpi'],
};
