import type { CompanyFacts } from '../../domain/company/company-facts.ts';
import type { CompanyPurchase } from '../../domain/company/company-purchases.ts';
import { generalFactsOf } from '../../domain/company/general-facts.ts';
import { AREAS } from '../../domain/designations/designation-programme.ts';
import type { Language } from '../../domain/language.ts';
import { AREA_NAMES, programmeInForce } from '../../domain/programmes/programmes.ts';
import { addYears, type CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import type { Viewer } from '../parts/viewer.ts';
import { membershipName } from '../text/membership-text.ts';
import { showDay } from '../text/show-day.ts';
import { type Words, words } from '../words.ts';
import template from './company-facts.json' with { type: 'json' };
import { statedDesignation } from './designations/stated-designations.ts';

/** The outcome of the click that the card answers. */
export type FactsNotice = 'saved' | 'removed' | 'overtaken';

/** The facts about a company apart from its skills. */
export type CompanyFactsContent = {
  readonly facts: CompanyFacts;
  readonly purchases: readonly CompanyPurchase[];
  /** The days on which the downloads from Insights were imported; undefined if they were not. */
  readonly competenciesImportedOn: CalendarDay | undefined;
  readonly performanceImportedOn: CalendarDay | undefined;
  readonly mayChange: boolean;
  readonly notice?: FactsNotice | undefined;
};

const render = compileCard<Record<string, unknown>>(template);

/** Shows the stated and the downloaded facts about a company, the missing ones, and how to change them. */
export function companyFactsCard(
  content: CompanyFactsContent,
  { programme, today }: Pick<Viewer, 'programme' | 'today'>,
  language: Language,
) {
  const t = words(language);
  const { facts, purchases, mayChange, notice } = content;
  const { designations = [] } = facts;
  const hasDesignations = designations.length > 0 || programmeInForce(today) === 'designations';
  const named = purchases.map((each) => ({ ...each, name: membershipName(each, programme, language) }));
  return render({
    language,
    title: t('facts.title'),
    notice: notice ? t(`facts.notices.${notice}`) : '',
    facts: factsOf(content, language),
    purchasesTitle: t('facts.purchases'),
    noPurchases: purchases.length === 0 ? t('facts.noPurchases') : '',
    purchases: named.map((each) => ({ name: each.name, detail: detailOf(each, content, language) })),
    designationsTitle: hasDesignations ? t('facts.designations.title') : '',
    noDesignations: hasDesignations && designations.length === 0 ? t('facts.designations.none') : '',
    designations: designations.map((each) => statedDesignation(each, language)),
    missing: missingIn(content, t),
    asOf: t('facts.asOf', { day: showDay(today, language) }),
    mayChange,
    purchaseLabel: t('facts.membership.which'),
    choices: [
      { title: t('facts.membership.new'), value: 'new' },
      ...named.map(({ name, key }) => ({ title: name, value: key })),
    ],
    mayDesignate: mayChange && hasDesignations,
    designationLabel: t('facts.designations.which'),
    designationChoices: AREAS.map((value) => ({ title: AREA_NAMES[value].name, value })),
    firstArea: designations[0]?.area ?? AREAS[0],
    openDesignation: t('facts.designations.open'),
    openMembership: t('facts.membership.open'),
    openGeneral: t('facts.general.open'),
  });
}

function detailOf(
  { stated, anniversary: day }: CompanyPurchase,
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

/** Lists the missing facts that would make verdicts more precise. */
function missingIn({ facts, performanceImportedOn }: CompanyFactsContent, t: Words): string {
  const missing = [
    ...(facts.market ? [] : [t('facts.missing.market')]),
    ...(facts.movedToPcOn ? [] : [t('facts.missing.movedToPcOn')]),
    ...(performanceImportedOn || facts.performance?.length ? [] : [t('facts.missing.performance')]),
  ];
  return missing.length === 0 ? '' : [t('facts.missing.title'), ...missing.map((each) => `- ${each}`)].join('\n');
}
