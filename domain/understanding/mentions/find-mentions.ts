import { createCompetencyNames } from '../../company/competency-names.ts';
import { COMPETENCY_PROGRAMME } from '../../programmes/programmes.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import { type DateOrder, mayStateDate, readDates, type StatedDate } from '../../time/stated-dates.ts';
import type { Mention } from './mention.ts';

/** The asker's day, and the order of day and month in their numeric dates. */
export type MentionContext = { readonly today: CalendarDay; readonly order?: DateOrder };

const EXAM_CODE = /\b(?:(az|ms|dp|ai|pl|sc|mb|md|da)[- ]?|(70|74|77|98)[- ])(\d{3})\b/g;

const competencyNames = createCompetencyNames(COMPETENCY_PROGRAMME);

/** Finds what a folded text names, in order. Where two mentions overlap, the first one counts. */
export function findMentions(folded: string, context: MentionContext): Mention[] {
  const found = [...findDates(folded, context), ...findCompetencies(folded), ...findSkills(folded)];
  return found
    .sort((one, other) => one.from - other.from)
    .filter(({ from }, index, all) => {
      return all.slice(0, index).every((earlier) => earlier.to <= from);
    });
}

function findCompetencies(folded: string): Mention[] {
  return competencyNames(folded).map((named) => ({ kind: 'competency', ...named }));
}

function findSkills(folded: string): Mention[] {
  return [...folded.matchAll(EXAM_CODE)].map(({ 0: { length }, 1: letters, 2: series, 3: digits, index }) => ({
    kind: 'skill',
    skill: `${letters ?? series}-${digits}`.toUpperCase(),
    from: index,
    to: index + length,
  }));
}

function findDates(folded: string, { today, order }: MentionContext): Mention[] {
  if (!mayStateDate(folded)) return [];
  return readDates(folded, today, order).flatMap((date) => toMention(date) ?? []);
}

/** A day counted from today, such as "yesterday", stays as words: they tell more than that a day is meant. */
function toMention(date: StatedDate): Mention | undefined {
  const { from, to } = date;
  if (date.kind === 'impossible') return { kind: 'impossibleDay', date: date.date, from, to };
  if (date.kind === 'unread' || date.assumed === 'relative') return undefined;
  if (date.assumed === 'period') return { kind: 'period', period: { from: date.day, to: date.other }, from, to };
  return { kind: 'day', day: date.day, from, to };
}
