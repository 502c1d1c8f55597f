import { parse, YAMLError } from 'yaml';
import { z } from 'zod';
import type { CompanyFacts, StatedMembership } from '../../domain/company/company-facts.ts';
import { MARKETS, withGeneralFacts } from '../../domain/company/general-facts.ts';
import {
  FIGURES,
  type Figure,
  type PointsText,
  stateDesignation,
  statePoints,
} from '../../domain/company/state-designation.ts';
import {
  type FactProblem,
  MEMBERSHIP_OFFERS,
  membershipKey,
  type Stated,
  stateDay,
  stateMembership,
} from '../../domain/company/state-facts.ts';
import { problemsTogether } from '../../domain/company/with-designation.ts';
import { metricsRequired } from '../../domain/competencies/metrics-required.ts';
import type { PerformanceFact } from '../../domain/competencies/performance.ts';
import type { DesignationFacts, StatedPoints } from '../../domain/designations/designation-facts.ts';
import { AREAS, TRACKS } from '../../domain/designations/designation-programme.ts';
import { LEVELS } from '../../domain/programmes/levels.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';

/** The schema of the file. Impossible values, such as 30 February, are found when the file is read. */
const LEVEL_LIST = new Intl.ListFormat('en', { type: 'disjunction' }).format(LEVELS);

export const COMPANY_FACTS_FILE = z
  .strictObject({
    market: z.enum(MARKETS).optional().describe('Some thresholds differ between developed and developing markets.'),
    movedToPcOn: day('The day on which the membership moved from PMC to Partner Center.').optional(),
    surfaceHubReseller: z.boolean().optional().describe('Whether the company is an authorised Surface Hub reseller.'),
    memberships: z
      .array(
        z.strictObject({
          offer: z.enum(MEMBERSHIP_OFFERS),
          competency: z
            .enum(COMPETENCY_PROGRAMME.competencies.map(({ id }) => id))
            .optional()
            .describe(`The competency of a ${LEVEL_LIST} membership; Action Packs have none.`),
          purchasedOn: day('The day of the purchase.'),
          renewedOn: day('The last renewal; without one, it counts as renewed every year.').optional(),
        }),
      )
      .max(50)
      .optional(),
    performance: z
      .array(
        z.strictObject({
          metric: z.enum([...metricsRequired(COMPETENCY_PROGRAMME)].sort()),
          on: day('The day on which the figure stood so.'),
          twelveMonths: z.number().describe('The figure of the twelve months up to that day.'),
          association: z
            .string()
            .max(20)
            .optional()
            .describe('The partner association type, such as DPOR; a total without one takes the place of its parts.'),
        }),
      )
      .max(500)
      .optional(),
    designations: z
      .array(
        z.strictObject({
          area: z.enum(AREAS),
          track: z.enum(TRACKS).optional().describe('The track that Partner Center shows.'),
          enrolledOn: day('The day of the enrolment; left out if the company is not enrolled.').optional(),
          anniversary: day('The next anniversary, or the last one; all designations share it.').optional(),
          stated: z
            .array(
              z.strictObject({
                on: day('The day on which Partner Center showed these points.'),
                ...(Object.fromEntries(FIGURES.map((figure) => [figure, points(figure)])) as Record<
                  Figure,
                  ReturnType<typeof points>
                >),
              }),
            )
            .max(200)
            .optional(),
        }),
      )
      .max(50)
      .optional()
      .describe('What no report holds about designations.'),
  })
  .meta({
    title: 'Company facts',
    description: 'The facts about a company that Partner Compass needs and no report holds.',
  });

/** A problem and its place in the file, such as `memberships.0`; a breach of the schema is a sentence already. */
export type FileProblem = { readonly at: string; readonly problem: FactProblem | string };

export type FileReading =
  | { readonly kind: 'facts'; readonly facts: CompanyFacts }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] };

export const MAX_FACTS_FILE_BYTES = 64 * 1024;

/** Reads a YAML file of company facts; a day after today is a problem. */
export function readFactsFile(yaml: string, today: CalendarDay): FileReading {
  let content: unknown;
  try {
    content = parse(yaml, { maxAliasCount: 0, logLevel: 'error' }) ?? {};
  } catch (error) {
    return { kind: 'problems', problems: [{ at: '', problem: syntaxProblem(error) }] };
  }
  const parsed = COMPANY_FACTS_FILE.safeParse(content);
  if (parsed.success) return toFacts(parsed.data, today);
  const problems = parsed.error.issues.map(({ path, message }) => ({ at: path.join('.'), problem: message }));
  return { kind: 'problems', problems };
}

