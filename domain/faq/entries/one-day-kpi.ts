import type { FaqEntry } from '../entry.ts';

export const oneDayKpi: FaqEntry = {
  id: 'one-day-kpi',
  facts: ['L12'],
  source: { document: '002', section: 'Frequently asked questions about Learning Partner enrollment' },
  question: {
    en: 'Does a one-day training course equal one KPI?',
    sv: 'Motsvarar en endagsutbildning en KPI?',
  },
  label: {
    en: 'KPIs and one-day courses',
    sv: 'KPI:er och endagsutbildningar',
  },
  answer: {
    en: `No, a KPI has nothing to do with how long the training lasts.

The performance examples in the [Learning Partner Enrollment Guide](https://partner.microsoft.com/asset/collection/learning-option-enrollment#/) show how KPIs are measured.`,
    sv: `Nej, en KPI har inget att göra med hur lång utbildningen är.

Hur KPI:er mäts framgår av exemplen i [Learning Partner Enrollment Guide](https://partner.microsoft.com/asset/collection/learning-option-enrollment#/).`,
  },
  followUps: ['learning-success', 'term-kpi', 'term-omlp'],
};
