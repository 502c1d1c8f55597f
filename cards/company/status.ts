import type { Membership } from '../../domain/company/memberships.ts';
import { type CompanyOverview, type CompetencyOverview, countedIn } from '../../domain/company/overview.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../card.ts';
import { type PeopleBar, peopleBar, peopleOfNeeded } from '../parts/people-bar.ts';
import { type ShowButton, type ShowPayload, showPayload } from '../parts/show-payload.ts';
import type { Viewer } from '../parts/viewer.ts';
import { asOfText } from '../text/as-of-text.ts';
import { capitalised } from '../text/capitalised.ts';
import type { Colour } from '../text/colour.ts';
import { levelText, membershipName, renewalText } from '../text/membership-text.ts';
import { verdictNote } from '../text/verdict-note.ts';
import { words } from '../words.ts';
import { competencyStanding } from './competency-standing.ts';
import template from './status.json' with { type: 'json' };

type Row = {
  readonly name: string;
  readonly word: string;
  readonly colour: Colour;
  readonly detail: string;
  readonly hint: string;
  readonly data: ShowPayload;
};

const render = compileCard<{
  summary: string;
  title: string;
  asOf: string;
  notice: string;
  rows: readonly Row[];
  packs: readonly { name: string; detail: string }[];
  people: readonly PeopleBar[];
  chartTitle: string;
  chartText: string;
  note: string;
  buttons: readonly ShowButton[];
}>(template);

/** Shows the company's standing: its packs, then a row for each competency, the most urgent first. Contains no names. */
export function statusCard(overview: CompanyOverview, { today, isAdmin, programme }: Viewer, language: Language): Card {
  const { competencies, packs, day, several } = overview;
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
    rows: competencies.map((each) => toRow(each, { day, today }, language)),
    packs: packs.map((pack) => toPack(pack, { day, programme }, language)),
    people: people.map((each) => peopleBar(each, language)),
    chartTitle: t('status.chart'),
    chartText: people.map((each) => `${each.name}: ${peopleOfNeeded(each, language)}`).join(' · '),
    note: verdictNote(several, undefined, language),
    buttons: isAdmin ? buttons(overview, hasReport, language) : [],
  });
}

function toRow(
  overview: CompetencyOverview,
  { day, today }: Pick<Viewer, 'today'> & { readonly day: CalendarDay },
  language: Language,
): Row {
  const { competency, membership } = overview;
  return {
    name: [competency.name, ...(membership ? [levelText(membership.offer, language)] : [])].join(' · '),
    ...competencyStanding(overview, day, language),
    hint: words(language)('status.showCompetency', { competency: competency.name }),
    data: showPayload('status', language, { competency: competency.id, ...(day !== today && { asOf: day }) }),
  };
}

function toPack(
  pack: Membership,
  { day, programme }: Pick<Viewer, 'programme'> & { readonly day: CalendarDay },
  language: Language,
) {
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
  return abilities.map((ability) => ({ title: t(`status.buttons.${ability}`), data: showPayload(ability, language) }));
}
