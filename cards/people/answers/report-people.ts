import type { Language } from '../../../domain/language.ts';
import type { Movements } from '../../../domain/people/answers/movements.ts';
import type { ReportSize } from '../../../domain/people/answers/report-size.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { showPayload } from '../../parts/show-payload.ts';
import { listAll } from '../../text/list-text.ts';
import { plainText } from '../../text/plain-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import { type AnswerRow, peopleAnswerCard } from './people-answer.ts';

const MOST_NAMED = 10;

/** Answers how many people are in the report. */
export function reportSizeCard(size: ReportSize, reportDay: CalendarDay, language: Language) {
  const t = words(language);
  const { people, linked, counting } = size;
  return peopleAnswerCard(
    {
      said: [
        t('peopleAnswers.size.text', { count: people, day: showDay(reportDay, language) }),
        t('peopleAnswers.size.linked', { linked, counting }),
      ],
      reportDay,
      buttons: [{ title: t('peopleAnswers.buttons.linking'), data: showPayload('linking', language) }],
    },
    language,
  );
}

/** The people who are new in a report and those who are gone; undefined if there is no earlier report. */
export type MovementsSince = { readonly movements: Movements; readonly since: CalendarDay } | undefined;

/** Answers who has joined or left since the report before. */
export function movementsCard(before: MovementsSince, reportDay: CalendarDay, language: Language) {
  const t = words(language);
  if (!before) {
    return peopleAnswerCard(
      { said: [t('peopleAnswers.joined.oneReport', { day: showDay(reportDay, language) })], reportDay },
      language,
    );
  }
  const { joined, left } = before.movements;
  const names = (people: readonly string[]) => listAll(people, language, { most: MOST_NAMED, textOf: plainText });
  const kind = joined.length > 0 ? (left.length > 0 ? 'both' : 'joined') : left.length > 0 ? 'left' : 'nobody';
  const facts = { day: showDay(before.since, language), joined: names(joined), left: names(left) };
  const rows = (people: readonly string[], word: string): AnswerRow[] =>
    people.map((name) => ({ name: plainText(name), word, colour: 'Default', lines: [] }));
  return peopleAnswerCard(
    {
      said: [t(`peopleAnswers.joined.${kind}`, facts)],
      reportDay,
      rows: [...rows(joined, t('peopleAnswers.joined.isNew')), ...rows(left, t('peopleAnswers.joined.isGone'))],
    },
    language,
  );
}
