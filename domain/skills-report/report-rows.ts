import type { Membership } from '../company/memberships.ts';
import { attained, type CompetencyOverview, levelCounted, overviewOf } from '../company/overview.ts';
import { evaluateLevel } from '../competencies/evaluate.ts';
import { type PeopleCounted, peopleCounted } from '../competencies/people-counted.ts';
import { optionsInForce, type Programme } from '../competencies/programme.ts';
import { type Company, standingOn } from '../competencies/standing.ts';
import type { CalendarDay } from '../time/calendar-day.ts';

/** A competency as the skills report shows it: numbers of people, and none by name. */
export type ReportRow = {
  readonly overview: CompetencyOverview;
  /** Of the level that is counted; undefined where its requirements ask for no number of people. */
  readonly people: PeopleCounted | undefined;
  /** The same at the anniversary, of what is held. */
  readonly peopleThen: PeopleCounted | undefined;
  /** How many more count than by the report before, below zero fewer; undefined where that cannot be told. */
  readonly change: number | undefined;
};

type Known = {
  readonly programme: Programme;
  readonly company: Company;
  readonly memberships: readonly Membership[];
};

/**
 * The skills report in numbers, the most urgent competency first.
 *
 * @param before the company by the report before this one; it is counted on the same day, so that only the report differs
 * @param only the id of the one competency that is asked for
 */
export function skillsReportOf(
  known: Known,
  before: Company | undefined,
  day: CalendarDay,
  today: CalendarDay,
  only?: string,
): ReportRow[] {
  const past = before && standingOn(known.programme, before, day, day < today ? day : today);
  const { competencies } = overviewOf(known, day, today, only);
  return competencies.map((overview) => {
    const level = levelCounted(overview);
    const people = level && peopleCounted(level);
    const pastPeople =
      level && past && peopleCounted(evaluateLevel(optionsInForce(overview.competency, day), level.level, past));
    return {
      overview,
      people,
      peopleThen: overview.risk && peopleCounted(overview.risk.then),
      change: people && pastPeople && people.counted - pastPeople.counted,
    };
  });
}

/** What a short report shows: the competencies that are held or met, or all of them where none is. */
export function notableRows(rows: readonly ReportRow[]): readonly ReportRow[] {
  const notable = rows.filter(({ overview }) => overview.membership ?? attained(overview));
  return notable.length > 0 ? notable : rows;
}
