import type { DatedSource } from '../../designations/designation-programme.ts';

const MEMBERSHIP = 'https://learn.microsoft.com/en-us/partner-center/membership/';

/** The official pages of the solution areas. */
export const PAGES = {
  azure: `${MEMBERSHIP}solutions-partner-azure`,
  business: `${MEMBERSHIP}solutions-partner-business`,
  modernWork: `${MEMBERSHIP}solutions-partner-modern-work`,
  security: `${MEMBERSHIP}solutions-partner-security`,
  score: `${MEMBERSHIP}partner-capability-score`,
  trainingServices: `${MEMBERSHIP}qualification-dashboard-training-service-partner`,
  specializations: `${MEMBERSHIP}specializations-apply`,
} as const;

/** A page about an area as copied in cpan1979/pcs-skills @ c232d3a6: by its content, of about August 2026. */
export function page2026(
  page: 'azure' | 'business' | 'modernWork' | 'security',
  more: Partial<DatedSource> = {},
): DatedSource {
  return {
    document: `${PAGES[page]} (copy in cpan1979/pcs-skills @ c232d3a6)`,
    asOf: '2026-08',
    url: PAGES[page],
    ...more,
  };
}

/** A page of Microsoft's documentation of October 2023. */
export function page2023(page: string, more: Partial<DatedSource> = {}): DatedSource {
  return { document: `kvamseek/partner-center @ 85eb3c40, ${page}.md`, asOf: '2023-10', ...more };
}

/** Microsoft's list of retired certifications as re-read in autumn 2026, on Microsoft's pages of July to October 2026. */
export const RETIREMENTS: DatedSource = {
  document: "Microsoft's retirement list (updated 2026-07-09), re-read 2026-09-28, and the exam pages of 2026-10-05",
  asOf: '2026-10',
};
