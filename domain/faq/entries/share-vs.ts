import type { FaqEntry } from '../entry.ts';

export const shareVs: FaqEntry = {
  id: 'share-vs',
  facts: ['B13'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'Can several people share a Visual Studio subscription?',
    sv: 'Kan flera personer dela på en Visual Studio-prenumeration?',
  },
  label: {
    en: 'Share a Visual Studio subscription',
    sv: 'Dela en Visual Studio-prenumeration',
  },
  answer: {
    en: `No, the Visual Studio subscriptions that come with a competency or an Action Pack are licensed per user. Each one must be assigned to a person and activated to be valid, and sharing sign-in credentials is prohibited.

More in the [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
    sv: `Nej, de Visual Studio-prenumerationer som ingår i en kompetens eller ett Action Pack licensieras per användare. Var och en måste tilldelas en person och aktiveras för att gälla, och det är förbjudet att dela inloggningsuppgifter.

Läs mer i [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
  },
  followUps: ['vs-enterprise', 'how-many-licenses', 'license-limits'],
};
