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

/** A question about renewing a purchase, and the asker's own day. */
export type RenewalRequest = { readonly question: RenewalQuestion; readonly today: CalendarDay };

/** Reads a question about renewing something bought on a stated day; returns undefined for any other. */
export function readRenewal(text: string, { timeZone }: Person, { now }: Deps): RenewalRequest | undefined {
  if (!mayStateDate(text)) return undefined;
  const today = dayIn(now(), timeZone);
  const question = readRenewalQuestion(text, today);
  return question && { question, today };
}

/** Shows when a purchase can be renewed, or says that its stated day is in no calendar. */
export function answerRenewal({ question, today }: RenewalRequest, language: Language, { catalogue }: Deps): Reply {
  if (question.kind === 'impossibleDate') return { card: impossibleDateCard(question.date, language) };
  return {
    card: renewalAnswerCard(renewalOutlook(question, today, MPN_2021_RENEWAL), catalogue, language),
    rateable: true,
  };
}
