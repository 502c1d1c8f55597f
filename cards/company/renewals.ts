import type { Membership } from '../../domain/company/memberships.ts';
import { type RenewalDates, renewalDates } from '../../domain/company/renewal-dates.ts';
import type { Language } from '../../domain/language.ts';
import { type CalendarDay, daysBetween } from '../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../card.ts';
import { type RenewalAnswer, renewalAnswers } from '../parts/renewal-answers.ts';
import { type ShowButton, showPayload } from '../parts/show-payload.ts';
import type { Viewer } from '../parts/viewer.ts';
import { asOfText } from '../text/as-of-text.ts';
import type { Colour } from '../text/colour.ts';
import { listAll } from '../text/list-text.ts';
import { membershipName } from '../text/membership-text.ts';
import { ruleText } from '../text/rule-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { renewalStanding } from './renewal-standing.ts';
import template from './renewals.json' with { type: 'json' };

type Fact = { readonly title: string; readonly value: string };
type Row = {
  readonly name: string;
  readonly word: string;
  readonly colour: Colour;
  readonly detail: string;
  readonly facts: readonly Fact[];
  readonly answers: readonly RenewalAnswer[];
};

const render = compileCard<{
  summary: string;
  title: string;
  asOf: string;
  bars: readonly { readonly x: string; readonly y: number; readonly color: Colour }[];
  chartTitle: string;
  chartText: string;
  rows: readonly Row[];
  more: string;
  whyTitle: string;
  rules: readonly string[];
  note: string;
  buttons: readonly ShowButton[];
}>(template);

const MOST_SHOWN = 8;
const RULES = ['R1', 'R2', 'R3', 'R4', 'R5'] as const;

/** Shows when each membership is to be renewed, as a timeline. */
export function renewalsCard(
  memberships: readonly Membership[],
  { day, today, programme }: Pick<Viewer, 'today' | 'programme'> & { readonly day: CalendarDay },
  language: Language,
): Card {
  const t = words(language);
  const soonest = memberships
    .map((membership) => ({ membership, dates: renewalDates(membership, day) }))
    .sort((a, b) => daysBetween(lastDayOf(b.dates), lastDayOf(a.dates)));
  const shown = soonest.slice(0, MOST_SHOWN);
  // One question at a time: a card has at most six buttons.
  const asked = shown.find(({ membership }) => membership.assumed)?.membership;
  const bars = shown.map(({ membership, dates }) => ({
    x: membershipName(membership, programme, language),
    y: Math.max(0, daysBetween(day, lastDayOf(dates)) + 1),
    color: renewalStanding(membership, day, language).colour,
  }));
  return render({
    summary: `${t('renewals.title')}: ${asOfText(day, today, language)}`,
    title: t('renewals.title'),
    asOf: asOfText(day, today, language),
    bars,
    chartTitle: t('renewals.chart'),
    chartText: bars.map(({ x, y }) => `${x}: ${t('renewals.days', { count: y })}`).join('\n\n'),
    rows: shown.map(({ membership, dates }) => {
      const { detail, ...word } = renewalStanding(membership, day, language);
      return {
        name: membershipName(membership, programme, language),
        ...word,
        detail: hasDetail(membership, dates) ? detail : '',
        facts: factsOf(dates, day, language),
        answers: day === today && membership === asked ? renewalAnswers(membership, language) : [],
      };
    }),
    more: soonest.length > shown.length ? t('renewals.more', { count: soonest.length - shown.length }) : '',
    whyTitle: t('status.buttons.why'),
    rules: RULES.map((rule) => ruleText(rule, language)),
    note: t('renewals.note'),
    buttons: (['risk', 'companyFacts'] as const).map((ability) => ({
      title: t(`status.buttons.${ability}`),
      data: showPayload(ability, language),
    })),
  });
}

/** Returns the last day of what is to be done next: to pay the fee of an extended year, or to renew. */
function lastDayOf({ window, feeWindow }: RenewalDates): CalendarDay {
  return (feeWindow ?? window).lastDay;
}

/** False for states that only repeat the dates. */
function hasDetail({ renewal, assumed }: Membership, { feeWindow }: RenewalDates): boolean {
  return (
    assumed !== undefined || feeWindow !== undefined || renewal.kind === 'windowOpen' || renewal.kind === 'expired'
  );
}

function factsOf(dates: RenewalDates, day: CalendarDay, language: Language) {
  const { window, feeWindow, reminders, checkDueOn, extension } = dates;
  const t = words(language);
  const show = (day: CalendarDay) => showDay(day, language);
  const ahead = { count: daysBetween(day, window.anniversary), day: show(window.anniversary) };
  const anniversary = ahead.count < 0 ? ahead.day : t('renewals.inDays', ahead);
  const fee = feeWindow && { first: show(feeWindow.firstDay), last: show(feeWindow.lastDay) };
  const facts: Fact[] = [
    ...(fee ? [{ title: t('renewals.feeWindow'), value: t('renewals.feeFromTo', fee) }] : []),
    { title: t('renewals.anniversary'), value: anniversary },
    {
      title: t('renewals.window'),
      value: t('renewals.fromTo', { first: show(window.firstDay), last: show(window.lastDay) }),
    },
    { title: t('renewals.reminders'), value: listAll(reminders.map(show), language) },
  ];
  if (checkDueOn) facts.push({ title: t('renewals.check'), value: t('renewals.checkBy', { day: show(checkDueOn) }) });
  if (extension) {
    const days = { anniversary: show(extension.anniversary), through: show(extension.extendedThrough) };
    const value = t('renewals.extended', days);
    facts.push({ title: t('renewals.extension'), value });
  }
  return facts;
}
