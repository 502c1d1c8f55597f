import type { FaqEntry } from '../entry.ts';

export const actionPackLimit: FaqEntry = {
  id: 'action-pack-limit',
  facts: ['R17', 'B12', 'B18'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'How many Action Packs can a company buy?',
    sv: 'Hur många Action Pack får ett företag köpa?',
  },
  label: {
    en: 'How many Action Packs you can buy',
    sv: 'Hur många Action Pack ni får köpa',
  },
  answer: {
    en: `One: a company may buy one Microsoft Action Pack per Partner global account. That holds after a merger too, from the next renewal on.

If its licences are not enough, you can add more through [commercial licensing](https://www.microsoft.com/licensing).`,
    sv: `Ett: ett företag får köpa ett Microsoft Action Pack per Partner global account. Det gäller även efter en fusion, från och med nästa förnyelse.

Räcker licenserna inte till kan ni skaffa fler genom [kommersiell licensiering](https://www.microsoft.com/licensing).`,
  },
  followUps: ['more-licenses', 'software-benefits', 'merger'],
};
