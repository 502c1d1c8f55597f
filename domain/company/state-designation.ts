import type { DesignationFacts, StatedPoints } from '../designations/designation-facts.ts';
import {
  AREAS,
  type AreaId,
  CUSTOMER_METRICS,
  type CustomerMetricId,
  TRACKS,
  type Track,
} from '../designations/designation-programme.ts';
import { DESIGNATION_PROGRAMME } from '../programmes/programmes.ts';
import { addDays, addYears, type CalendarDay, parseDay } from '../time/calendar-day.ts';
import { type DateField, type FactProblem, type Stated, stateDay } from './state-facts.ts';

/** The points that can be stated: of the metrics that no report holds, and the score. */
export const FIGURES = [...CUSTOMER_METRICS, 'score'] as const;

export type Figure = CustomerMetricId | 'score';

/** A designation as the values of a form or file: days as `YYYY-MM-DD`; all but the area may be empty. */
export type DesignationText = Readonly<Record<'area' | 'track' | 'enrolledOn' | 'anniversary', string>>;

/** Points as the values of a form or file, with the day on which they were read; each may be empty. */
export type PointsText = Readonly<Record<'on' | Figure, string>>;

const HIGHEST_SCORE = 100;
/** An anniversary is at most a year ahead, and a late renewal may move it by the days of its window. */
const LATE_DAYS = 31;
const NUMBER = /^\d{1,4}(?:[.,]\d{1,20})?$/;

/** Checks the facts about a designation, apart from its points. */
export function stateDesignation(text: DesignationText, today: CalendarDay): Stated<DesignationFacts> {
  const area = AREAS.find((each) => each === text.area);
  const track = TRACKS.find((each) => each === text.track);
  const enrolledOn = optional(text.enrolledOn, (day) => since(stateDay(day, 'enrolledOn', today), 'enrolledOn'));
  const anniversary = optional(text.anniversary, (day) => since(stateAnniversary(day, today), 'anniversary'));
  const problems: FactProblem[] = [
    ...(area ? [] : [{ kind: 'areaMissing' as const }]),
    ...problemsOf(enrolledOn),
    ...problemsOf(anniversary),
  ];
  const days = { ...named('enrolledOn', enrolledOn), ...named('anniversary', anniversary) };
  if (days.enrolledOn && days.anniversary && days.anniversary <= days.enrolledOn) {
    problems.push({ kind: 'anniversaryBeforeEnrolment' });
  }
  if (!area || problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'stated', value: { area, ...(track && { track }), ...days } };
}

/** Checks the points of a designation on a day that is not to come. */
export function statePoints(
  text: PointsText,
  { area, track }: Pick<DesignationFacts, 'area' | 'track'>,
  today: CalendarDay,
): Stated<StatedPoints> {
  const on = since(stateDay(text.on, 'readOn', today), 'readOn');
  const given = FIGURES.filter((figure) => text[figure] !== '');
  const problems: FactProblem[] = [
    ...problemsOf(on),
    ...(given.length === 0 ? [{ kind: 'figureMissing' as const }] : []),
    ...given.flatMap((figure) => pointsProblems(text[figure], { figure, area, max: mostPoints(figure, area, track) })),
  ];
  if (on.kind !== 'stated' || problems.length > 0) return { kind: 'problems', problems };
  const points = Object.fromEntries(given.map((figure) => [figure, toNumber(text[figure])]));
  return { kind: 'stated', value: { on: on.value, ...points } };
}

/** Returns the most points of a metric, by the latest rows of the area, or the highest score. */
export function mostPoints(figure: Figure, area: AreaId, track: Track | undefined): number {
  if (figure === 'score') return HIGHEST_SCORE;
  const tracks = DESIGNATION_PROGRAMME.slices.findLast((slice) => slice.area === area)?.tracks ?? [];
  const rows = (tracks.find((each) => each.track === track) ?? tracks[0])?.metrics ?? [];
  const row = rows.find(({ metric }) => metric === figure);
  return row && row.kind !== 'notApplicable' ? row.max.numerator / row.max.denominator : HIGHEST_SCORE;
}

/** Returns the points as the values of a form. */
export function pointsText(points: StatedPoints | undefined): PointsText {
  const figures = FIGURES.map((figure) => [figure, `${points?.[figure] ?? ''}`]);
  return { on: points?.on ?? '', ...Object.fromEntries(figures) };
}

function stateAnniversary(text: string, today: CalendarDay): Stated<CalendarDay> {
  const day = parseDay(text);
  const problem = (kind: 'dateImpossible' | 'dateTooFar') => {
    return { kind: 'problems', problems: [{ kind, field: 'anniversary' }] } as const;
  };
  if (!day) return problem('dateImpossible');
  return day > addDays(addYears(today, 1), LATE_DAYS) ? problem('dateTooFar') : { kind: 'stated', value: day };
}

/** Adds the problem of a day before the programme began. */
function since(stated: Stated<CalendarDay>, field: DateField): Stated<CalendarDay> {
  const { from } = DESIGNATION_PROGRAMME;
  if (stated.kind === 'problems' || stated.value >= from) return stated;
  return { kind: 'problems', problems: [{ kind: 'beforeDesignations', field, from }] };
}

type Limits = { readonly figure: Figure; readonly area: AreaId; readonly max: number };

function pointsProblems(text: string, { figure, area, max }: Limits): FactProblem[] {
  if (!NUMBER.test(text)) return [{ kind: 'notPoints', figure }];
  return toNumber(text) > max ? [{ kind: 'pointsAboveMax', figure, area, max }] : [];
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}

function optional<T>(text: string, state: (text: string) => Stated<T>): Stated<T> | undefined {
  return text === '' ? undefined : state(text);
}

function problemsOf(stated: Stated<unknown> | undefined): readonly FactProblem[] {
  return stated?.kind === 'problems' ? stated.problems : [];
}

function named<K extends string, T>(name: K, stated: Stated<T> | undefined): { readonly [key in K]?: T } {
  return stated?.kind === 'stated' ? ({ [name]: stated.value } as { readonly [key in K]: T }) : {};
}
