import type { NamedArea } from '../designations/area-names.ts';
import type { AreaId } from '../designations/designation-programme.ts';
import { programmeInForce } from '../programmes/programmes.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { NamedCompetency } from './competency-names.ts';

/** Finds the competencies and the solution areas that a folded text names. */
export type ScopeNames = {
  readonly competencies: (folded: string) => readonly NamedCompetency[];
  readonly areas: (folded: string) => readonly NamedArea[];
};

/** A competency (its id) or a solution area, and the place of its name in the folded text (`to` excluded). */
export type NamedScope = { readonly from: number; readonly to: number } & (
  | { readonly competency: string; readonly area?: never }
  | { readonly area: AreaId; readonly competency?: never }
);

/**
 * Finds what a folded text names first. Of two names that overlap, the longer one counts; a name that both programmes have,
 * such as Security, means the one in force on the day, or the competency if a level is named with it.
 */
export function namedScope(
  folded: string,
  { day, hasLevel, names }: { readonly day: CalendarDay; readonly hasLevel: boolean; readonly names: ScopeNames },
): NamedScope | undefined {
  const [competency] = names.competencies(folded);
  const [area] = names.areas(folded);
  const asCompetency: NamedScope | undefined = competency && {
    competency: competency.competency.id,
    from: competency.from,
    to: competency.to,
  };
  if (!area || !asCompetency) return area ?? asCompetency;
  if (area.to <= asCompetency.from) return area;
  if (asCompetency.to <= area.from) return asCompetency;
  const isLonger = area.to - area.from - (asCompetency.to - asCompetency.from);
  const isToday = programmeInForce(day) === 'designations' && !hasLevel;
  return isLonger > 0 || (isLonger === 0 && isToday) ? area : asCompetency;
}
