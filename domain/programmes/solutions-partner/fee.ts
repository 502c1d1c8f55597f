import type { DatedSource } from '../../designations/designation-programme.ts';

/** The yearly fee for all designations together; fees in other currencies are not known. */
export const SOLUTIONS_PARTNER_FEE: { readonly usd: number; readonly source: DatedSource } = {
  usd: 4_875,
  source: { document: "Microsoft's fee page of 2026-04-09, as quoted on 2026-08-28", asOf: '2026-04' },
};
