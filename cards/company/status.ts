import type { Membership } from '../../domain/company/memberships.ts';
import { attained, type CompanyOverview, type CompetencyOverview, countedIn } from '../../domain/company/overview.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../card.ts';
import { type Bar, peopleOfNeeded, toBar } from '../parts/people-chart.ts';
import { type ShowButton, type ShowData, showData } from '../parts/show-button.ts';
import { asOfText } from '../text/as-of-text.ts';
import { capitalised } from '../text/capitalised.ts';
import { levelText, membershipName, renewalText } from '../text/membership-text.ts';
import type { Colour } from '../text/risk-text.ts';
import { isUnknown, standingWord } from '../text/standing-word.ts';
import { words } from '../words.ts';
import template from './status.json' with { type: 'json' };

type Row = {
  readonly name: string;
  readonly word: string;
  readonly colour: Colour;
  readonly detail: string;
  readonly hint: string;
  readonly data: ShowData;
};

const render = compileCard<{
  summary: string;
  title: string;
  asOf: string;
  notice: string;
  rows: readonly Row[];
  packs: readonly { name: string; detail: string }[];
  people: readonly Bar[];
  chartTitle: string;
  chartText: string;
  note: string;
  buttons: readonly ShowButton[];
}>(template);

/** Who looks at a company, and when. */
export type Onlooker = { readonly today: CalendarDay; readonly isAdmin: boolean; readonly programme: Programme };

/** Where the company stands: its packs, then a row for each competency, the most urgent first. It holds no names. */
export function statusCard(
  overview: CompanyOverview,
  { today, isAdmin, programme }: Onlooker,
  language: Language,
): Card {
  const { competencies, packs, day } = overview;
  const t = words(language);
  const asOf = asOfText(day, today, language);
  const hasReport = competencies.some(({ verdict }) => verdict);
  const people = competencies.flatMap((each) => {
    const counted = countedIn(each);
    return counted ? [{ name: each.competency.name, ...counted }] : [];
  });
  return render({
    summary: `${t('status.title')}: ${asOf}`,
    title: t('status.title'),
    asOf,
    notice: hasReport ? '' : t(`status.missing.report.${isAdmin ? 'admin' : 'others'}`),
    rows: competencies.map((each) => toRow(each, overview.day, today, language)),
    packs: packs.map((pack) => toPack(pack, day, programme, language)),
    people: people.map((each) => toBar(each, language)),
    chartTitle: t('status.chart'),
    chartText: people.map((each) => `${each.name}: ${peopleOfNeeded(each, language)}`).join(' · '),
    note: t('status.note'),
    buttons: isAdmin ? buttons(overview, hasReport, language) : [],
  });
}

/** How a competency stands, in few words; the colour says nothing that they do not. */
export type StandingWords = Pick<Row, 'word' | 'colour' | 'detail'>;

export function standingWords(overview: CompetencyOverview, day: CalendarDay, language: Language): StandingWords {
  const { membership } = overview;
  const t = words(language);
  const counted = countedIn(overview);
  const details = [
    membership ? renewalText(membership, day, language) : t('status.notHeld'),
    ...(counted ? [peopleOfNeeded(counted, language)] : []),
    ...todayText(overview, language),
  ];
  return { ...standingWord(overview, language), detail: capitalised(details.join(' · ')) };
}

function toRow(overview: CompetencyOverview, day: CalendarDay, today: CalendarDay, language: Language): Row {
  const { competency, membership } = overview;
  return {
    name: [competency.name, ...(membership ? [levelText(membership.offer, language)] : [])].join(' · '),
    ...standingWords(overview, day, language),
    hint: words(language)('status.showCompetency', { competency: competency.name }),
    data: showData('status', language, { competency: competency.id, ...(day !== today && { asOf: day }) }),
  };
}

/** What is met now, where that is not what is held; or that nobody has published what it takes. */
function todayText(overview: CompetencyOverview, language: Language): string[] {
  const { membership, verdict } = overview;
  const t = words(language);
  if (!verdict) return [];
  if (isUnpublished(overview)) return [t('status.notPublished')];
  const level = attained(overview);
  if (!membership || level === membership.offer || isUnknown(overview)) return [];
  return [level ? t('status.levelMet', { level: levelText(level, language) }) : t('status.noLevelMet')];
}

function isUnpublished({ verdict }: CompetencyOverview): boolean {
  const options = verdict?.levels.flatMap(({ options }) => options) ?? [];
  return options.length > 0 && options.every(({ reason }) => reason.kind === 'notPublished');
}

function toPack(pack: Membership, day: CalendarDay, programme: Programme, language: Language) {
  return { name: membershipName(pack, programme, language), detail: capitalised(renewalText(pack, day, language)) };
}

function buttons({ competencies, packs }: CompanyOverview, hasReport: boolean, language: Language): ShowButton[] {
  const isHeld = packs.length > 0 || competencies.some(({ membership }) => membership);
  const isComplete = competencies.every(({ membership }) => membership);
  const abilities = [
    ...(hasReport ? [] : (['imports'] as const)),
    ...(isHeld ? (['renewals'] as const) : []),
    ...(isHeld && hasReport ? (['risk'] as const) : []),
    ...(isComplete ? [] : (['companyFacts'] as const)),
  ];
  const t = words(language);
  return abilities.map((ability) => ({ title: t(`status.buttons.${ability}`), data: showData(ability, language) }));
}
