import type { FaqEntry } from '../entry.ts';

export const termPmc: FaqEntry = {
  id: 'term-pmc',
  facts: ['G', 'S7', 'S8'],
  source: { document: '001', section: 'View skills report data' },
  question: {
    en: 'What does PMC mean?',
    sv: 'Vad betyder PMC?',
  },
  label: {
    en: 'What PMC means',
    sv: 'Vad PMC betyder',
  },
  answer: {
    en: `PMC stands for Partner Membership Center, the older portal where partners had their membership before it moved to Partner Center (PC). After the move, skills associated in PMC still count for six months.`,
    sv: `PMC står för Partner Membership Center, den äldre portalen där partner hade sitt medlemskap innan det flyttades till Partner Center (PC). Efter flytten räknas färdigheter från PMC i sex månader till.`,
  },
  followUps: ['pmc-six-months', 'skills-report-columns', 'term-partner-center'],
};
