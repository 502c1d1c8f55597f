import type { CalendarDay } from '../../time/calendar-day.ts';
import type { OwnSkill } from '../own-skills.ts';

/** Returns the last day on which a person counts, if everything of theirs that counts is associated in PMC only (R8). */
export function graceEndOf(skills: readonly OwnSkill[]): CalendarDay | undefined {
  const counting = skills.flatMap(({ counting }) => (counting.kind === 'doesNotCount' ? [] : [counting]));
  const [first] = counting;
  return first?.kind === 'countsInGrace' && counting.every(({ kind }) => kind === 'countsInGrace')
    ? first.lastDay
    : undefined;
}
