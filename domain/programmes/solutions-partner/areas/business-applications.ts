import type {
  AreaSlice,
  DatedSource,
  MetricRow,
  Track,
  TrackRule,
} from '../../../designations/designation-programme.ts';
import { fraction } from '../../../designations/fraction.ts';
import { customer, figure, pool, skilling } from '../rows.ts';
import { PAGES, page2026 } from '../sources.ts';

const SOURCE = page2026('business');

const INTERMEDIATE = [
  'd365-finance',
  'd365-finance-operations-developer',
  'd365-supply-chain',
  'd365-customer-service',
  'd365-field-service',
  'd365-business-central',
  'power-bi-data-analyst',
  'power-platform-consultant',
  'power-platform-developer',
  'power-automate-rpa-developer',
  'd365-customer-experience-analyst',
  'd365-sales-ai-consultant',
  'intelligent-applications-builder',
  'd365-contact-center-ai-engineer',
];

const ADVANCED = [
  'd365-supply-chain-expert',
  'd365-finance-operations-architect',
  'power-platform-solution-architect',
  'd365-business-central-developer',
  'agentic-ai-business-architect',
];

const LISTS: Lists = { intermediate: INTERMEDIATE, advanced: ADVANCED, source: SOURCE };

type Lists = {
  readonly intermediate: readonly string[];
  readonly advanced: readonly string[];
  readonly source: DatedSource;
};

/** The rows of a track. The thresholds of 2026 are those of 2023. */
export function businessRows(track: Track, { intermediate, advanced, source }: Lists): readonly MetricRow[] {
  const isSmb = track === 'smb';
  return [
    customer('netCustomerAdds', 15, {
      figures: [figure('workloads', 5)],
      formula: `Workloads per customer with at least US$${isSmb ? 250 : 1_500} of revenue in a month, latest month − twelve months ago.`,
      source: isSmb ? { ...source, note: "The page's formula line prints US$1,500." } : source,
    }),
    skilling('intermediate', 20, [pool('people', isSmb ? 4 : 1, intermediate)], source),
    skilling('advanced', 15, [pool('people', isSmb ? fraction(15, 2) : fraction(15, 7), advanced)], source),
    customer('usageGrowth', 30, {
      figures: [figure('percent', 30)],
      formula: `Growth of the monthly consumption value; twelve months ago it was at least ${isSmb ? '25,000' : '50,000'}.`,
      source,
    }),
    customer('deployments', 20, {
      figures: [figure('workloads', 5)],
      formula: `Workloads per customer with a monthly consumption value of at least ${isSmb ? '5,000' : '10,000'}.`,
      source,
    }),
  ];
}

export const BUSINESS_APPLICATIONS: AreaSlice = {
  area: 'business-applications',
  from: '2026-07-31',
  asOf: '2026-08',
  trackRule: businessTrackRule(SOURCE),
  tracks: (['enterprise', 'smb'] as const).map((track) => ({ track, metrics: businessRows(track, LISTS) })),
  page: PAGES.business,
};

export function businessTrackRule(source: DatedSource): TrackRule {
  return {
    kind: 'assigned',
    explanation:
      'Enterprise if at least 5 different workloads each bring more than US$5,000 per customer in both last month and the same month a year before; SMB if at most 4 do.',
    source,
  };
}
