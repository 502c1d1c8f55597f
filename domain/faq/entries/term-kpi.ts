import type { FaqEntry } from '../entry.ts';

export const termKpi: FaqEntry = {
  id: 'term-kpi',
  facts: ['G', 'L2', 'C7'],
  source: { document: '002', section: 'Use Partner Center to enroll as a Microsoft Learning Partner' },
  question: {
    en: 'What does KPI mean?',
    sv: 'Vad betyder KPI?',
  },
  label: {
    en: 'What KPI means',
    sv: 'Vad KPI betyder',
  },
  answer: {
    en: `KPI stands for key performance indicator, a figure that shows how well you do. In the Learning Partner programme the KPIs come from purchases of qualifying Official Microsoft Learning Products (OMLP); the KPI report for competencies shows performance data towards a competency.`,
    sv: `KPI står för key performance indicator, på svenska nyckeltal: en siffra som visar hur väl ni presterar. I Learning Partner-programmet kommer KPI:erna från köp av Official Microsoft Learning Products (OMLP) som uppfyller villkoren; KPI-rapporten för kompetenser visar prestationsdata för en kompetens.`,
  },
  followUps: ['learning-success', 'performance-missing', 'term-omlp'],
};
