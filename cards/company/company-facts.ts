import type { CompanyFacts } from '../../domain/company/company-facts.ts';
import { generalFactsOf } from '../../domain/company/general-facts.ts';
import type { KnownPurchase } from '../../domain/company/known-purchases.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import { addYears, type CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { membershipName } from '../text/membership-text.ts';
import { showDay } from '../text/show-day.ts';
import { type Words, words } from '../words.ts';
import template from './company-facts.json' with { type: 'json' };

/** What came of the click that the card answers. */
export type FactsNotice = 'saved' | 'removed' | 'overtaken';

/** What is known of a company besides its skills. */
export type CompanyFactsContent = {
  readonly facts: CompanyFacts;
  readonly purchases: readonly KnownPurchase[];
  /** The days on which the downloads of Insights were imported, where they were. */
  readonly competenciesImportedOn: CalendarDay | undefined;
  readonly performanceImportedOn: CalendarDay | undefined;
  readonly mayChange: boolean;
};

const render = compileCard<Record<string, unknown>>(template);

/** What is stated of the company, what a download tells of it, what is missing, and the ways to change it. */
export function companyFactsCard(
  known: CompanyFactsContent,
  programme: Programme,
  today: CalendarDay,
  language: Language,
  notice?: FactsNotice,
) {
  const t = words(language);
  const { purchases, mayChange } = known;
  const named = purchases.map((each) => ({ ...each, name: membershipName(each, programme, language) }));
  return render({
    language,
    title: t('facts.title'),
    notice: notice ? t(`facts.notices.${notice}`) : '',
    facts: factsOf(known, language),
    purchasesTitle: t('facts.purchases'),
    noPurchases: purchases.length === 0 ? t('facts.noPurchases') : '',
    purchases: named.map((each) => ({ name: each.name, detail: detailOf(each, known, language) })),
    missing: missingIn(known, t),
    asOf: t('facts.asOf', { day: showDay(today, language) }),
    mayChange,
    purchaseLabel: t('facts.membership.which'),
    choices: [
      { title: t('facts.membership.new'), value: 'new' },
      ...named.map(({ name, key }) => ({ title: name, value: key })),
    ],
    openMembership: t('facts.membership.open'),
    openGeneral: t('facts.general.open'),
  });
}

function detailOf(
  { stated, anniversary: day }: KnownPurchase,
  { competenciesImportedOn }: CompanyFactsContent,
  language: Language,
): string {
  const t = words(language);
  const anniversary = showDay(day, language);
  if (!stated) {
    const imported = showDay(competenciesImportedOn ?? day, language);
    return t('facts.fromDownload', { anniversary, imported });
  }
  const purchased = showDay(stated.purchasedOn, language);
  if (stated.renewedOn) {
    return t('facts.boughtAndRenewed', { purchased, renewed: showDay(stated.renewedOn, language), anniversary });
  }
  const isFirst = day <= addYears(stated.purchasedOn, 1);
  return t(isFirst ? 'facts.bought' : 'facts.boughtLongAgo', { purchased, anniversary });
}

function factsOf({ facts, performanceImportedOn }: CompanyFactsContent, language: Language) {
  const t = words(language);
  const { market, movedToPcOn, surfaceHubReseller } = generalFactsOf(facts);
  const figures = [
    ...(performanceImportedOn ? [t('facts.figuresImported', { day: showDay(performanceImportedOn, language) })] : []),
    ...(facts.performance?.length ? [t('facts.figuresStated', { count: facts.performance.length })] : []),
  ];
  const values = {
    market: market && t(`facts.markets.${market}`),
    movedToPcOn: movedToPcOn && showDay(movedToPcOn, language),
    surfaceHubReseller:
      surfaceHubReseller === undefined ? undefined : t(`facts.answers.${surfaceHubReseller ? 'yes' : 'no'}`),
    performance: figures.join('; ') || undefined,
  };
  return (Object.keys(values) as (keyof typeof values)[]).map((field) => {
    return { title: t(`facts.fields.${field}`), value: values[field] ?? t('facts.notStated') };
  });
}

/** What would let the verdicts say more, as a list. */
function missingIn({ facts, performanceImportedOn }: CompanyFactsContent, t: Words): string {
  const missing = [
    ...(facts.market ? [] : [t('facts.missing.market')]),
    ...(facts.movedToPcOn ? [] : [t('facts.missing.movedToPcOn')]),
    ...(performanceImportedOn || facts.performance?.length ? [] : [t('facts.missing.performance')]),
  ];
  return missing.length === 0 ? '' : [t('facts.missing.title'), ...missing.map((each) => `- ${each}`)].join('\n');
}
