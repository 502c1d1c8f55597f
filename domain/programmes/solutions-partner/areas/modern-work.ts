import type { AreaSlice, DatedSource, MetricRow, Track } from '../../../designations/designation-programme.ts';
import { fraction } from '../../../designations/fraction.ts';
import { betterTotal, customer, figure, pool, skilling } from '../rows.ts';
import { PAGES, page2026 } from '../sources.ts';

const SOURCE = page2026('modernWork');

const INTERMEDIATE = [
  'microsoft-365-fundamentals',
  'teams-administrator',
  'identity-access-administrator',
  'collaboration-communications',
  'endpoint-administrator',
  'copilot-agent-fundamentals',
];

/** Both have retired. A successor that counts is not known: the page has to be read. */
const ADVANCED = ['enterprise-administrator', 'teams-meetings-assessment'];
const ADVANCED_SOURCE = {
  ...SOURCE,
  doubt: 'checkPage',
  note: 'MS-102 retired on 2026-11-30; whether AB-650 or another certificate counts is not known.',
} as const;

const ROWS: Rows = {
  intermediate: INTERMEDIATE,
  advanced: ADVANCED,
  source: SOURCE,
  advancedSource: ADVANCED_SOURCE,
};

type Rows = {
  readonly intermediate: readonly string[];
  readonly advanced: readonly string[];
  readonly source: DatedSource;
  readonly advancedSource: DatedSource;
};

/** The rows of a track. The thresholds of 2026 are those of 2023. */
export function modernWorkRows(
  track: Track,
  { intermediate, advanced, source, advancedSource }: Rows,
): readonly MetricRow[] {
  const isSmb = track === 'smb';
  const tenant = isSmb ? 'a workload with 11 to 300 paid licences' : 'a workload with more than 300 paid licences';
  return [
    customer('netCustomerAdds', 20, {
      figures: [figure('customers', isSmb ? 10 : 5)],
      formula: `Customers now − twelve months ago; eligible: ${tenant}.`,
      source,
    }),
    skilling('intermediate', 10, [pool('people', isSmb ? 5 : fraction(5, 2), intermediate)], source),
    skilling('advanced', 15, [pool('people', isSmb ? 15 : fraction(15, 2), advanced)], advancedSource),
    customer('usageGrowth', 30, {
      figures: isSmb
        ? [figure('users', 500, 'CPOR'), figure('users', 2_000, 'CSP')]
        : [figure('users', 1_000, 'CPOR'), figure('users', 4_000, 'DPOR')],
      formula: 'Active users last month − the same month last year, from the day of the association.',
      source,
    }),
    customer('deployments', 25, {
      figures: [figure('deployments', 5, 'CPOR'), figure('deployments', 10, isSmb ? 'CSP' : 'DPOR')],
      formula: 'Customers with at least 40 % of their paid licences active.',
      source,
    }),
  ];
}

export const MODERN_WORK: AreaSlice = {
  area: 'modern-work',
  from: '2026-07-31',
  asOf: '2026-08',
  trackRule: betterTotal(SOURCE),
  tracks: (['enterprise', 'smb'] as const).map((track) => ({ track, metrics: modernWorkRows(track, ROWS) })),
  page: PAGES.modernWork,
};
