import { fold } from '../text/fold.ts';
import { isEmptyMark } from './clean-cell.ts';

const WORDS = new Set(
  [
    'na n.a. n.a nil null nan nat none no nothing unknown undefined unspecified missing empty blank tbd tba never',
    'permanent permanently lifetime lifelong perpetual indefinite indefinitely unlimited infinite forever ongoing open',
    'aldrig ingen inget inga saknas okand okant tom tomt ej tillsvidare livslang obegransad obegransat',
    'aldri ingenting mangler ukendt ukjent ubegraenset ubegransad ubegrenset livsvarig lopende',
    'ei puuttuu tuntematon nie kein keine keiner entfallt unbegrenzt unbefristet e/t i/t i/r k.a.',
  ]
    .join(' ')
    .split(' '),
);

/** "Does not expire", "No expiration date", "Not applicable" and their like. */
const ENGLISH =
  /^expires never$|^(?:it )?(?:never|no|non|not|without(?: an?)?|(?:does|do|did|is|will|wo|has|have)(?: not| ?n'?t| no)(?: have)?(?: an?)?)[ -]?(?:expir\w*|laps\w*|end\w*|applicable|availab\w+|set|specified|given|stated|known|defined|provided|required|relevant|recorded|entered|completed|started|achieved|passed|data|date|value|valid until|retire\w*)(?: date)?$/;

/** "Upphör aldrig", "Löper inte ut", "Ej tillämpligt", "Inget slutdatum", and the same in Danish and Norwegian. */
const NORDIC = new RegExp(
  [
    '^(?:den |det )?(?:upphor|utgar|gar|loper|forfaller|slutar|utloper|udlober|forfalder|galler|galder) (?:aldrig|aldri|inte|ej|icke|ikke)(?: ut)?$',
    '^(?:aldrig|aldri|inte|ej|icke|ikke) (?:tillamp\\w+|tillgang\\w+|tilgjengelig|tilgaengelig|tilgangelig|relevant|aktuel\\w*|angi\\w+|satt|sat|uppgiven|kand|kant|ifyll\\w+|slutford|slutfort|avklarad|klar|begransad|utgaende)$',
    '^(?:inget|ingen|inga|intet|utan|uden|uten|saknar) (?:\\w*dat(?:um|o)|utgang|udlob|utlop|slut|tidsgrans|begransning|varde|uppgift|uppgifter|data)$',
    '^tills? vidare$',
    '^ei (?:koskaan|vanhene|paaty|paattymis\\w*|paivamaar\\w*|saatavilla|sovellettavissa|tiedossa|sovellu|umpeudu)$',
    '^(?:lauft|verfallt) (?:nie|nicht)(?: ab)?$|^nicht (?:zutreffend|verfugbar|anwendbar)$|^keine angabe$|^kein \\w*datum$',
  ].join('|'),
);

/**
 * True for a text that stands for no value: "N/A", "–", "None", "#NULL!", "Does not expire", "Upphör aldrig". A name may be
 * such a word, too, so that names are not asked for.
 */
export function meansNothing(text: string): boolean {
  if (isEmptyMark(text)) return true;
  if (/\d/.test(text)) return false;
  const words = fold(text)
    .replace(/[\u2018\u2019`\u00b4]/g, "'")
    .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
    .replace(/\s+/g, ' ');
  const bare = words.replace(/\.$/, '');
  return WORDS.has(words) || WORDS.has(bare) || ENGLISH.test(bare) || NORDIC.test(bare);
}
