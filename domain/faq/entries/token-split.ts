import type { FaqEntry } from '../entry.ts';

export const tokenSplit: FaqEntry = {
  id: 'token-split',
  facts: ['B7', 'R16'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'Can we split one token over several subscriptions?',
    sv: 'Kan vi dela upp en token på flera prenumerationer?',
  },
  label: {
    en: 'Split a token between subscriptions',
    sv: 'Dela en token på flera prenumerationer',
  },
  answer: {
    en: `No, a token must be used in the form you received it and cannot be split to unlock several subscriptions. A token for 25 seats, for example, cannot become five tokens for 5 seats each.

More in the [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
    sv: `Nej, en token måste användas som den är och kan inte delas upp för att låsa upp flera prenumerationer. En token för 25 platser kan till exempel inte bli fem stycken för 5 platser vardera.

Läs mer i [Microsoft Partner Network Programs Guide](https://aka.ms/partner-benefits-use-guide).`,
  },
  followUps: ['replacement-token', 'how-many-licenses', 'more-licenses'],
};
