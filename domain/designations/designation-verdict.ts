import type { CalendarDay } from '../time/calendar-day.ts';
import type { Stated } from './designation-facts.ts';
import type {
  AreaId,
  AreaSlice,
  CustomerMetricId,
  DatedSource,
  MetricId,
  SkillingMetricId,
  Track,
} from './designation-programme.ts';
import type { Fraction } from './fraction.ts';
import type { StepPoints } from './skilling-points.ts';

/**
 * `met`: enough points, and at least one in every metric; `ask`: enough, but a metric lies between 0 and 1 point, about
 * which the official pages disagree; `open`: decided by points that nobody has stated; `notMet`: in any case too few.
 */
export type DesignationOutcome = 'met' | 'ask' | 'open' | 'notMet';

/** The points of a metric; those between `low` and `high` are not known. */
export type MetricResult =
  | { readonly kind: 'notApplicable'; readonly metric: MetricId; readonly source: DatedSource }
  | (Points & {
      readonly kind: 'skilling';
      readonly metric: SkillingMetricId;
      readonly steps: readonly (StepPoints & { readonly counted: ReadonlySet<string> })[];
    })
  | (Points & { readonly kind: 'stated'; readonly metric: CustomerMetricId; readonly on: CalendarDay })
  | (Points & { readonly kind: 'notStated'; readonly metric: CustomerMetricId });

type Points = {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly max: Fraction;
  readonly source: DatedSource;
};

/** The reason for an outcome, with its rule. */
export type DesignationReason =
  | {
      readonly rule: 'SP1';
      readonly kind: 'points';
      readonly low: Fraction;
      readonly high: Fraction;
      readonly passAt: number;
    }
  | { readonly rule: 'SP1'; readonly kind: 'nothingIn' | 'belowOneIn'; readonly metric: MetricId }
  | { readonly rule: 'SP8'; readonly kind: 'notStated'; readonly metric: CustomerMetricId };

export type TrackResult = {
  readonly track: Track;
  readonly metrics: readonly MetricResult[];
  readonly low: Fraction;
  readonly high: Fraction;
  /** The points for certificates, out of those that can be had. */
  readonly skilling: { readonly points: Fraction; readonly max: Fraction };
  readonly outcome: DesignationOutcome;
  readonly reasons: readonly DesignationReason[];
};

/**
 * How the track was chosen (SP6): the stated one, the better total of both, there is only one, or it is not known since
 * Partner Center assigns it and nobody has stated it.
 */
export type TrackChoice = 'stated' | 'better' | 'single' | 'notStated';

/** The estimate of a designation on a day. */
export type DesignationVerdict =
  | { readonly kind: 'notYet'; readonly area: AreaId; readonly from: CalendarDay }
  /** No source gives the values of that day (SP12); both days included. */
  | { readonly kind: 'notKnown'; readonly area: AreaId; readonly from: CalendarDay; readonly through: CalendarDay }
  | {
      readonly kind: 'scored';
      readonly area: AreaId;
      readonly day: CalendarDay;
      readonly slice: AreaSlice;
      readonly choice: TrackChoice;
      /** The track that counts; both if that is not known. */
      readonly tracks: readonly [TrackResult, ...TrackResult[]];
      /** The track with the lower total, if the better one counts. */
      readonly other?: TrackResult;
      readonly outcome: DesignationOutcome;
      /** The score that an admin has read in Partner Center. */
      readonly statedScore: Stated | undefined;
    };

export type ScoredDesignation = Extract<DesignationVerdict, { kind: 'scored' }>;
