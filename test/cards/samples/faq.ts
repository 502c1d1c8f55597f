import { expertCard } from '../../../cards/faq/expert.ts';
import { faqAnswerCard } from '../../../cards/faq/faq-answer.ts';
import { nearQuestionsCard } from '../../../cards/faq/near-questions.ts';
import { noAnswerCard, pointerCard } from '../../../cards/faq/no-answer.ts';
import { notedAnswerCard } from '../../../cards/faq/noted-answer.ts';
import { type RenewalReadings, renewalAnswerCard } from '../../../cards/faq/renewal-answer.ts';
import { impossibleDateCard } from '../../../cards/parts/impossible-date.ts';
import { unclearCard } from '../../../cards/parts/unclear.ts';
import { whichDayCard } from '../../../cards/parts/which-day.ts';
import { combinedBenefits } from '../../../domain/benefits/account-merge.ts';
import { createCatalogue } from '../../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import type { FaqEntry } from '../../../domain/faq/entry.ts';
import { POINTERS } from '../../../domain/faq/pointers/find-pointer.ts';
import type { Language } from '../../../domain/language.ts';
import { MPN_2021_RENEWAL } from '../../../domain/programmes/mpn-2021/renewal.ts';
import { renewalOutlook } from '../../../domain/renewal/renewal-outlook.ts';
import type { Purchase } from '../../../domain/renewal/renewal-state.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { StatedDay } from '../../../domain/time/stated-dates.ts';
import type { Samples } from './sample.ts';

const pointers: Samples = Object.fromEntries(
  POINTERS.map((pointer) => [
    `no-answer, pointer ${pointer.id}`,
    (language: Language) => pointerCard(pointer, language),
  ]),
);

const first = ENTRIES[0] as FaqEntry;
const few = ENTRIES.slice(0, 3);

const GOLD = { offer: 'gold', cloudBusinessApplications: false, purchasedOn: '2020-09-01', yearGiven: true } as const;

function readings(today: CalendarDay, purchase: Purchase, assumed: Partial<StatedDay> = {}): RenewalReadings {
  const stated = { kind: 'day', from: 0, to: 1, day: purchase.purchasedOn, yearGiven: true, ...assumed } as StatedDay;
  const outlook = (purchasedOn: CalendarDay) => renewalOutlook({ ...purchase, purchasedOn }, today, MPN_2021_RENEWAL);
  return {
    stated,
    outlook: outlook(stated.day),
    other: stated.other && outlook(stated.other),
    isAhead: stated.day > today,
  };
}

/** The answer about a gold competency bought on 1 September 2020, by default. */
function renewal(today: CalendarDay, purchase: Partial<Purchase> = {}, assumed: Partial<StatedDay> = {}) {
  return (language: Language) =>
    renewalAnswerCard([readings(today, { ...GOLD, ...purchase }, assumed)], createCatalogue(ENTRIES), language);
}

const MERGED = [
  { competency: 'devops', level: 'silver' },
  { competency: 'security', level: 'gold' },
] as const;

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
  'faq-answer, renewal by a date with two readings': renewal(
    '2021-02-01',
    {},
    { assumed: 'order', other: '2020-01-09' },
  ),
  'faq-answer, renewal by a month': renewal('2021-02-01', {}, { assumed: 'period', other: '2020-09-30' }),
  'faq-answer, renewal by a day counted from today': renewal('2021-02-01', {}, { assumed: 'relative' }),
  'faq-answer, renewal of a purchase to come': renewal('2019-02-01'),
  'faq-answer, two renewals': (language) => {
    const pack = { ...GOLD, offer: 'actionPack', purchasedOn: '2020-10-02' } as const;
    const both = [readings('2021-02-01', GOLD), readings('2021-02-01', pack)] as const;
    return renewalAnswerCard(both, createCatalogue(ENTRIES), language);
  },
  'near-questions, three questions': (language) => nearQuestionsCard(few, language),
  'near-questions, one question': (language) => nearQuestionsCard(few.slice(0, 1), language),
  'no-answer': noAnswerCard,
  ...pointers,
  unclear: unclearCard,
  'faq-answer, a date that could not be read': (language) =>
    notedAnswerCard({ entry: first, note: { kind: 'unread' } }, createCatalogue(ENTRIES), language),
  'faq-answer, a date that no rule uses': (language) =>
    notedAnswerCard({ entry: first, note: { kind: 'unused', day: '2021-03-04' } }, createCatalogue(ENTRIES), language),
  'faq-answer, benefits after a merger': (language) =>
    notedAnswerCard(
      { entry: first, note: { kind: 'combined', benefits: combinedBenefits(MERGED) } },
      createCatalogue(ENTRIES),
      language,
    ),
  'faq-answer, level by the trainers': (language) =>
    notedAnswerCard(
      { entry: first, note: { kind: 'learningLevel', level: 'learningActionPack', trainers: 2 } },
      createCatalogue(ENTRIES),
      language,
    ),
  'which-day, two days': (language) =>
    whichDayCard(
      {
        ability: 'status',
        args: { competency: 'data-analytics', level: 'gold', rest: '' },
        days: ['2021-04-03', '2021-03-04'],
      },
      language,
    ),
  'expert, admins named': (language) =>
    expertCard(
      [
        { name: 'Anna *Berg*', address: 'anna.(x)@contoso.example' },
        { name: 'Johan Åberg', address: undefined },
      ],
      language,
    ),
  'expert, nobody to name': (language) => expertCard([], language),
  'expert, where many read': (language) => expertCard(undefined, language),
  'message, impossible date': (language) => impossibleDateCard({ day: 30, month: 2, year: 2021 }, language),
  'message, impossible month': (language) => impossibleDateCard({ day: 1, month: 13, year: undefined }, language),
};
