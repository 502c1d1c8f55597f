import type { FaqEntry } from '../entry.ts';

export const renewalWindow: FaqEntry = {
  id: 'renewal-window',
  facts: ['C2', 'B2', 'R1'],
  source: { document: '000', section: 'When can I renew my membership?' },
  question: {
    en: 'When does our renewal window open and close?',
    sv: 'När öppnar och stänger vårt förnyelsefönster?',
  },
  label: {
    en: 'When you can renew',
    sv: 'När ni kan förnya',
  },
  answer: {
    en: `Your renewal window opens the day after the anniversary of your purchase date and stays open for 30 days. You can renew on any day in it, but not on the anniversary itself.

- Bought on 1 September 2018: the window opens on 2 September 2019.
- Bought on 1 September 2020: it opens on 2 September 2021, and the last day is 1 October 2021.

Your benefits continue during the window. If the membership expires without renewal, you lose them.

The FAQ of October 2020 gives only the start; the 30 days come from the benefits FAQ of February 2021.`,
    sv: `Förnyelsefönstret öppnar dagen efter köpdatumets årsdag och är öppet i 30 dagar. Ni kan förnya vilken dag som helst under den tiden, men inte på själva årsdagen.

- Köpt den 1 september 2018: fönstret öppnar den 2 september 2019.
- Köpt den 1 september 2020: det öppnar den 2 september 2021, och sista dagen är den 1 oktober 2021.

Ni behåller förmånerna under hela fönstret. Går medlemskapet ut utan att ni har förnyat förlorar ni dem.

Frågesidan från oktober 2020 anger bara starten; de 30 dagarna kommer från frågesidan om förmåner från februari 2021.`,
  },
  followUps: ['renew-competency', 'renew-action-pack', 'benefits-during-renewal'],
};
