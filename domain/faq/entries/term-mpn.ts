import type { FaqEntry } from '../entry.ts';

export const termMpn: FaqEntry = {
  id: 'term-mpn',
  facts: ['G', 'S1', 'S4'],
  source: { document: '001', section: 'Using the skills report' },
  question: {
    en: 'What does MPN mean?',
    sv: 'Vad betyder MPN?',
  },
  label: {
    en: 'What MPN means',
    sv: 'Vad MPN betyder',
  },
  answer: {
    en: `MPN stands for Microsoft Partner Network, Microsoft's partner programme at the time of these documents (2020–2021). A company had to be enrolled in it to attain a silver or gold competency or use the skills report.`,
    sv: `MPN står för Microsoft Partner Network, Microsofts partnerprogram vid tiden för dokumenten (2020–2021). Ett företag var tvunget att vara med i det för att kunna uppnå en silver- eller guldkompetens eller använda kompetensrapporten.`,
  },
  followUps: ['not-a-member', 'what-is-competency', 'programme-today'],
};
