import type { CommandArguments } from '../../domain/company/read-arguments.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { type ShowButton, type ShowPayload, showPayload } from './show-payload.ts';
import template from './which-day.json' with { type: 'json' };

/** A request for an ability with a date that may be either of two days, the likelier one first. */
export type WhichDay = {
  readonly ability: ShowPayload['ability'];
  readonly args: CommandArguments;
  readonly days: readonly CalendarDay[];
};

const render = compileCard<{ title: string; text: string; choices: ShowButton[] }>(template);

/** Asks which day is meant, with a button for each. */
export function whichDayCard({ ability, args: { competency, area, level, rest }, days }: WhichDay, language: Language) {
  const t = words(language);
  const more = {
    ...(competency && { competency }),
    ...(area && { area }),
    ...(level && { level }),
    ...(rest && { people: rest }),
  };
  return render({
    title: t('dates.which.title'),
    text: t('dates.which.text', { days: days.map((day) => showDay(day, language)).join(' / ') }),
    choices: days.map((day) => ({
      title: showDay(day, language),
      data: showPayload(ability, language, { ...more, asOf: day }),
    })),
  });
}
