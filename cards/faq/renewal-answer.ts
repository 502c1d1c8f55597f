import type { FaqCatalogue } from '../../domain/faq/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { RenewalWindow } from '../../domain/renewal/renewal.ts';
import type { RenewalOutlook } from '../../domain/renewal/renewal-outlook.ts';
import { isActionPack, type Offer } from '../../domain/renewal/renewal-state.ts';
import { daysBetween, yearOf } from '../../domain/time/calendar-day.ts';
import type { StatedDay } from '../../domain/time/stated-dates.ts';
import type { Card } from '../card.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { dateReadings } from './date-readings.ts';
import { answerCard, type ShownAnswer } from './faq-answer.ts';

const SOURCE = { document: '003', section: 'Membership' } as const;

/** A purchase with its stated date, and what follows from each reading of that date. */
export type RenewalReadings = {
  readonly stated: StatedDay;
  readonly outlook: RenewalOutlook;
  /** The outlook by the date's other reading. */
  readonly other?: RenewalOutlook | undefined;
  /** True if the purchase is still to come. */
  readonly isAhead: boolean;
};

/** Tells when each purchase can be renewed: the days, the rule behind them, and what is required. */
export function renewalAnswerCard(
  [first, ...further]: readonly [RenewalReadings, ...RenewalReadings[]],
  { find }: FaqCatalogue,
  language: Language,
): Card {
  return answerCard(
    {
      ...renewalAnswer(first, language),
      followUps: followUps(first.outlook.purchase.offer).flatMap((id) => find(id) ?? []),
      further: further.map((each) => renewalAnswer(each, language)),
    },
    language,
  );
}

function renewalAnswer({ stated, outlook, other, isAhead }: RenewalReadings, language: Language): ShownAnswer {
  const { offer, purchasedOn } = outlook.purchase;
  const readings = dateReadings(
    stated,
    other && [when(other, language), extension(other, language)].join(' '),
    language,
  );
  const paragraphs = [when, why, extension, needs].map((paragraph) => paragraph(outlook, language));
  const t = words(language);
  const ahead = isAhead ? t('renewal.notYetBought', { day: showDay(purchasedOn, language) }) : '';
  return {
    title: t(`renewal.title.${offer}`, { day: showDay(purchasedOn, language) }),
    answer: [readings.note, ahead, ...paragraphs.slice(0, 1), readings.other, ...paragraphs.slice(1)]
      .filter((text) => text !== '')
      .join('\n\n'),
    source: SOURCE,
  };
}

function when({ first, later, daysLeft, isBeyondRules }: RenewalOutlook, language: Language): string {
  const t = words(language);
  const days = ({ firstDay, lastDay }: RenewalWindow) => ({
    firstDay: showDay(firstDay, language),
    lastDay: showDay(lastDay, language),
  });
  const missed = later ? `${t('renewal.first.passed', days(first))} ` : '';
  const which = isBeyondRules ? 'beyond' : later ? 'later' : 'first';
  const current = days(later ?? first);
  return daysLeft === undefined
    ? missed + t(`renewal.${which}.ahead`, current)
    : missed + t(`renewal.${which}.open`, { ...current, count: daysLeft });
}

function why({ purchase: { purchasedOn, yearGiven }, first }: RenewalOutlook, language: Language): string {
  const t = words(language);
  const days = daysBetween(first.firstDay, first.lastDay) + 1;
  return [
    t('renewal.rule', { anniversary: showDay(first.anniversary, language), days }),
    ...(purchasedOn.endsWith('-02-29') ? [t('renewal.leapDay')] : []),
    ...(yearGiven ? [] : [t('renewal.yearAssumed', { year: yearOf(purchasedOn) })]),
  ].join(' ');
}

function extension({ extension }: RenewalOutlook, language: Language): string {
  if (!extension) return '';
  return words(language)(`renewal.extension.${extension.coverage}`, {
    anniversary: showDay(extension.anniversary, language),
    from: showDay(extension.from, language),
    through: showDay(extension.through, language),
    extendedThrough: showDay(extension.extendedThrough, language),
  });
}

function needs({ purchase: { offer }, extension }: RenewalOutlook, language: Language): string {
  const t = words(language);
  if (extension?.coverage === 'covered') return t('renewal.needs.extended');
  if (isActionPack(offer) || offer === 'unknown') return t(`renewal.needs.${offer}`);
  return t('renewal.needs.competency');
}

function followUps(offer: Offer): readonly string[] {
  if (offer === 'unknown') return ['renew-competency', 'renew-action-pack', 'benefits-during-renewal'];
  const renew = isActionPack(offer) ? 'renew-action-pack' : 'renew-competency';
  return [renew, 'benefits-during-renewal', 'renewal-business-info'];
}
