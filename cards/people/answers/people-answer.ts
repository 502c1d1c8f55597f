import type { Language } from '../../../domain/language.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { compileCard } from '../../card.ts';
import { saidCard } from '../../parts/said.ts';
import type { ShowButton } from '../../parts/show-payload.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import template from './people-answer.json' with { type: 'json' };

const MOST_SHOWN = 12;

/** A person, skill or level that proves an answer, with a word about it and lines of detail. */
export type AnswerRow = {
  readonly name: string;
  readonly word: string;
  readonly colour: 'Good' | 'Default' | 'Attention';
  readonly lines: readonly string[];
};

/** An answer about people and their skills: sentences, then the rows that prove them. */
export type PeopleAnswer = {
  readonly said: readonly string[];
  readonly reportDay: CalendarDay;
  readonly rows?: readonly AnswerRow[];
  readonly notes?: readonly string[];
  readonly buttons?: readonly ShowButton[];
};

type Text = { readonly text: string };

const render = compileCard<{
  summary: string;
  asOf: string;
  rows: readonly (Omit<AnswerRow, 'lines'> & { readonly lines: readonly Text[] })[];
  notes: readonly Text[];
  buttons: readonly ShowButton[];
}>(template);

/** Answers a question about people in sentences, with as many rows beneath them as fit on a card. */
export function peopleAnswerCard(
  { said, reportDay, rows = [], notes = [], buttons = [] }: PeopleAnswer,
  language: Language,
) {
  const t = words(language);
  const more = rows.length - MOST_SHOWN;
  const text = said.filter((sentence) => sentence !== '').join(' ');
  const proof = render({
    summary: text,
    asOf: t('peopleAnswers.asOf', { day: showDay(reportDay, language) }),
    rows: rows.slice(0, MOST_SHOWN).map((row) => ({ ...row, lines: row.lines.map(toText) })),
    notes: [...(more > 0 ? [t('peopleAnswers.more', { count: more })] : []), ...notes].map(toText),
    buttons,
  });
  return saidCard(text, proof);
}

function toText(text: string): Text {
  return { text };
}
