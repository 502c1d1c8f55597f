import type { FaqEntry } from '../entry.ts';

export const licenseHelp: FaqEntry = {
  id: 'license-help',
  facts: ['B19'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'Where do we get help with questions about our product licences?',
    sv: 'Var får vi hjälp med frågor om våra produktlicenser?',
  },
  label: {
    en: 'Help with product licences',
    sv: 'Hjälp med produktlicenser',
  },
  answer: {
    en: `You get help from [Partner Center support](https://partner.microsoft.com/support). There you find links to resources that may help, and if you need more you can open a ticket with the partner support team.`,
    sv: `Ni får hjälp av [supporten för Partner Center](https://partner.microsoft.com/support). På supportsidan finns länkar till resurser som kan hjälpa, och behöver ni mer kan ni öppna ett ärende hos partnersupporten.`,
  },
  followUps: ['how-many-licenses', 'license-offers', 'more-licenses'],
};
