import type { FaqEntry } from '../entry.ts';

export const moreLicenses: FaqEntry = {
  id: 'more-licenses',
  facts: ['B17'],
  source: { document: '003', section: 'Product licenses' },
  question: {
    en: 'How do we get more product licences than Partner Center lists?',
    sv: 'Hur skaffar vi fler produktlicenser än de som visas i Partner Center?',
  },
  label: {
    en: 'Get more product licences',
    sv: 'Skaffa fler produktlicenser',
  },
  answer: {
    en: `You get more through commercial licensing: review your company's options at [Microsoft Licensing](https://www.microsoft.com/licensing).

Keep in mind that commercial licences have other terms of use than the product licences that come with your competency or Action Pack.`,
    sv: `Ni skaffar fler genom kommersiell licensiering: se vilka alternativ ert företag har hos [Microsoft Licensing](https://www.microsoft.com/licensing).

Tänk på att kommersiella licenser har andra användningsvillkor än produktlicenserna som ingår i er kompetens eller ert Action Pack.`,
  },
  followUps: ['how-many-licenses', 'license-limits', 'more-product-keys'],
};
