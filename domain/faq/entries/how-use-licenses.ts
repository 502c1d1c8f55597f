import type { FaqEntry } from '../entry.ts';

export const howUseLicenses: FaqEntry = {
  id: 'how-use-licenses',
  facts: ['B15'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'What may we use the product licences for?',
    sv: 'Vad får vi använda produktlicenserna till?',
  },
  label: {
    en: 'What you may use licences for',
    sv: 'Vad licenserna får användas till',
  },
  answer: {
    en: `You may use them to build innovative solutions and to get to know Microsoft products and technologies. The licences are for partners that have attained one or more competencies or bought a Microsoft Action Pack.

The exact terms of use are in the [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
    sv: `Ni får använda dem till att bygga nyskapande lösningar och lära känna Microsofts produkter och teknik. Licenserna är till för partner som har uppnått en eller flera kompetenser eller köpt ett Microsoft Action Pack.

De exakta användningsvillkoren står i [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
  },
  followUps: ['license-limits', 'license-offers', 'share-vs'],
};
