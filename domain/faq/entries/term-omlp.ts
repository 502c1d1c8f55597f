import type { FaqEntry } from '../entry.ts';

export const termOmlp: FaqEntry = {
  id: 'term-omlp',
  facts: ['G', 'L2'],
  source: { document: '002', section: 'Use Partner Center to enroll as a Microsoft Learning Partner' },
  question: {
    en: 'What does OMLP mean?',
    sv: 'Vad betyder OMLP?',
  },
  label: {
    en: 'What OMLP means',
    sv: 'Vad OMLP betyder',
  },
  answer: {
    en: `OMLP stands for Official Microsoft Learning Products, Microsoft's official training products, sold on the Courseware Marketplace. A Learning Partner's KPIs are based on purchases of qualifying OMLP.`,
    sv: `OMLP står för Official Microsoft Learning Products, Microsofts officiella utbildningsprodukter som säljs på Courseware Marketplace. En Learning Partners KPI:er bygger på köp av OMLP som uppfyller villkoren.`,
  },
  followUps: ['learning-success', 'term-kpi', 'kpi-discrepancy'],
};
