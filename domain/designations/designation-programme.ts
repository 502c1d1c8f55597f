import type { CalendarDay } from '../time/calendar-day.ts';
import type { Fraction } from './fraction.ts';

export const AREAS = [
  'data-ai',
  'digital-app',
  'infrastructure',
  'business-applications',
  'modern-work',
  'security',
] as const;

/** One of the six solution areas in which a company can earn a designation. */
export type AreaId = (typeof AREAS)[number];

export const TRACKS = ['enterprise', 'smb'] as const;

/** The kind of customers that a company is measured by. */
export type Track = (typeof TRACKS)[number];

export const METRICS = ['netCustomerAdds', 'intermediate', 'advanced', 'usageGrowth', 'deployments'] as const;

export type MetricId = (typeof METRICS)[number];

/** The metrics that people's certificates earn points in. */
export type SkillingMetricId = Extract<MetricId, 'intermediate' | 'advanced'>;

export const CUSTOMER_METRICS = ['netCustomerAdds', 'usageGrowth', 'deployments'] as const;

/** The metrics that no report holds. */
export type CustomerMetricId = (typeof CUSTOMER_METRICS)[number];

/** The document behind a row, and the time that it describes. */
export type DatedSource = {
  readonly document: string;
  /** A day, a month or a year, such as "2026-08". */
  readonly asOf: string;
  readonly url?: string;
  /** `unverified`: no source says so; `checkPage`: the official page has to be read. */
  readonly doubt?: 'unverified' | 'checkPage';
  readonly note?: string;
};

/** A certification that counts in some area. Its name decides; the code of its exam is for show only. */
export type Certificate = {
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly aliases?: readonly string[];
  /** The last day on which it could be earned or renewed. */
  readonly retiresOn?: CalendarDay;
  /** The month in which it is expected to retire, if no day is known. */
  readonly expectedToRetireIn?: `${number}-${number}`;
  /** The last day on which it counts, whatever its own expiry. */
  readonly countsThrough?: CalendarDay;
  readonly source: DatedSource;
};

/** A number of different people, each with any one of some certificates. */
export type Step = {
  readonly id: string;
  /** Ids of certificates. */
  readonly certificates: readonly string[];
  /** The people that the step takes; undefined for a pool, which pays for each person. */
  readonly need?: number;
  /** The points of the step once it is met; undefined: none. */
  readonly pays?: Fraction;
  /** The points for each person of a pool. */
  readonly perPerson?: Fraction;
  /** The steps to be met before this one pays anything. */
  readonly after?: readonly string[];
};

/** Points for certificates: the sum over the steps, limited to `max`. */
export type SkillingRow = {
  readonly kind: 'skilling';
  readonly metric: SkillingMetricId;
  readonly max: Fraction;
  readonly steps: readonly Step[];
  readonly source: DatedSource;
};

/** A figure that earns points in proportion, `full` for all of them. */
export type Figure = {
  readonly unit: 'customers' | 'workloads' | 'percent' | 'services' | 'deployments' | 'users' | 'usd';
  readonly full: number;
  /** The partner association that the figure is about; undefined: any eligible one. */
  readonly association?: 'CPOR' | 'DPOR' | 'CSP';
};

/** Points for customers, usage and deployments; the figure with the most points counts, or the sum if `isSum`. */
export type CustomerRow = {
  readonly kind: 'customer';
  readonly metric: CustomerMetricId;
  readonly max: Fraction;
  readonly figures: readonly Figure[];
  readonly isSum?: true;
  /** The definition of the figure, and what is eligible. */
  readonly formula: string;
  readonly source: DatedSource;
};

export type NotApplicableRow = {
  readonly kind: 'notApplicable';
  readonly metric: MetricId;
  readonly source: DatedSource;
};

export type MetricRow = SkillingRow | CustomerRow | NotApplicableRow;

export type TrackRows = { readonly track: Track; readonly metrics: readonly MetricRow[] };

/**
 * How the track is chosen: the better total of both, assigned by Partner Center from the company's customers, or there is
 * one set of rows for everyone.
 */
export type TrackRule = {
  readonly kind: 'betterTotal' | 'assigned' | 'single';
  readonly explanation: string;
  readonly source: DatedSource;
};

/** The rows of an area for a range of days, both included; an open end is undefined. */
export type AreaSlice = {
  readonly area: AreaId;
  readonly from: CalendarDay;
  readonly through?: CalendarDay;
  /** The month that the rows describe. */
  readonly asOf: `${number}-${number}`;
  readonly trackRule: TrackRule;
  readonly tracks: readonly TrackRows[];
  /** The official page. */
  readonly page: string;
};

/** A programme of designations as data. */
export type DesignationProgramme = {
  readonly id: string;
  readonly from: CalendarDay;
  readonly passAt: number;
  /** The official page about the score. */
  readonly page: string;
  readonly certificates: readonly Certificate[];
  readonly slices: readonly AreaSlice[];
};
