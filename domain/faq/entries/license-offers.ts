import type { FaqEntry } from '../entry.ts';

export const licenseOffers: FaqEntry = {
  id: 'license-offers',
  facts: ['B6'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'What are product licences (internal use rights), and where do I find the current offers?',
    sv: 'Vad är produktlicenser (internal use rights), och var hittar jag aktuella erbjudanden?',
  },
  label: {
    en: 'Product licences and current offers',
    sv: 'Produktlicenser och erbjudanden',
  },
  answer: {
    en: `Product licences, also called internal use licences or internal use rights, are Microsoft licences that come with your benefits when you attain a competency or buy a Microsoft Action Pack.

You find the list of current offers in the [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
    sv: `Produktlicenser, även kallade internal use licenses eller internal use rights, är Microsoft-licenser som ingår i förmånerna när ni uppnår en kompetens eller köper ett Microsoft Action Pack.

Listan över aktuella erbjudanden finns i [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
  },
  followUps: ['software-benefits', 'how-many-licenses', 'how-use-licenses'],
};
