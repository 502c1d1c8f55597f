import { renewalAnswerCard } from '../../cards/faq/renewal-answer.ts';
import { impossibleDateCard } from '../../cards/parts/impossible-date.ts';
import type { Language } from '../../domain/language.ts';
import { MPN_2021_RENEWAL } from '../../domain/programmes/mpn-2021/renewal.ts';
import { renewalOutlook } from '../../domain/renewal/renewal-outlook.ts';
import { type RenewalQuestion, readRenewalQuestion } from '../../domain/renewal/renewal-question.ts';
import { type CalendarDay, dayIn } from '../../domain/time/calendar-day.ts';
import { mayStateDate } from '../../domain/time/stated-dates.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../turn/person.ts';
import type { Reply } from '../turn/reply.ts';

/** A question about renewing something bought, and the asker's own day on which it was put. */
export type AskedRenewal = { readonly asked: RenewalQuestion; readonly today: CalendarDay };

/** Reads a question as one about renewing something bought on a day, if it is one. */
export function readRenewal(question: string, { timeZone }: Person, { now }: Deps): AskedRenewal | undefined {
  if (!mayStateDate(question)) return undefined;
  const today = dayIn(now(), timeZone);
  const asked = readRenewalQuestion(question, today);
  return asked && { asked, today };
}

/** Answers with the days on which it can be renewed, or asks again where the day of the purchase is in no calendar. */
export function answerRenewal({ asked, today }: AskedRenewal, language: Language, { catalogue }: Deps): Reply {
  if (asked.kind === 'impossibleDate') return { card: impossibleDateCard(asked.date, language) };
  return {
    card: renewalAnswerCard(renewalOutlook(asked, today, MPN_2021_RENEWAL), catalogue, language),
    rateable: true,
  };
}
