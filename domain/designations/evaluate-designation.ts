import type { CalendarDay } from '../time/calendar-day.ts';
import { addDays } from '../time/calendar-day.ts';
import type { CertificateRecord } from './certificate-record.ts';
import { type CertifiedPeople, certifiedPeopleOn } from './certified-people.ts';
import { type DesignationFacts, latestStated } from './designation-facts.ts';
import type { AreaId, AreaSlice, DesignationProgramme } from './designation-programme.ts';
import type { DesignationOutcome, DesignationVerdict, TrackChoice, TrackResult } from './designation-verdict.ts';
import { compare } from './fraction.ts';
import { scoreTrack } from './score-track.ts';
import { type MetricPeople, stepPeople } from './step-people.ts';

/** A company's certificates and stated facts, and the programme that they are measured against. */
export type CompanyInDesignations = {
  readonly programme: DesignationProgramme;
  readonly records: readonly CertificateRecord[];
  readonly facts: readonly DesignationFacts[];
  /** False before a report was imported: then the points for certificates are unknown. */
  readonly hasReport?: boolean;
};

/** Estimates the points of an area on a day, from the report and from what is stated. */
export function evaluateDesignation(
  company: CompanyInDesignations,
  area: AreaId,
  day: CalendarDay,
): DesignationVerdict {
  const { programme, records } = company;
  return evaluateArea(company, area, certifiedPeopleOn(programme, records, day));
}

/** Estimates every area on a day. */
export function evaluateDesignations(company: CompanyInDesignations, day: CalendarDay): DesignationVerdict[] {
  const { programme, records } = company;
  const people = certifiedPeopleOn(programme, records, day);
  const areas = [...new Set(programme.slices.map(({ area }) => area))];
  return areas.map((area) => evaluateArea(company, area, people));
}

function evaluateArea(
  { programme, facts, hasReport = true }: CompanyInDesignations,
  area: AreaId,
  people: CertifiedPeople,
): DesignationVerdict {
  const { day } = people;
  const found = sliceOn(programme, area, day);
  if (found.kind !== 'inForce') return { ...found, area };
  const own = facts.find((each) => each.area === area);
  const stepsOf = found.slice.tracks.map((track) => stepPeople(track, people));
  return scoreSlice({ slice: found.slice, facts: own, day, passAt: programme.passAt, hasReport }, stepsOf);
}

type SliceContext = {
  readonly slice: AreaSlice;
  readonly facts: DesignationFacts | undefined;
  readonly day: CalendarDay;
  readonly passAt: number;
  readonly hasReport: boolean;
  readonly without?: string;
};

/** Scores the tracks of a slice and chooses the one that counts (SP6). */
export function scoreSlice(
  { slice, ...context }: SliceContext,
  stepsOf: readonly (readonly MetricPeople[])[],
): Extract<DesignationVerdict, { kind: 'scored' }> {
  const results = slice.tracks.map((track, index) => scoreTrack(track, stepsOf[index] ?? [], context));
  const { facts, day } = context;
  const statedScore = latestStated(facts, 'score', day);
  const { choice, tracks, other } = chosen(slice, facts, results);
  const outcome = commonOutcome(tracks);
  return {
    kind: 'scored',
    area: slice.area,
    day,
    slice,
    choice,
    tracks,
    ...(other && { other }),
    outcome,
    statedScore,
  };
}

type Chosen = {
  readonly choice: TrackChoice;
  readonly tracks: readonly [TrackResult, ...TrackResult[]];
  readonly other?: TrackResult | undefined;
};

function chosen(
  { trackRule }: AreaSlice,
  facts: DesignationFacts | undefined,
  [first, ...others]: readonly TrackResult[],
): Chosen {
  if (!first) throw new Error('An area has at least one track.');
  const [second] = others;
  if (!second) return { choice: 'single', tracks: [first] };
  const stated = [first, second].find(({ track }) => track === facts?.track);
  if (stated) return { choice: 'stated', tracks: [stated] };
  if (trackRule.kind !== 'betterTotal') return { choice: 'notStated', tracks: [first, second] };
  return compare(second.low, first.low) > 0
    ? { choice: 'better', tracks: [second], other: first }
    : { choice: 'better', tracks: [first], other: second };
}

function commonOutcome(tracks: readonly TrackResult[]): DesignationOutcome {
  const [first, ...others] = new Set(tracks.map(({ outcome }) => outcome));
  return first === undefined || others.length > 0 ? 'open' : first;
}

/** Finds the rows of an area in force on a day; a day between two slices has none that are known (SP12). */
function sliceOn(
  { slices, from }: DesignationProgramme,
  area: AreaId,
  day: CalendarDay,
):
  | { readonly kind: 'inForce'; readonly slice: AreaSlice }
  | { readonly kind: 'notYet'; readonly from: CalendarDay }
  | { readonly kind: 'notKnown'; readonly from: CalendarDay; readonly through: CalendarDay } {
  const own = slices.filter((slice) => slice.area === area).sort((a, b) => (a.from < b.from ? -1 : 1));
  const inForce = own.find((slice) => slice.from <= day && !(slice.through && slice.through < day));
  if (inForce) return { kind: 'inForce', slice: inForce };
  const before = own.findLast(({ through }) => through !== undefined && through < day);
  const after = own.find((slice) => slice.from > day);
  if (!before?.through || !after) return { kind: 'notYet', from };
  return { kind: 'notKnown', from: addDays(before.through, 1), through: addDays(after.from, -1) };
}
