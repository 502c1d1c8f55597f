import { expect } from 'chai';
import { customerPoints } from '../../../domain/designations/customer-points.ts';
import type { AreaId, CustomerMetricId, MetricId, Track } from '../../../domain/designations/designation-programme.ts';
import { toOneDecimal } from '../../../domain/designations/fraction.ts';
import { monthlyConsumption } from '../../../domain/designations/monthly-consumption.ts';
import { CONSUMPTION_RATES } from '../../../domain/programmes/solutions-partner/consumption-rates.ts';
import { SOLUTIONS_PARTNER } from '../../../domain/programmes/solutions-partner/solutions-partner.ts';
import { pointsOn } from '../../support/certificate-builders.ts';

type People = Readonly<Record<string, string>>;
type SkillingExample = readonly [area: AreaId, track: Track, metric: MetricId, people: People, points: number];

const SAME_TWO = (codes: string): People => ({ a: codes, b: codes });

/** The examples that the official pages print, with their results (solutions-partner.md §1.7 and §8a). */
const SKILLING: readonly SkillingExample[] = [
  [
    'data-ai',
    'enterprise',
    'intermediate',
    { a: 'AZ-104', b: 'AZ-104', c: 'AZ-305', d: 'AZ-305', e: 'DP-300', f: 'DP-600', g: 'PL-300' },
    12,
  ],
  ['data-ai', 'enterprise', 'intermediate', SAME_TWO('AZ-104, AZ-305, DP-300'), 8],
  ['data-ai', 'enterprise', 'intermediate', { a: 'AZ-104, DP-300', b: 'AZ-104, DP-300' }, 0],
  ['data-ai', 'enterprise', 'intermediate', { a: 'AZ-104', b: 'AZ-305, DP-300', c: 'AZ-305, DP-300' }, 0],
  [
    'data-ai',
    'smb',
    'intermediate',
    { a: 'AZ-104', b: 'AZ-104', c: 'AZ-305', d: 'AZ-305', e: 'DP-300', f: 'DP-700', g: 'AI-103' },
    20,
  ],
  ['data-ai', 'smb', 'intermediate', SAME_TWO('AZ-104, AZ-305, DP-300'), 16],
  ['data-ai', 'smb', 'intermediate', { a: 'AZ-104, DP-300', b: 'AZ-104, DP-300' }, 4],
  ['data-ai', 'smb', 'intermediate', { a: 'DP-300', b: 'DP-300' }, 0],
  ['infrastructure', 'enterprise', 'intermediate', { a: 'AZ-104', b: 'AZ-104', c: 'AZ-700', d: 'AZ-700' }, 8],
  ['infrastructure', 'enterprise', 'advanced', SAME_TWO('AZ-305, AZ-140'), 8],
  ['infrastructure', 'enterprise', 'intermediate', { a: 'AZ-104', b: 'AZ-700', c: 'AZ-700' }, 0],
  ['infrastructure', 'smb', 'intermediate', { a: 'AZ-104', b: 'AZ-700', c: 'AZ-700' }, 12],
  ['digital-app', 'enterprise', 'advanced', { a: 'AZ-305', b: 'AZ-305', c: 'AZ-400', d: 'GH-300' }, 8],
  ['digital-app', 'enterprise', 'intermediate', SAME_TWO('AZ-104, AI-200'), 8],
  ['digital-app', 'enterprise', 'advanced', { a: 'AZ-305', b: 'AZ-400', c: 'AZ-400' }, 0],
  ['digital-app', 'smb', 'advanced', { a: 'AZ-305', b: 'AZ-400', c: 'AZ-400' }, 12],
  [
    'digital-app',
    'enterprise',
    'intermediate',
    {
      a: 'AZ-104, AI-200',
      b: 'AZ-104, AI-200',
      c: 'AZ-204',
      d: 'AB-400',
      e: 'GH-600',
    },
    20,
  ],
  [
    'security',
    'enterprise',
    'intermediate',
    { a: 'AZ-500', b: 'SC-500', c: 'SC-200', d: 'SC-200', e: 'SC-100', f: 'SC-300', g: 'SC-401' },
    20,
  ],
  ['security', 'enterprise', 'intermediate', SAME_TWO('SC-500, SC-200, SC-100'), 13.3],
  ['security', 'enterprise', 'intermediate', SAME_TWO('SC-500, SC-100'), 0],
  ['security', 'enterprise', 'intermediate', { a: 'SC-500', b: 'SC-200, SC-100', c: 'SC-200, SC-100' }, 0],
  [
    'security',
    'smb',
    'intermediate',
    { a: 'AZ-500', b: 'SC-500', c: 'SC-200', d: 'SC-200', e: 'SC-100', f: 'SC-300', g: 'SC-401' },
    32,
  ],
  ['security', 'smb', 'intermediate', SAME_TWO('SC-500, SC-200, SC-100'), 24],
  ['security', 'smb', 'intermediate', SAME_TWO('SC-500, SC-100'), 4],
  ['security', 'smb', 'intermediate', SAME_TWO('SC-100'), 0],
];

type FiguresExample = readonly [
  area: AreaId,
  track: Track,
  metric: CustomerMetricId,
  figures: readonly number[],
  points: number,
];

/** Figures in the order of the row, such as CPOR before DPOR. */
const FIGURES: readonly FiguresExample[] = [
  ['modern-work', 'enterprise', 'usageGrowth', [1_500, 2_000], 30],
  ['modern-work', 'enterprise', 'usageGrowth', [0, 2_000], 15],
  ['modern-work', 'enterprise', 'deployments', [3, 4], 15],
  ['modern-work', 'smb', 'deployments', [4, 4], 20],
  ['modern-work', 'smb', 'usageGrowth', [0, 1_000], 15],
  ['modern-work', 'smb', 'usageGrowth', [1_000, 0], 30],
  ['data-ai', 'enterprise', 'netCustomerAdds', [1], 10],
  ['data-ai', 'enterprise', 'usageGrowth', [764], 20],
  ['data-ai', 'enterprise', 'usageGrowth', [-3], 0],
  ['security', 'enterprise', 'usageGrowth', [12_500, 625], 15],
  ['security', 'smb', 'usageGrowth', [1_500, 100], 4],
  ['security', 'enterprise', 'deployments', [1], 3.3],
];

describe('the monthly consumption value', () => {
  it('is 20,000 for 10 users of Business Central and 50,000 profiles of Customer Insights', () => {
    expect(monthlyConsumption({ 'Business Central': 10, 'Customer Insights': 50_000 }, CONSUMPTION_RATES)).to.equal(
      20_000,
    );
  });
});

describe('the points of the official examples', () => {
  for (const [area, track, metric, people, points] of SKILLING) {
    const folk = Object.values(people).join(' | ');
    it(`are ${points} for ${area}, ${track}, ${metric}: ${folk}`, () => {
      expect(pointsOn(people, { area, track, metric })).to.equal(points);
    });
  }

  for (const [area, track, metric, figures, points] of FIGURES) {
    it(`are ${points} for ${area}, ${track}, ${metric}: ${figures.join(' and ')}`, () => {
      const slice = SOLUTIONS_PARTNER.slices.find((each) => each.area === area && !each.through);
      const row = slice?.tracks.find((each) => each.track === track)?.metrics.find((each) => each.metric === metric);
      expect(row?.kind === 'customer' && toOneDecimal(customerPoints(row, figures))).to.equal(points);
    });
  }
});
