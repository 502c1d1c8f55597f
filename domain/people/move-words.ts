/** Folded words of both languages. */
export const LEAVING = set(
  'leave leaves left leaving quit quits quitting resign resigns go goes depart departs retire retires lose loses losing fire fires',
  'sluta slutar slutade lamnar lamna forsvinner forsvinna gar forlorar forlora avgar tappar pensioneras',
);
export const JOINING = set(
  'join joins joining joined start starts starting hire hires hiring recruit recruits come comes',
  'borja borjar borjade kommer anstaller anstalla anstalls rekryterar rekrytera tilltrader',
);
export const BETWEEN = set(
  'and or if we us our the a both also together with company firm one now today away pension would should does were from to too',
  'och eller om vi oss var vart foretaget firman bade bada ocksa hos med samt nu idag pension bolaget jobbet skulle fran att',
);
const NEGATED = set('not never without', 'inte aldrig utan ej');

/** True for a word that is part of a line about people, but of no name. */
export function isListedWord(word: string): boolean {
  return LEAVING.has(word) || JOINING.has(word) || BETWEEN.has(word);
}

export function isNegation(word: string): boolean {
  return NEGATED.has(word) || word.endsWith("n't") || word.endsWith('n’t');
}

function set(en: string, sv: string): ReadonlySet<string> {
  return new Set(`${en} ${sv}`.split(' '));
}
