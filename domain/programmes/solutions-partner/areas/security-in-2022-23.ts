import type { MetricRow } from '../../../designations/designation-programme.ts';
import { fraction } from '../../../designations/fraction.ts';
import { customer, figure, gate, notApplicable, pool, skilling } from '../rows.ts';
import { page2023 } from '../sources.ts';

export const SECURITY_SOURCE_2023 = page2023('solutions-partner-security');

/** One person each in steps 1 and 2; from 1 December 2023, two. */
export const SECURITY_ROWS_2023: readonly MetricRow[] = [
  customer('netCustomerAdds', 20, {
    figures: [figure('customers', 10)],
    formula:
      'Customers of Azure (at least US$100 of security revenue in twelve months) and Microsoft 365 (at least 25 paid licences) together.',
    source: SECURITY_SOURCE_2023,
  }),
  skilling(
    'intermediate',
    40,
    [
      gate('step-1', 1, ['azure-security-engineer']),
      gate('step-2', 1, ['security-operations-analyst', 'microsoft-365-security-administrator']),
      pool(
        'step-3',
        fraction(40, 6),
        [
          'cybersecurity-architect',
          'security-operations-analyst',
          'identity-access-administrator',
          'information-protection-administrator',
        ],
        ['step-1', 'step-2'],
      ),
    ],
    SECURITY_SOURCE_2023,
  ),
  notApplicable('advanced', SECURITY_SOURCE_2023),
  customer('usageGrowth', 20, {
    figures: [figure('usd', 25_000), figure('users', 2_500)],
    isSum: true,
    formula: 'Growth of Azure security revenue and of protected users.',
    source: SECURITY_SOURCE_2023,
  }),
  customer('deployments', 20, {
    figures: [figure('deployments', 6)],
    formula:
      'Azure customers with US$12,000 of security revenue in twelve months, and Microsoft 365 customers with at least 15 % of at least 25 licences active.',
    source: SECURITY_SOURCE_2023,
  }),
];
