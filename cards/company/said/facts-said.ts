import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import type { CompanyPurchase } from '../../../domain/company/company-purchases.ts';
import { pmcGraceEnd } from '../../../domain/competencies/counting.ts';
import type { Programme } from '../../../domain/competencies/programme.ts';
import type { Language } from '../../../domain/language.ts';
import { listAll } from '../../text/list-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import { nameInText } from './name-in-text.ts';

const MOST_LISTED = 8;

/** Says when the company moved to Partner Center, and until when skills that are only in PMC count (R8). */
export function movedSaid({ movedToPcOn }: CompanyFacts, language: Language): string {
  const t = words(language);
  if (!movedToPcOn) return t('facts.said.movedUnknown');
  const last = showDay(pmcGraceEnd(movedToPcOn), language);
  return t('facts.said.moved', { day: showDay(movedToPcOn, language), last });
}

export function marketSaid({ market }: CompanyFacts, language: Language): string {
  const t = words(language);
  return market ? t('facts.said.market', { market: t(`facts.markets.${market}`) }) : t('facts.said.marketUnknown');
}

/** Lists purchases with their days. */
export function boughtSaid(purchases: readonly CompanyPurchase[], programme: Programme, language: Language): string {
  const t = words(language);
  if (purchases.length === 0) return t('facts.said.boughtNothing');
  const textOf = (purchase: CompanyPurchase) => {
    const { stated } = purchase;
    const what = purchaseName(purchase, programme, language);
    if (!stated) return t('facts.said.downloaded', { what });
    const days = { what, day: showDay(stated.purchasedOn, language) };
    return stated.renewedOn
      ? t('facts.said.purchaseRenewed', { ...days, renewed: showDay(stated.renewedOn, language) })
      : t('facts.said.purchase', days);
  };
  return t('facts.said.bought', { purchases: listAll(purchases, language, { most: MOST_LISTED, textOf }) });
}

export function purchaseName(
  { competency, offer }: Pick<CompanyPurchase, 'competency' | 'offer'>,
  programme: Programme,
  language: Language,
): string {
  return nameInText({ competency, level: offer }, programme, language);
}
