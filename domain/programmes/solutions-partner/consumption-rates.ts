import type { ConsumptionRates } from '../../designations/monthly-consumption.ts';
import { page2026 } from './sources.ts';

/** The rates for usage growth and deployments of Business Applications, per active user unless the name says otherwise. */
export const CONSUMPTION_RATES: ConsumptionRates = {
  rates: {
    'Business Central': 1_000,
    'Contact Center': 200,
    'Core HR': 1_000,
    'Customer Engagement': 200,
    /** Per profile. */
    'Customer Insights': 0.2,
    'Finance & Operations': 100,
    Guides: 1_000,
    Portals: 100,
    'Power Apps': 200,
    'Power Automate': 200,
    'Power BI': 200,
    'Remote Assist': 1_000,
    Retail: 100,
    'Talent Attract': 1_000,
    'Talent Onboard': 1_000,
  },
  source: page2026('business'),
};
