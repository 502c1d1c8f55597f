import type { FaqEntry } from '../entry.ts';

export const licenseLimits: FaqEntry = {
  id: 'license-limits',
  facts: ['B16'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'Are there limits on how we may use the product licences?',
    sv: 'Finns det begränsningar för hur vi får använda produktlicenserna?',
  },
  label: {
    en: 'Licence terms and limits',
    sv: 'Licensernas villkor och begränsningar',
  },
  answer: {
    en: `Yes, there are limits. The terms of use differ from those of commercial licences bought through Microsoft's licensing programmes, and Software Assurance is not included. Some other restrictions also apply.

- Terms and restrictions of your product licences: [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide)
- Microsoft's product licensing terms: [Microsoft Licensing](https://www.microsoft.com/licensing)`,
    sv: `Ja, det finns begränsningar. Villkoren skiljer sig från dem för kommersiella licenser som köps genom Microsofts licensprogram, och Software Assurance ingår inte. Det finns också vissa andra begränsningar.

- Villkor och begränsningar för era produktlicenser: [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide)
- Microsofts licensvillkor för produkter: [Microsoft Licensing](https://www.microsoft.com/licensing)`,
  },
  followUps: ['how-use-licenses', 'more-licenses', 'licenses-after-lapse'],
};
