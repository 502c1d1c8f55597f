import type { FaqEntry } from '../entry.ts';

export const howManyLicenses: FaqEntry = {
  id: 'how-many-licenses',
  facts: ['B14'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'Where do we see how many product licences our company has?',
    sv: 'Var ser vi hur många produktlicenser vårt företag har?',
  },
  label: {
    en: 'See how many licences you have',
    sv: 'Se hur många licenser ni har',
  },
  answer: {
    en: `You see them in Partner Center, where you can view and manage the product licences and the other benefits that come with your competency or Action Pack.

[Manage your partner network benefits](https://learn.microsoft.com/partner-center/manage-your-partner-network-benefits) describes how.`,
    sv: `Det ser ni i Partner Center, där ni kan visa och hantera produktlicenserna och de andra förmånerna från er kompetens eller ert Action Pack.

Hur ni gör beskrivs i [Hantera era förmåner i partnernätverket](https://learn.microsoft.com/partner-center/manage-your-partner-network-benefits).`,
  },
  followUps: ['license-offers', 'more-licenses', 'license-help'],
};
