import type { FaqEntry } from '../entry.ts';

export const termAnniversary: FaqEntry = {
  id: 'term-anniversary',
  facts: ['G', 'B2', 'R1'],
  source: { document: '003', section: 'Membership' },
  question: {
    en: 'What does anniversary date mean?',
    sv: 'Vad betyder årsdag (anniversary date)?',
  },
  label: {
    en: 'What anniversary date means',
    sv: 'Vad årsdag betyder',
  },
  answer: {
    en: `The anniversary date (AD) is the date on which you bought the competency or Action Pack, each year after the purchase: bought on 1 September 2020, the first anniversary is 1 September 2021. The renewal window opens the day after.`,
    sv: `Årsdagen (anniversary date, AD) är samma datum som ni köpte kompetensen eller ert Action Pack, varje år efter köpet: köpte ni den 1 september 2020 är den första årsdagen den 1 september 2021. Förnyelsefönstret öppnar dagen efter.`,
  },
  followUps: ['renewal-window', 'check-3-months', 'renewal-notices'],
};
