import {
  byDeadline,
  deadlineOf,
  type Period,
  type RenewalDone,
  type RenewalsWithin,
} from '../../../domain/company/answers/renewal-answers.ts';
import type { Membership } from '../../../domain/company/memberships.ts';
import { renewalDates } from '../../../domain/company/renewal-dates.ts';
import type { Programme } from '../../../domain/competencies/programme.ts';
import type { Language } from '../../../domain/language.ts';
import { type CalendarDay, daysBetween } from '../../../domain/time/calendar-day.ts';
import { capitalised } from '../../text/capitalised.ts';
import { listAll } from '../../text/list-text.ts';
import { renewalText } from '../../text/membership-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import { nameInText } from './name-in-text.ts';

/** The day of an answer about renewals, and the programme that names them. */
export type RenewalContext = { readonly day: CalendarDay; readonly programme: Programme };

const MOST_LISTED = 8;

/** Says when one membership has its anniversary, and when it can be renewed. */
export function whenSaid(membership: Membership, { day, programme }: RenewalContext, language: Language): string {
  const t = words(language);
  const { renewal } = membership;
  const facts = factsOf(membership, { day, programme }, language);
  switch (renewal.kind) {
    case 'active':
    case 'checkDue':
      return capitalised(t('renewals.said.when', facts));
    case 'windowOpen':
      return capitalised(t('renewals.said.open', { ...facts, count: renewal.daysLeft }));
    case 'expired':
      return capitalised(t('renewals.said.expired', facts));
    case 'extended':
      return `${capitalised(facts.what)}: ${renewalText(membership, day, language)}.`;
  }
}

/** Names the next renewal in full, and the others in short. */
export function nextSaid(memberships: readonly Membership[], context: RenewalContext, language: Language): string {
  const t = words(language);
  const [first, ...others] = ahead(memberships, context.day);
  if (!first) return memberships.map((each) => whenSaid(each, context, language)).join(' ');
  const then = others.length > 0 ? [t('renewals.said.then', { renewals: shortList(others, context, language) })] : [];
  return [whenSaid(first, context, language), ...then].join(' ');
}

/** Lists all renewals ahead in short, soonest first. */
export function listSaid(memberships: readonly Membership[], context: RenewalContext, language: Language): string {
  const next = ahead(memberships, context.day);
  if (next.length === 0) return nextSaid(memberships, context, language);
  const renewals = shortList(next, context, language);
  return words(language)('renewals.said.list', { count: next.length, renewals });
}

/** Says what has its anniversary in a period, and what can be renewed in it. */
export function withinSaid(
  { anniversaries, windows }: RenewalsWithin,
  { from, to }: Period,
  { context, memberships }: { readonly context: RenewalContext; readonly memberships: readonly Membership[] },
  language: Language,
): string {
  const t = words(language);
  const days = { day: showDay(from, language), from: showDay(from, language), to: showDay(to, language) };
  const isDay = from === to;
  const [next] = ahead(memberships, context.day);
  const found =
    anniversaries.length > 0
      ? t(isDay ? 'renewals.said.on' : 'renewals.said.within', {
          ...days,
          what: isDay ? plainList(anniversaries, context, language) : shortList(anniversaries, context, language),
        })
      : t(isDay ? 'renewals.said.noneOn' : 'renewals.said.noneWithin', days);
  return [
    capitalised(found),
    ...(windows.length > 0 ? [t('renewals.said.windows', { what: plainList(windows, context, language) })] : []),
    ...(anniversaries.length + windows.length === 0 && next
      ? [t('renewals.said.nextIs', { what: shortText(next, context, language) })]
      : []),
  ].join(' ');
}

/** Says whether a membership has been renewed. */
export function doneSaid(
  membership: Membership,
  done: RenewalDone,
  context: RenewalContext,
  language: Language,
): string {
  const t = words(language);
  const facts = factsOf(membership, context, language);
  switch (done.kind) {
    case 'renewed':
      return t('renewals.said.renewed', { ...facts, day: showDay(done.renewedOn, language), next: facts.day });
    case 'open':
      return t('renewals.said.openNotDone', { ...facts, count: daysLeft(membership, context.day) });
    case 'assumed':
      return t('renewals.said.assumed', { ...facts, day: showDay(done.anniversary, language), next: facts.day });
    case 'tooEarly':
      return t('renewals.said.notYet', facts);
    case 'missed':
      return t('renewals.said.missed', facts);
  }
}

/** Says whether a renewal has been missed. */
export function lateSaid(membership: Membership, context: RenewalContext, language: Language): string {
  const facts = factsOf(membership, context, language);
  const { kind } = membership.renewal;
  const t = words(language);
  if (kind === 'expired') return t('renewals.said.late.missed', facts);
  if (kind !== 'windowOpen') return t('renewals.said.late.early', facts);
  return t('renewals.said.late.open', { ...facts, count: daysLeft(membership, context.day) });
}

/** Says whether any renewal has been missed, and what is next. */
export function anyLateSaid(memberships: readonly Membership[], context: RenewalContext, language: Language): string {
  const missed = memberships.filter(({ renewal }) => renewal.kind === 'expired');
  if (missed.length > 0) return missed.map((each) => lateSaid(each, context, language)).join(' ');
  return `${words(language)('renewals.said.lateNone')} ${nextSaid(memberships, context, language)}`;
}

function ahead(memberships: readonly Membership[], day: CalendarDay): Membership[] {
  return byDeadline(memberships, day).filter(({ renewal }) => renewal.kind !== 'expired');
}

function shortList(memberships: readonly Membership[], context: RenewalContext, language: Language): string {
  return listAll(memberships, language, {
    most: MOST_LISTED,
    textOf: (each) => shortText(each, context, language),
  });
}

function plainList(memberships: readonly Membership[], { programme }: RenewalContext, language: Language): string {
  return listAll(memberships, language, {
    textOf: ({ competency, offer }) => nameInText({ competency, level: offer }, programme, language),
  });
}

function shortText(membership: Membership, context: RenewalContext, language: Language): string {
  const t = words(language);
  const facts = factsOf(membership, context, language);
  const { feeWindow } = renewalDates(membership, context.day);
  if (feeWindow) {
    const [first, last] = [feeWindow.firstDay, feeWindow.lastDay].map((each) => showDay(each, language));
    return t('renewals.said.shortFee', { what: facts.what, first, last });
  }
  return membership.renewal.kind === 'windowOpen'
    ? t('renewals.said.shortOpen', { ...facts, count: daysLeft(membership, context.day) })
    : t('renewals.said.short', facts);
}

function factsOf(
  { competency, offer, ...membership }: Membership,
  { day, programme }: RenewalContext,
  language: Language,
) {
  const t = words(language);
  const { window } = renewalDates({ competency, offer, ...membership }, day);
  return {
    what: nameInText({ competency, level: offer }, programme, language),
    day: showDay(window.anniversary, language),
    inDays: t('renewals.said.inDays', { count: daysBetween(day, window.anniversary) }),
    first: showDay(window.firstDay, language),
    last: showDay(window.lastDay, language),
  };
}

function daysLeft(membership: Membership, day: CalendarDay): number {
  return daysBetween(day, deadlineOf(membership, day)) + 1;
}
