import type { CompetencyOption, RowSource } from '../../competencies/programme.ts';
import type { ByMarket, Condition, Metric, ScorePart, ScoreRequirement } from '../../competencies/requirement.ts';
import { byMarket } from './rows.ts';

/** The first day on which Partner Contribution Indicators apply. */
const FROM = '2021-04-01';
const SILVER = 60;
const GOLD = 80;
const ASSOCIATIONS = ['CSP', 'CPOR', 'DPOR'];

const SOURCE: RowSource = {
  document: 'MicrosoftDocs/partner-center-pr.de-de @ 3bf49215, partner-center/partner-contribution-indicators.md',
  year: '2021',
  note: "The figures are Partner Center's own; the certifications behind the people indicators are in no source.",
};
const SMB_SOURCE: RowSource = {
  ...SOURCE,
  document:
    'MicrosoftDocs/partner-center-pr.de-de @ 3bf49215, partner-center/partner-contribution-indicators-small-and-midmarket-cloud-business-option.md',
};

/** Linear points for one of a track's own figures: `pci-ce-developers`, `pci-fo-developers`, `pci-smb-developers`. */
function part(track: Track, name: string, max: number, full: ByMarket): ScorePart {
  return { kind: 'metric', name, max, full, metric: figure(track, name) };
}

type Track = 'ce' | 'fo' | 'smb';

function figure(track: Track, name: string): Metric {
  return { metric: `pci-${track}-${name}`, months: 12, associations: ASSOCIATIONS };
}

/**
 * All 15 points or none, in one of two ways: growth over the baseline of 2020-10-01, reset at the next renewal; or enough
 * consultants at the first PCI renewal, valid for 24 months. A baseline below the bands earns nothing; above them, only
 * the second way is open.
 */
function growth(track: Track): ScorePart {
  const grown = (market: string, from: number, to: number, percent: number): Condition => {
    const baseline = { metric: `pci-${track}-consultant-baseline`, from, to };
    return { market, ranges: [baseline, { ...figure(track, 'consultant-growth-percent'), from: percent }] };
  };
  const many = (market: string, from: number): Condition => {
    return { market, ranges: [{ metric: `pci-${track}-consultants-at-first-renewal`, months: 24, from }] };
  };
  return {
    kind: 'condition',
    name: 'functional-consultant-growth',
    max: 15,
    anyOf: [
      grown('developed', 15, 29, 35),
      grown('developed', 30, 49, 25),
      grown('developing', 5, 14, 35),
      grown('developing', 15, 24, 25),
      many('developed', 50),
      many('developing', 25),
    ],
  };
}

function enterprise(track: 'ce' | 'fo', customerAdds: ByMarket, deployments: ByMarket): readonly ScorePart[] {
  return [
    part(track, 'net-new-revenue-usd', 10, byMarket(300_000, 150_000)),
    part(track, 'net-customer-adds', 10, customerAdds),
    part(track, 'functional-consultants', 15, byMarket(15, 5)),
    growth(track),
    part(track, 'developers', 5, byMarket(5, 2)),
    part(track, 'large-deployments', 20, deployments),
    part(track, 'active-user-growth-percent', 25, 25),
  ];
}

const SMALL_AND_MIDMARKET = [
  part('smb', 'net-new-revenue-usd', 10, 30_000),
  part('smb', 'net-customer-adds', 10, 10),
  part('smb', 'functional-consultants', 30, 5),
  part('smb', 'developers', 5, 2),
  part('smb', 'large-deployments', 20, 10),
  part('smb', 'active-user-growth-percent', 25, 35),
];

function byScore(id: string, name: string, parts: readonly ScorePart[], source: RowSource): CompetencyOption {
  const score = (passAt: number): ScoreRequirement => ({ kind: 'score', passAt, parts });
  const rows = [
    { level: 'silver', requirement: score(SILVER), source },
    { level: 'gold', requirement: score(GOLD), source },
  ];
  return { id, name, inForce: { from: FROM }, rows };
}

/** The last day on which the options of the 2017/18 snapshot apply to Cloud Business Applications. */
export const BEFORE_PCI = { until: '2021-03-31' } as const;

export const PCI_OPTIONS: readonly CompetencyOption[] = [
  byScore('customer-engagement', 'Customer Engagement', enterprise('ce', byMarket(10, 5), byMarket(5, 1)), SOURCE),
  byScore('finance-and-operations', 'Finance and Operations', enterprise('fo', byMarket(3, 1), byMarket(3, 1)), SOURCE),
];

/** The option of Small and Midmarket Cloud Solutions. */
export const PCI_SMB_OPTION = byScore(
  'cloud-business-applications-smb',
  'Cloud Business Applications SMB',
  SMALL_AND_MIDMARKET,
  SMB_SOURCE,
);
