import type { FaqEntry } from '../entry.ts';

export const twelveMonths: FaqEntry = {
  id: 'twelve-months',
  facts: ['C7', 'R7'],
  source: {
    document: '000',
    section: 'Why can’t I see the performance data reflected under the competencies KPIs report?',
  },
  question: {
    en: 'How far back does data count towards a competency?',
    sv: 'Hur långt tillbaka räknas data för en kompetens?',
  },
  label: {
    en: 'How far back data counts',
    sv: 'Hur långt tillbaka data räknas',
  },
  answer: {
    en: `Twelve months: only data from the past 12 months counts. That goes for performance, skills and all other requirements of a competency.

For skills one thing is unclear: the FAQ of October 2020 does not say how a certification's age is measured, for instance whether it runs from the exam date. If it matters to you, ask [Partner Support](https://partner.microsoft.com/support).`,
    sv: `Tolv månader: bara data från de senaste 12 månaderna räknas. Det gäller prestation, färdigheter och alla andra krav för en kompetens.

För färdigheter är en sak oklar: frågesidan från oktober 2020 säger inte hur en certifierings ålder mäts, till exempel om den räknas från provdatumet. Fråga [Partner Support](https://partner.microsoft.com/support) om det har betydelse för er.`,
  },
  followUps: ['performance-missing', 'retired-skills-visible', 'kpi-period'],
};