function toFacts(
  { market, surfaceHubReseller, ...file }: z.infer<typeof COMPANY_FACTS_FILE>,
  today: CalendarDay,
): FileReading {
  const problems: FileProblem[] = [];
  const take = <T>(at: string, stated: Stated<T>): T[] => {
    if (stated.kind === 'stated') return [stated.value];
    problems.push(...stated.problems.map((problem) => ({ at, problem })));
    return [];
  };
  const [movedToPcOn] = file.movedToPcOn ? take('movedToPcOn', stateDay(file.movedToPcOn, 'movedToPcOn', today)) : [];
  const memberships = (file.memberships ?? []).flatMap((each, index): StatedMembership[] => {
    const stated = { ...each, competency: each.competency ?? '', renewedOn: each.renewedOn ?? '' };
    return take(`memberships.${index}`, stateMembership(stated, today, COMPETENCY_PROGRAMME));
  });
  for (const key of repeated(memberships.map(membershipKey))) {
    problems.push({ at: `memberships (${key})`, problem: { kind: 'statedTwice' } });
  }
  const performance = (file.performance ?? []).flatMap(({ on, twelveMonths, ...each }, index): PerformanceFact[] =>
    take(`performance.${index}`, stateDay(on, 'on', today)).map((day) => {
      return { kind: 'snapshot', metric: each.metric, on: day, value: twelveMonths, ...associationOf(each) };
    }),
  );
  for (const key of repeated(performance.map(figureKey))) {
    problems.push({ at: `performance (${key})`, problem: { kind: 'statedTwice' } });
  }
  const designations = (file.designations ?? []).flatMap((each, index): DesignationFacts[] => {
    const { area, track = '', enrolledOn = '', anniversary = '', stated = [] } = each;
    const at = `designations.${index}`;
    const [designation] = take(at, stateDesignation({ area, track, enrolledOn, anniversary }, today));
    const read = stated.flatMap(({ on, ...figures }, place): StatedPoints[] => {
      const texts = FIGURES.map((figure) => [figure, `${figures[figure] ?? ''}`]);
      const text = { on, ...Object.fromEntries(texts) } as PointsText;
      return take(
        `${at}.stated.${place}`,
        statePoints(text, { area, ...(each.track && { track: each.track }) }, today),
      );
    });
    for (const day of repeated(read.map(({ on }) => on))) {
      problems.push({ at: `${at}.stated (${day})`, problem: { kind: 'statedTwice' } });
    }
    return designation ? [{ ...designation, ...(read.length > 0 && { stated: read }) }] : [];
  });
  problems.push(...problemsTogether(designations).map((problem) => ({ at: 'designations', problem })));
  if (problems.length > 0) return { kind: 'problems', problems };
  const general = {
    ...(market && { market }),
    ...(movedToPcOn && { movedToPcOn }),
    ...(surfaceHubReseller !== undefined && { surfaceHubReseller }),
  };
  return {
    kind: 'facts',
    facts: withGeneralFacts({ memberships, performance, ...(designations.length > 0 && { designations }) }, general),
  };
}

function repeated(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.filter((each, index) => keys.indexOf(each) !== index));
}

function figureKey({ metric, on, association }: PerformanceFact): string {
  return [metric, on, ...(association === undefined ? [] : [association])].join(', ');
}

function associationOf({ association }: { readonly association?: string | undefined }) {
  return association === undefined ? {} : { association };
}

function points(figure: Figure) {
  const name = figure === 'score' ? 'the whole score' : `the metric ${figure}`;
  return z.number().optional().describe(`The points of ${name}.`);
}

/** Accepts text in the form of a day; only reading the file checks that the day exists. */
function day(description: string) {
  return z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written as 2021-09-01.')
    .describe(description);
}

function syntaxProblem(error: unknown): string {
  if (error instanceof YAMLError) return (error.message.split('\n')[0] ?? '').replace(/:$/, '.');
  if (error instanceof ReferenceError) return 'The file refers to parts of itself (&, *); please write them out.';
  if (error instanceof RangeError) return 'The file is nested too deeply.';
  throw error;
}
