import { FILLER } from './month-names.ts';

/** The words for 1 to 12 in folded English and Swedish. */
const CARDINALS = [
  'a|an|one|en|ett',
  'two|tva|a couple of|ett par',
  'three|tre',
  'four|fyra',
  'five|fem',
  'six|sex',
  'seven|sju',
  'eight|atta',
  'nine|nio',
  'ten|tio',
  'eleven|elva',
  'twelve|tolv',
].map((words) => words.split('|'));

/** A pattern for a number in digits, or 1 to 12 in words. */
export const NUMBER = `(?:\\d{1,3}|${CARDINALS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** numberOf('tre') → 3 */
export function numberOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : CARDINALS.findIndex((words) => words.includes(text)) + 1;
}

const ORDINALS = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  ),
  ...'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
];
const SWEDISH_ORDINALS = [
  ...'forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte trettonde fjortonde'.split(' '),
  ...'femtonde sextonde sjuttonde artonde nittonde tjugonde'.split(' '),
];
const LAST_UNIT = 9;

/** The days of the month by their ordinals in words. */
const ORDINAL_DAYS = new Map<string, number>([
  ...[ORDINALS, SWEDISH_ORDINALS].flatMap((list) => list.map((word, index) => [word, index + 1] as const)),
  ...ORDINALS.slice(0, LAST_UNIT).flatMap((word, index) => [
    [`twenty-${word}`, 21 + index] as const,
    [`twenty ${word}`, 21 + index] as const,
  ]),
  ...SWEDISH_ORDINALS.slice(0, LAST_UNIT).map((word, index) => [`tjugo${word}`, 21 + index] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
  ['thirty first', 31],
  ['trettionde', 30],
  ['trettioforsta', 31],
]);

const ORDINAL = [...ORDINAL_DAYS.keys()].sort((a, b) => b.length - a.length).join('|');

/**
 * Returns a function that replaces ordinals in words beside a month by digits, filled up to the same length: "first of
 * september". Compiling the pattern for each text would take longer than all else.
 */
export function createSpellOrdinals(month: string): (text: string) => string {
  const beside = new RegExp(
    [
      `(?<![a-z-])(?:${ORDINAL})(?=\\s(?:day )?(?:of )?(?:${month})(?![a-z]))`,
      `(?<=(?<![a-z])(?:${month})${FILLER}*\\s(?:the )?)(?:${ORDINAL})(?![a-z-])`,
    ].join('|'),
    'g',
  );
  return (text) => text.replace(beside, (word) => `${ORDINAL_DAYS.get(word) ?? word}`.padEnd(word.length, FILLER));
}
