import type { Membership } from '../../domain/company/memberships.ts';
import { renewalDates } from '../../domain/company/renewal-dates.ts';
import type { Language } from '../../domain/language.ts';
import type { RenewalState } from '../../domain/renewal/renewal-state.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { capitalised } from '../text/capitalised.ts';
import type { Colour } from '../text/colour.ts';
import { renewalText } from '../text/membership-text.ts';
import { words } from '../words.ts';

const STATES: Readonly<Record<RenewalState['kind'] | 'feeOpen', { readonly mark: string; readonly colour: Colour }>> = {
  windowOpen: { mark: '▲', colour: 'attention' },
  feeOpen: { mark: '▲', colour: 'attention' },
  checkDue: { mark: '◆', colour: 'warning' },
  active: { mark: '✔', colour: 'good' },
  extended: { mark: '✔', colour: 'good' },
  expired: { mark: '✖', colour: 'attention' },
};

/** Describes the state of a renewal in a few words, with a matching colour. */
export function renewalStanding(membership: Membership, day: CalendarDay, language: Language) {
  const { feeWindow } = renewalDates(membership, day);
  const state = feeWindow && day >= feeWindow.firstDay ? 'feeOpen' : membership.renewal.kind;
  const { mark, colour } = STATES[state];
  return {
    word: `${mark} ${words(language)(`renewals.state.${state}`)}`,
    colour,
    detail: capitalised(renewalText(membership, day, language)),
  };
}
