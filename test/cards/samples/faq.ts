import { faqAnswerCard } from '../../../cards/faq/faq-answer.ts';
import { nearQuestionsCard } from '../../../cards/faq/near-questions.ts';
import { noAnswerCard } from '../../../cards/faq/no-answer.ts';
import { renewalAnswerCard } from '../../../cards/faq/renewal-answer.ts';
import { impossibleDateCard } from '../../../cards/parts/impossible-date.ts';
import { createCatalogue } from '../../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import type { FaqEntry } from '../../../domain/faq/entry.ts';
import type { Language } from '../../../domain/language.ts';
import { MPN_2021_RENEWAL } from '../../../domain/programmes/mpn-2021/renewal.ts';
import { renewalOutlook } from '../../../domain/renewal/renewal-outlook.ts';
import type { Purchase } from '../../../domain/renewal/renewal-state.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { Samples } from './sample.ts';

const first = ENTRIES[0] as FaqEntry;
const few = ENTRIES.slice(0, 3);

/** The answer about a gold competency bought on 1 September 2020, by default. */
function renewal(today: CalendarDay, purchase: Partial<Purchase> = {}) {
  const gold = { offer: 'gold', cloudBusinessApplications: false, purchasedOn: '2020-09-01', yearGiven: true } as const;
  return (language: Language) =>
    renewalAnswerCard(
      renewalOutlook({ ...gold, ...purchase }, today, MPN_2021_RENEWAL),
      createCatalogue(ENTRIES),
      language,
    );
}

export const FAQ_SAMPLES: Samples = {
  'faq-answer, with follow-ups': (language) => faqAnswerCard(first, createCatalogue(ENTRIES), language),
  'faq-answer, without follow-ups': (language) => faqAnswerCard({ ...first }, createCatalogue([]), language),
  'faq-answer, renewal window ahead': renewal('2021-09-01'),
  'faq-answer, open renewal window': renewal('2021-09-02', { offer: 'learningActionPack' }),
  'faq-answer, last day of the renewal window': renewal('2021-10-01', { offer: 'actionPack' }),
  'faq-answer, renewal of an unknown offer without a year': renewal('2021-09-01', {
    offer: 'unknown',
    yearGiven: false,
  }),
  'faq-answer, missed renewal, next window ahead': renewal('2021-10-02', { offer: 'silver' }),
  'faq-answer, missed renewal, later window open': renewal('2022-09-02', { offer: 'competency' }),
  'faq-answer, missed renewal, last day of a later window': renewal('2021-10-01', { purchasedOn: '2019-09-01' }),
  'faq-answer, renewal after the end of the programme': renewal('2026-01-01'),
  'faq-answer, renewal after the end of the programme, open window': renewal('2026-09-02'),
  'faq-answer, renewal after the end of the programme, last day of the window': renewal('2026-10-01'),
  'faq-answer, extended renewal after a leap day': renewal('2021-02-01', { purchasedOn: '2020-02-29' }),
  'faq-answer, renewal excluded from the extension': renewal('2021-02-01', {
    purchasedOn: '2020-03-15',
    cloudBusinessApplications: true,
  }),
  'faq-answer, renewal extended only for a competency': renewal('2021-02-01', {
    purchasedOn: '2020-03-15',
    offer: 'unknown',
  }),
  'near-questions, three questions': (language) => nearQuestionsCard(few, language),
  'near-questions, one question': (language) => nearQuestionsCard(few.slice(0, 1), language),
  'no-answer': noAnswerCard,
  'message, impossible date': (language) => impossibleDateCard({ day: 30, month: 2, year: 2021 }, language),
  'message, impossible month': (language) => impossibleDateCard({ day: 1, month: 13, year: undefined }, language),
};
