import type { FaqCatalogue } from '../../domain/faq/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { RenewalWindow } from '../../domain/renewal/renewal.ts';
import type { RenewalOutlook } from '../../domain/renewal/renewal-outlook.ts';
import { isActionPack, type Offer } from '../../domain/renewal/renewal-state.ts';
import { daysBetween, yearOf } from '../../domain/time/calendar-day.ts';
import type { Card } from '../card.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { answerCard } from './faq-answer.ts';

const SOURCE = { document: '003', section: 'Membership' } as const;

/** Tells when a purchase can be renewed: the days, the rule behind them, and what is required. */
export function renewalAnswerCard(outlook: RenewalOutlook, { find }: FaqCatalogue, language: Language): Card {
  const { offer, purchasedOn } = outlook.purchase;
  const paragraphs = [when, why, extension, needs].map((paragraph) => paragraph(outlook, language));
  return answerCard(
    {
      title: words(language)(`renewal.title.${offer}`, { day: showDay(purchasedOn, language) }),
      answer: paragraphs.filter((text) => text !== '').join('\n\n'),
      source: SOURCE,
      followUps: followUps(offer).flatMap((id) => find(id) ?? []),
    },
    language,
  );
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
