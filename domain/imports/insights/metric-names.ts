import { fold } from '../../text/fold.ts';

/** A metric's name in its context: competencies and options may use the same name for different figures. */
type ReportedMetric = { readonly competency: string; readonly option: string; readonly name: string };

/** The figures of Partner Contribution Indicators, by their names in the documentation (domain.md §1.3). */
const INDICATORS: readonly (readonly [pattern: RegExp, figure: string])[] = [
  [/^(cloud )?net new revenue\b/, 'net-new-revenue-usd'],
  [/^(net )?(new )?customer adds?\b/, 'net-customer-adds'],
  [/^functional consultants? growth\b/, 'consultant-growth-percent'],
  [/^functional consultants?$/, 'functional-consultants'],
  [/^developers?$/, 'developers'],
  [/^(new )?large deployments?\b/, 'large-deployments'],
  [/^(monthly )?active user(s|s? growth)\b|^mau growth\b/, 'active-user-growth-percent'],
];

/** The options that depend on indicators, by the words of their names. */
const TRACKS: readonly (readonly [competency: string, option: RegExp, track: string])[] = [
  ['cloud-business-applications', /^customer engagement\b/, 'ce'],
  ['cloud-business-applications', /^finance and operations\b/, 'fo'],
  ['small-and-midmarket-cloud-solutions', /\bcloud business applications\b|\bsmb\b/, 'smb'],
];

/** The other figures in the programme's rows. No source has the downloads' names, so these are the rows' words. */
const FIGURES: readonly (readonly [competency: string, name: RegExp, metric: string, option?: RegExp])[] = [
  ['cloud-platform', /^azure (consumption|consumed revenue)\b/, 'azure-consumption-usd'],
  ['data-analytics', /^power bi (pro )?(seats|active entitlements|active users)\b/, 'power-bi-seats'],
  ['cloud-productivity', /^(office 365 |microsoft 365 )?active entitlements\b/, 'office-365-active-entitlements'],
  ['enterprise-mobility-management', /^(ems )?active entitlements\b/, 'ems-active-entitlements'],
  ['enterprise-mobility-management', /^(new ems|ems new|new) customers\b/, 'ems-new-customers'],
  [
    'small-and-midmarket-cloud-solutions',
    /^(new office 365|office 365 new|new) customers\b/,
    'office-365-new-customers',
  ],
  ['windows-and-devices', /^surface hub (devices|units)\b/, 'surface-hub-devices'],
  ['enterprise-resource-planning', /^gross licen[cs]e revenue\b/, 'erp-gross-licence-revenue-usd'],
  ['cloud-business-applications', /^total revenue\b/, 'operations-revenue-usd', /^enterprise operations\b/],
  [
    'cloud-business-applications',
    /^(cloud )?net new (cloud )?revenue\b/,
    'operations-cloud-net-new-revenue-usd',
    /^enterprise operations\b/,
  ],
  [
    'cloud-business-applications',
    /^(cloud )?net new (cloud )?revenue\b/,
    'engagement-net-new-revenue-usd',
    /^enterprise customer engagement\b/,
  ],
];

/**
 * Returns the programme's name of a metric in a download; for one in no row, its own name after the competency's id.
 *
 * metricName({ competency: 'cloud-platform', option: 'Azure Consumption', name: 'Azure consumption (USD)' })
 * → 'azure-consumption-usd'; with the name 'Seats sold' → 'cloud-platform-seats-sold'
 */
export function metricName({ competency, option, name }: ReportedMetric): string {
  const [optionWords, words] = [option, name].map(wordsOf) as [string, string];
  const track = TRACKS.find(([of, pattern]) => of === competency && pattern.test(optionWords))?.[2];
  const indicator = track && INDICATORS.find(([pattern]) => pattern.test(words))?.[1];
  if (indicator) return `pci-${track}-${indicator}`;
  const figure = FIGURES.find(
    ([of, pattern, , within]) => of === competency && pattern.test(words) && (within?.test(optionWords) ?? true),
  );
  return figure?.[2] ?? `${competency}-${words.replaceAll(' ', '-')}`;
}

function wordsOf(text: string): string {
  return fold(text)
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
