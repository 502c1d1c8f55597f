import type { FaqEntry } from '../entry.ts';

export const vsEnterprise: FaqEntry = {
  id: 'vs-enterprise',
  facts: ['B12', 'R17'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'Does the Action Pack include Visual Studio Enterprise?',
    sv: 'Ingår Visual Studio Enterprise i Action Pack?',
  },
  label: {
    en: 'Visual Studio in the Action Pack',
    sv: 'Visual Studio i Action Pack',
  },
  answer: {
    en: `No, the Visual Studio subscriptions in a Microsoft Action Pack are Visual Studio Professional only. A company may buy one Action Pack per Partner global account.

More in the [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
    sv: `Nej, de Visual Studio-prenumerationer som ingår i Microsoft Action Pack är bara av typen Visual Studio Professional. Ett företag får köpa ett Action Pack per Partner global account.

Läs mer i [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
  },
  followUps: ['share-vs', 'software-benefits'],
};
