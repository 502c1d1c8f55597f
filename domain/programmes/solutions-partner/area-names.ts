import type { AreaNames } from '../../designations/area-names.ts';
import type { MetricId, Track } from '../../designations/designation-programme.ts';

/** The solution areas by their official names, which are the same in Swedish, and by what people call them. */
export const SOLUTION_AREA_NAMES: AreaNames = {
  'data-ai': { name: 'Data & AI', nicknames: ['Azure Data & AI', 'Data AI', 'D&AI', 'Data & artificiell intelligens'] },
  'digital-app': {
    name: 'Digital & App Innovation',
    nicknames: [
      'Digital & Application Innovation',
      'Azure Digital & App Innovation',
      'Digital App Innovation',
      'Digital & App',
      'Digital & Apps',
      'Digital App',
      'App Innovation',
      'Digital & appinnovation',
      'appinnovation',
    ],
  },
  infrastructure: {
    name: 'Infrastructure',
    nicknames: [
      'Azure Infrastructure',
      'Azure infra',
      'Azure infrastruktur',
      'infra',
      'infrastruktur',
      'infrastrukturen',
    ],
  },
  'business-applications': {
    name: 'Business Applications',
    nicknames: [
      'Business Application',
      'Business Apps',
      'Biz Apps',
      'affärsapplikationer',
      'affärsapplikationerna',
      'affärsappar',
      'affärsapparna',
    ],
  },
  'modern-work': {
    name: 'Modern Work',
    nicknames: ['Modern Workplace', 'modernt arbete', 'modern arbetsplats', 'moderna arbetsplatsen'],
  },
  security: { name: 'Security', nicknames: ['säkerhet', 'säkerheten'] },
};

/** Partner Center's names, which are the same in Swedish. */
export const SOLUTION_METRIC_NAMES: Readonly<Record<MetricId, string>> = {
  netCustomerAdds: 'Net customer adds',
  intermediate: 'Intermediate certifications',
  advanced: 'Advanced certifications',
  usageGrowth: 'Usage growth',
  deployments: 'Deployments',
};

export const SOLUTION_TRACK_NAMES: Readonly<Record<Track, string>> = { enterprise: 'Enterprise', smb: 'SMB' };
