import { fold } from '../text/fold.ts';

/** Months by the beginning of their folded names, in English, the Nordic languages and German. */
const MONTHS: readonly (readonly [name: RegExp, month: number])[] = [
  [/^(?:jan|tammi)/, 1],
  [/^(?:feb|helmi)/, 2],
  [/^(?:mar(?!ras)|mrt|mrz|maalis)/, 3],
  [/^(?:apr|huhti)/, 4],
  [/^(?:may|maj|mai|touko)/, 5],
  [/^(?:jun|kesa)/, 6],
  [/^(?:jul|heina)/, 7],
  [/^(?:aug|agu|elo)/, 8],
  [/^(?:sep|syys)/, 9],
  [/^(?:oct|okt|loka)/, 10],
  [/^(?:nov|marras)/, 11],
  [/^(?:dec|des|dez|joulu)/, 12],
];

const LONGEST_MONTH = 12;

const WEEKDAY = new RegExp(
  `^(?:${[
    '(?:mon|tues?|wed(?:s|nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?',
    '(?:man|mon|tis|tir|ons|tors?|fre|lor|son)(?:dag(?:en)?)?',
    '(?:maanan|tiis|tors|perjan|lauan|sunnun)tai(?:na)?|keskiviikkon?a?|ma|ti|ke|to|pe|la|su',
    '(?:diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so',
  ].join('|')})$`,
);

/** Words that stand beside a date and change nothing: "4th of March", "den 4:e mars kl. 10", "10:00 UTC". */
const ASIDE = new RegExp(
  '^(?:st|nd|rd|th|e|a|of|the|den|d|at|on|um|kl|klo|klokken|klockan|am|pm|uhr|' +
    'z|utc|gmt|wet|west|bst|ist|cet|cest|met|mest|eet|eest|msk|est|edt|cst|cdt|mst|mdt|pst|pdt)$',
);

/** The meaning of a word in a date; undefined for a word that belongs to none. */
export function dateWord(word: string): { readonly month: number } | 'aside' | undefined {
  const folded = fold(word);
  if (WEEKDAY.test(folded) || ASIDE.test(folded)) return 'aside';
  if (folded.length < 3 || folded.length > LONGEST_MONTH) return undefined;
  const month = MONTHS.find(([name]) => name.test(folded))?.[1];
  return month === undefined ? undefined : { month };
}
