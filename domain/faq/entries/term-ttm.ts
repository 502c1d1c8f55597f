import type { FaqEntry } from '../entry.ts';

export const termTtm: FaqEntry = {
  id: 'term-ttm',
  facts: ['G', 'C7', 'R7'],
  source: {
    document: '000',
    section: 'Why can’t I see the performance data reflected under the competencies KPIs report?',
  },
  question: {
    en: 'What does TTM mean?',
    sv: 'Vad betyder TTM?',
  },
  label: {
    en: 'What TTM means',
    sv: 'Vad TTM betyder',
  },
  answer: {
    en: `TTM stands for trailing twelve months, the past 12 months. In a competency's requirements it means that only data from that period counts, be it for performance, skills or other requirements.`,
    sv: `TTM står för trailing twelve months, de senaste tolv månaderna. I kraven för en kompetens betyder det att bara data från den perioden räknas, oavsett om det gäller prestation, färdigheter eller andra krav.`,
  },
  followUps: ['twelve-months', 'performance-missing', 'competency-requirements'],
};
