import type { Membership } from '../../domain/company/memberships.ts';
import { renewalDates } from '../../domain/company/renewal-dates.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import { levelName } from '../../domain/programmes/levels.ts';
import { type CalendarDay, daysBetween } from '../../domain/time/calendar-day.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';
import { showDay } from './show-day.ts';

/** Returns the name of a level or an Action Pack; any other text is returned unchanged. */
export function levelText(level: string, language: Language): string {
  const isPack = (offer: string): offer is keyof typeof en.status.offers => offer in en.status.offers;
  return levelName(level, language) ?? (isPack(level) ? words(language)(`status.offers.${level}`) : level);
}

/** "Data Analytics · Gold", or the name of an Action Pack. */
export function membershipName(
  { competency, offer }: Pick<Membership, 'competency' | 'offer'>,
  { competencies }: Programme,
  language: Language,
): string {
  const name = competencies.find(({ id }) => id === competency)?.name ?? competency;
  return [name, levelText(offer, language)].filter((part) => part !== undefined).join(' · ');
}

/** Describes the state of a membership's renewal in one line, with the days left. */
export function renewalText(membership: Membership, day: CalendarDay, language: Language): string {
  const { assumed } = membership;
  const state = stateText(membership, day, language);
  if (!assumed) return state;
  const window = { first: showDay(assumed.firstDay, language), last: showDay(assumed.lastDay, language) };
  const key = assumed.feeOnly ? 'feeAssumed' : 'assumed';
  return `${state} · ${words(language)(`status.renewal.${key}`, window)}`;
}

function stateText(membership: Membership, day: CalendarDay, language: Language): string {
  const { renewal } = membership;
  const t = words(language);
  switch (renewal.kind) {
    case 'active':
    case 'checkDue':
      return t('status.renewal.anniversary', {
        count: daysBetween(day, renewal.window.anniversary),
        day: showDay(renewal.window.anniversary, language),
      });
    case 'windowOpen':
      return t('status.renewal.open', { count: renewal.daysLeft, day: showDay(renewal.window.lastDay, language) });
    case 'expired':
      return t('status.renewal.expired', { day: showDay(renewal.window.lastDay, language) });
    case 'extended':
      return extendedText(membership, { day, through: renewal.through }, language);
  }
}

/** Names the extension (R5), and the window for the fee until it is over. */
function extendedText(
  membership: Membership,
  { day, through }: { readonly day: CalendarDay; readonly through: CalendarDay },
  language: Language,
): string {
  const t = words(language);
  const show = (each: CalendarDay) => showDay(each, language);
  const extended = t('status.renewal.extended', { anniversary: show(membership.anniversary), day: show(through) });
  const { feeWindow } = renewalDates(membership, day);
  if (!feeWindow) return extended;
  const window = { extended, first: show(feeWindow.firstDay), last: show(feeWindow.lastDay) };
  const count = daysBetween(day, feeWindow.lastDay) + 1;
  return day < feeWindow.firstDay
    ? t('status.renewal.feeAhead', window)
    : t('status.renewal.feeOpen', { ...window, count });
}
