import type { FaqEntry } from '../entry.ts';

export const termPci: FaqEntry = {
  id: 'term-pci',
  facts: ['G', 'C7', 'D1'],
  source: { document: 'partner-contribution-indicators' },
  question: {
    en: 'What does PCI mean?',
    sv: 'Vad betyder PCI?',
  },
  label: {
    en: 'What PCI means',
    sv: 'Vad PCI betyder',
  },
  answer: {
    en: `PCI stands for Partner Contribution Indicators: seven indicators that together give a score of up to 100 points. From April 2021 that score decided whether a company met the silver or gold requirements of the Cloud Business Applications competency.`,
    sv: `PCI står för Partner Contribution Indicators: sju indikatorer som tillsammans ger högst 100 poäng. Från april 2021 avgjorde poängen om ett företag uppfyllde kraven för silver eller guld i kompetensen Cloud Business Applications.`,
  },
  followUps: ['pci-score', 'performance-missing', 'programme-today'],
};
