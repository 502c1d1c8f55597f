import type { DatedSource } from './designation-programme.ts';

/** The weight of one active user, or of one profile, of a workload. */
export type ConsumptionRates = { readonly rates: Readonly<Record<string, number>>; readonly source: DatedSource };

/** Returns the monthly consumption value of active users, or profiles, by workload; unknown workloads count nothing. */
export function monthlyConsumption(usage: Readonly<Record<string, number>>, { rates }: ConsumptionRates): number {
  return Object.entries(usage).reduce((sum, [workload, units]) => sum + units * (rates[workload] ?? 0), 0);
}
