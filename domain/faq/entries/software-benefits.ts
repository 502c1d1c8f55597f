import type { FaqEntry } from '../entry.ts';

export const softwareBenefits: FaqEntry = {
  id: 'software-benefits',
  facts: ['C5'],
  source: {
    document: '000',
    section:
      'What are the software benefits that I am entitled to when I achieve a gold or silver competency or buy a Microsoft Action Pack Subscription (MAPS)?',
  },
  question: {
    en: 'Which software and how many licences come with gold, silver or the Action Pack?',
    sv: 'Vilka program och hur många licenser ingår i guld, silver eller Action Pack?',
  },
  label: {
    en: 'Software and licences included',
    sv: 'Program och licenser som ingår',
  },
  answer: {
    en: `That depends on what you have. Microsoft lists it in two licence tables to download:

- **Gold or silver competency:** [licence table for competency partners](https://assetsprod.microsoft.com/mpn-maps-software-iur-competency-license-table.docx) (Word)
- **Microsoft Action Pack (MAPS):** [licence table for Action Pack partners](https://assetsprod.microsoft.com/MPN-MAPS-Software-IUR-License-Table.xlsx) (Excel)

They show the software and use rights you are entitled to, according to the FAQ of October 2020.`,
    sv: `Det beror på vad ni har. Microsoft redovisar det i två licenstabeller att ladda ned:

- **Guld- eller silverkompetens:** [licenstabell för kompetenspartner](https://assetsprod.microsoft.com/mpn-maps-software-iur-competency-license-table.docx) (Word)
- **Microsoft Action Pack (MAPS):** [licenstabell för Action Pack-partner](https://assetsprod.microsoft.com/MPN-MAPS-Software-IUR-License-Table.xlsx) (Excel)

Där står vilka program och användningsrättigheter ni har rätt till, enligt frågesidan från oktober 2020.`,
  },
  followUps: ['license-offers', 'how-many-licenses', 'vs-enterprise'],
};
