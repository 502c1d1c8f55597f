import { overviewOf } from '../../../domain/company/overview.ts';
import type { CommandArguments } from '../../../domain/company/read-arguments.ts';
import type { Competency } from '../../../domain/competencies/programme.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { CompanyView } from '../../company/read-company.ts';

/** Returns the competency that a question names, or else the most urgent one that the company holds. */
export function competencyIn(
  { competency }: CommandArguments,
  view: CompanyView,
  { day, today }: { readonly day: CalendarDay; readonly today: CalendarDay },
): Competency | undefined {
  if (competency) return view.programme.competencies.find(({ id }) => id === competency);
  return overviewOf(view, { day, today }).competencies.find(({ membership }) => membership)?.competency;
}
