import type { FaqEntry } from '../entry.ts';

export const moreProductKeys: FaqEntry = {
  id: 'more-product-keys',
  facts: ['B10'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'Can we get more product keys when all activations are used up?',
    sv: 'Kan vi få fler produktnycklar när alla aktiveringar är förbrukade?',
  },
  label: {
    en: 'Get more product keys',
    sv: 'Få fler produktnycklar',
  },
  answer: {
    en: `No, once a Multiple Activation Key (MAK) is used up, no more activations are granted. Some of the product keys you receive are of this kind: they allow a fixed number of installations, activations or seats, and stop working when all of those are used.

More in the [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
    sv: `Nej, när en Multiple Activation Key (MAK) är förbrukad beviljas inga fler aktiveringar. Vissa av produktnycklarna ni får är av den typen: de räcker till ett bestämt antal installationer, aktiveringar eller platser och slutar fungera när alla är använda.

Läs mer i [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
  },
  followUps: ['product-key', 'more-licenses', 'license-help'],
};
