import type { FaqEntry } from '../entry.ts';

export const replacementToken: FaqEntry = {
  id: 'replacement-token',
  facts: ['B8', 'R16'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'Can we get a replacement token if it was activated on the wrong tenant or if seats were added by mistake?',
    sv: 'Kan vi få en ny token om den aktiverades i fel klientorganisation eller om platser lades till av misstag?',
  },
  label: {
    en: 'Get a replacement token',
    sv: 'Få en ny token',
  },
  answer: {
    en: `Yes, but only once, and within 30 days after the original token was activated. It applies to cloud services in two cases:

- the token was activated on the wrong tenant
- seats were added to an existing subscription by mistake, for example when you meant to extend it

We take the activation date + 30 days as the last day. More in the [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide); for help with your case, contact [Partner Center support](https://partner.microsoft.com/support).`,
    sv: `Ja, men bara en gång, och inom 30 dagar efter att den ursprungliga tokenen aktiverades. Det gäller molntjänster i två fall:

- tokenen aktiverades i fel klientorganisation (tenant)
- platser lades av misstag till i en befintlig prenumeration, till exempel när ni egentligen ville förlänga den

Vi räknar aktiveringsdatumet + 30 dagar som sista dag. Läs mer i [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide); behöver ni hjälp med ert ärende vänder ni er till [supporten för Partner Center](https://partner.microsoft.com/support).`,
  },
  followUps: ['token-split', 'license-help'],
};
