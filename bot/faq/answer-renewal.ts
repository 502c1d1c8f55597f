import { type RenewalReadings, renewalAnswerCard } from '../../cards/faq/renewal-answer.ts';
import { impossibleDateCard } from '../../cards/parts/impossible-date.ts';
import { COMPETENCY_RENEWAL } from '../../domain/programmes/programmes.ts';
import { renewalOutlook } from '../../domain/renewal/renewal-outlook.ts';
import { type RenewalQuestion, readRenewalQuestion } from '../../domain/renewal/renewal-question.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { UndatedRequest } from '../turn/handler.ts';
import type { Reply } from '../turn/reply.ts';
import type { DatedQuestion } from './read-dated-question.ts';

/**
 * Shows when the purchases in a question can be renewed, or says that a stated day is in no calendar. Returns
 * undefined for any other question.
 */
export function answerRenewal(
  { text, dates, today }: DatedQuestion,
  { language, deps }: Pick<UndatedRequest, 'language' | 'deps'>,
): Reply | undefined {
  const questions = readRenewalQuestion(text, dates);
  const impossible = questions.find((each) => each.kind === 'impossibleDate');
  if (impossible) return { card: impossibleDateCard(impossible.date, language) };
  const [first, ...further] = questions.flatMap((each) => (each.kind === 'purchase' ? readings(each, today) : []));
  if (!first) return undefined;
  return { card: renewalAnswerCard([first, ...further], deps.catalogue, language), rateable: true };
}

function readings(purchase: Extract<RenewalQuestion, { kind: 'purchase' }>, today: CalendarDay): RenewalReadings {
  const { stated } = purchase;
  const outlookFrom = (purchasedOn: CalendarDay) =>
    renewalOutlook({ ...purchase, purchasedOn }, today, COMPETENCY_RENEWAL);
  return {
    stated,
    outlook: outlookFrom(stated.day),
    other: stated.other && outlookFrom(stated.other),
    isAhead: stated.day > today,
  };
}
