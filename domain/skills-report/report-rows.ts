import type { MemberCompany } from '../company/memberships.ts';
import {
  attained,
  type CompetencyOverview,
  levelCounted,
  type OverviewRequest,
  overviewOf,
} from '../company/overview.ts';
import { evaluateLevel } from '../competencies/evaluate.ts';
import { closestOption, type PeopleCounted, peopleCounted } from '../competencies/people-counted.ts';
import { optionsInForce } from '../competencies/programme.ts';
import { type Company, standingOn } from '../competencies/standing.ts';

/** A competency as the skills report shows it: numbers of people, no names. */
export type ReportRow = {
  readonly overview: CompetencyOverview;
  /** The level that was asked for; undefined if the report counts by the level held. */
  readonly level?: string;
  /** At the counted level; undefined if its requirements name no number of people. */
  readonly people: PeopleCounted | undefined;
  /** The same at the anniversary, if the competency is held. */
  readonly peopleThen: PeopleCounted | undefined;
  /** How many more people count than in the previous report (negative: fewer); undefined if not comparable. */
  readonly change: number | undefined;
};

/**
 * Returns the skills report in numbers, the most urgent competency first.
 *
 * @param before the company by the previous report, counted on the same day so that only the report differs
 * @param wanted the level to count people for, whatever level is held
 */
export function skillsReportOf(
  current: MemberCompany,
  {
    before,
    level: wanted,
    ...request
  }: OverviewRequest & { readonly before: Company | undefined; readonly level?: string | undefined },
): ReportRow[] {
  const { day, today } = request;
  const { programme } = current;
  const past = before && standingOn({ programme, company: before }, day, day < today ? day : today);
  const { competencies } = overviewOf(current, request);
  return competencies.map((overview) => {
    const asked = overview.verdict?.levels.find((each) => each.level === wanted);
    const level = asked ?? levelCounted(overview);
    const option = level && closestOption(level);
    const people = level && peopleCounted(level, option);
    const then = level && past && evaluateLevel(optionsInForce(overview.competency, day), level.level, past);
    // Counted by the option that is closest now: another one's people would look like a change.
    const same = then?.options.find((each) => each.option === option?.option);
    const pastPeople = then && same && peopleCounted(then, same);
    return {
      overview,
      ...(asked && { level: asked.level }),
      people,
      peopleThen:
        overview.risk && (!asked || asked.level === overview.risk.level)
          ? peopleCounted(overview.risk.then)
          : undefined,
      change: people && pastPeople && people.counted - pastPeople.counted,
    };
  });
}

/** Returns the rows for a short report: competencies that are held or attained, or all rows if there are none. */
export function notableRows(rows: readonly ReportRow[]): readonly ReportRow[] {
  const notable = rows.filter(({ overview }) => overview.membership ?? attained(overview));
  return notable.length > 0 ? notable : rows;
}
