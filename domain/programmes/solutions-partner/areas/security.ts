import type { AreaSlice, MetricRow, Track } from '../../../designations/designation-programme.ts';
import { fraction } from '../../../designations/fraction.ts';
import { betterTotal, customer, figure, gate, notApplicable, pool, skilling } from '../rows.ts';
import { PAGES, page2026 } from '../sources.ts';

const SOURCE = page2026('security');

const ENGINEER = ['azure-security-engineer', 'cloud-ai-security-engineer'];
const ANALYST = ['security-operations-analyst'];
const LIST = [
  'cybersecurity-architect',
  'identity-access-administrator',
  'information-security-administrator',
  'information-protection-administrator',
];

const SKILLING_SOURCE = {
  ...SOURCE,
  note: 'The maximum of 40 is printed in 2023 only; both tracks reach it, and the others leave 40 of 100.',
};

function skillingRow(track: Track): MetricRow {
  const isSmb = track === 'smb';
  const steps = [
    isSmb ? gate('step-1', 1, ENGINEER, 4) : gate('step-1', 2, ENGINEER),
    isSmb ? gate('step-2', 1, ANALYST, 4) : gate('step-2', 2, ANALYST),
    pool('step-3', isSmb ? 8 : fraction(40, 6), LIST, ['step-1', 'step-2']),
  ];
  return skilling('intermediate', 40, steps, SKILLING_SOURCE);
}

function rows(track: Track): readonly MetricRow[] {
  const isSmb = track === 'smb';
  const tenant = isSmb ? 'a workload with 5 to 300 paid licences' : 'a workload with more than 300 paid licences';
  return [
    customer('netCustomerAdds', 20, {
      figures: [figure('customers', isSmb ? 5 : 10)],
      formula: `Customers of Azure (at least US$600 of security revenue in twelve months) and Microsoft 365 (${tenant}) together.`,
      source: SOURCE,
    }),
    skillingRow(track),
    notApplicable('advanced', SOURCE),
    customer('usageGrowth', 20, {
      figures: [figure('usd', isSmb ? 15_000 : 25_000), figure('users', isSmb ? 1_000 : 2_500)],
      isSum: true,
      formula: 'Growth of Azure security revenue and of protected users.',
      source: SOURCE,
    }),
    customer('deployments', 20, {
      figures: [figure('deployments', 6)],
      formula: `Azure customers with ${isSmb ? 'US$750 to 12,000' : 'more than US$12,000'} of security revenue, and Microsoft 365 customers with at least 15 % of their licences active.`,
      source: SOURCE,
    }),
  ];
}

export const SECURITY: AreaSlice = {
  area: 'security',
  from: '2026-07-31',
  asOf: '2026-08',
  trackRule: betterTotal(SOURCE),
  tracks: (['enterprise', 'smb'] as const).map((track) => ({ track, metrics: rows(track) })),
  page: PAGES.security,
};
