import type { FaqEntry } from '../entry.ts';

export const upgradeDiscount: FaqEntry = {
  id: 'upgrade-discount',
  facts: ['L7'],
  source: { document: '002', section: 'Enroll with a gold competency Learning option' },
  question: {
    en: 'Is there a discount when we move up from silver to gold?',
    sv: 'Får vi rabatt när vi går från silver till guld?',
  },
  label: {
    en: 'Discount when moving up to gold',
    sv: 'Rabatt när ni går upp till guld',
  },
  answer: {
    en: `Yes, possibly: once you meet all the gold-level requirements, Learning KPIs included, you may be able to use the [silver-to-gold upgrade discount](https://learn.microsoft.com/partner-center/mpn-pay-fee-silver-gold-competency#apply-upgrade-discount-when-moving-from-silver-to-gold). Holding silver does not lower any of them.

The Learning Partner page gives no figure. [A Partner Center page of July 2021](https://learn.microsoft.com/partner-center/mpn-pay-fee-silver-gold-competency) names 25%.`,
    sv: `Ja, kanske: när ni uppfyller alla krav på guldnivå, även Learning-KPI:erna, kan ni få använda [uppgraderingsrabatten från silver till guld](https://learn.microsoft.com/partner-center/mpn-pay-fee-silver-gold-competency#apply-upgrade-discount-when-moving-from-silver-to-gold). Inget av kraven sänks för att ni redan har silver.

Learning Partner-sidan anger ingen siffra. [En Partner Center-sida från juli 2021](https://learn.microsoft.com/partner-center/mpn-pay-fee-silver-gold-competency) nämner 25 %.`,
  },
  followUps: ['gold-learning', 'renew-competency'],
};
