import { LEVEL_PATTERN } from '../programmes/levels.ts';
import type { ImpossibleDay, StatedDate, StatedDay } from '../time/stated-dates.ts';
import { readOffer, withoutOffers } from './offer-words.ts';
import type { Holding } from './renewal-state.ts';

type PurchaseDate = StatedDay | ImpossibleDay;

/** The purchases in a text, each with its date and what was bought, and the rest of the text. */
export type StatedPurchases = {
  readonly purchases: readonly { readonly date: PurchaseDate; readonly holding: Holding }[];
  readonly rest: string;
};

const OFFER = `(?:learning|ac[kti]{0,3}[io]{0,2}ns?|maps\\b|laps?\\b|${LEVEL_PATTERN}|competenc|kompetens)`;
const VERB = new RegExp(
  `\\b(?:${[
    'bought|bougth|baught|buy(?:ing)?|(?:date of )?purchas(?:e date|e[ds]?|ing)|subscrib(?:ed?|ing)',
    'sign(?:ed)?[ -]?up|ordered|enrolled|joined|paid(?: for)?',
    'kop(?:et|t|te|tes|ts|a|er)?|(?:kop|inkops)(?:datum|dag)\\w*|inkop(?:t|te|tes|ts)|anskaffa(?:de|des|t|ts)',
    '(?:teckna|skaffa|betala)(?:de|des|t|ts)|bestall(?:t|ts|de|des)',
    // "Got" and "became" mean a purchase only before the name of an offer.
    `(?:got|went|turned|fick|fatt|became|blev|blivit|gick med)(?= (?:(?:our|the|an?|my|us|first|microsoft|ms|var|vart|ett|en|med|som|till|i|pa) )*${OFFER})`,
  ].join('|')})(?![a-z])`,
  'g',
);

/** Words that must not separate a purchase from its date: with one of them, the date belongs to something else. */
const ELSEWHEN = new RegExp(
  [
    '[.?!;\\n](?:\\s|$)',
    '\\b(?:anniversar|arsdag|expir|renew|forny|forlang|activat|aktiver|invoice|faktur|pass(?:ed)?\\b|exam|prov(?:et)?\\b)',
    '\\b(?:today|now|idag|i dag|nu|due|until|till|before|fore|innan|but|men|while|medan|because|so|when|nar|which|som|that|if|om)\\b',
    `\\b(?:and|och)\\b(?! (?:an? |the |our |ett |en )?${OFFER})`,
  ].join('|'),
);
/** The words allowed between a date and the purchase after it: "1 September 2020 is when we bought". */
const LINK =
  /^[\s,:-]*(?:(?:we|i|vi|jag|they|de|our|my|var|vart|the|company|foretaget|bolaget|boss|chefen|was|is|were|ar|it|det|this|when|nar|day|dagen|da|som|har|have|had|hade|in|of|for|med)[\s,:-]+)*$/;
/** The words allowed between the dates of two purchases: "on 1 September 2020 and the Action Pack on 2 October". */
const JOINING = new RegExp(
  `^(?:[\\s,;.&+]|\\b(?:and|or|och|eller|also|maybe|perhaps|then|plus|samt|kanske|sedan|ocksa|we|i|vi|jag|the|a|an|our|en|ett|den|det|vart|var|on|in|i|pa|for|microsoft|learning|action|pack|maps|${LEVEL_PATTERN}|competenc\\w*|kompetens\\w*|bought|purchased|got|kopte|kopt)\\b)+$`,
);
const SENTENCE_END = /[.?!;\n](?:\s|$)/g;
/** "Today is", "nu är det": the current day is not part of the question. */
const TODAY = /\b(?:today|now|i ?dag|nu)\b(?:,?(?: (?:it|is|ar|det|the|den)\b| it['’]s\b))*/g;
const LONGEST_GAP = 90;

/** Words without a meaning of their own in a question about a purchase. */
const PLAIN = new Set(
  `on in at the of a an our my your it its this that them us for from with back is was were are be date day dates made
  done last first just already again then so and but well ok hi hello hey please thanks thank you we i they one now
  microsoft ms mpn partner network membership memberships subscription offer package pack bundle level company
  receipt says said year when wen what which can could may might do does did will shall should possible able earliest
  den det i pa av ett en var vart vara mitt min oss er for fran med ar blev blir datum dag dagen redan igen sa och men
  hej tack snalla vi jag ni man de nu medlemskap medlemskapet partnerskap partnerskapet prenumeration paket paketet
  erbjudande niva nivan foretaget bolaget kvitto kvittot sager star enligt aret nar vilken vilket kan far ska skall
  kunde gar bor mojligt tidigast dock alltsa have has had har hade haft som`.split(/\s+/),
);

/** Finds the purchases with a date in a folded text, in order; undefined if there are none. */
export function readPurchases(text: string, dates: readonly StatedDate[]): StatedPurchases | undefined {
  const verbs = [...text.matchAll(VERB)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
  const own = verbs.flatMap(
    (verb) => dates.find((date) => isBefore(text, date, verb.from) || isAfter(text, date, verb.to)) ?? [],
  );
  const isJoined = (date: StatedDate, index: number) => {
    const [earlier, later] = [dates[index - 1], dates[index + 1]];
    const joins = (one: StatedDate, other: StatedDate) => JOINING.test(text.slice(one.to, other.from));
    return (
      (earlier && own.includes(earlier) && joins(earlier, date)) || (later && own.includes(later) && joins(date, later))
    );
  };
  const isVague = (date: StatedDate) => date.kind === 'day' && date.assumed === 'period';
  const bought = dates.filter((date, index) => own.includes(date) || isJoined(date, index)).filter(isReadable);
  // Beside an exact date of something else, such as an anniversary, "last year" is not what to count from.
  if (bought.every(isVague) && !dates.every(isVague)) return undefined;
  return { purchases: withHoldings(text, bought), rest: withoutDates(text, dates).replace(VERB, ' ') };
}

function isReadable(date: StatedDate): date is PurchaseDate {
  return date.kind !== 'unread';
}

/** With several dates, each has the offer of its own clause, or the one before if its clause names none. */
function withHoldings(text: string, dates: readonly PurchaseDate[]): StatedPurchases['purchases'] {
  const [first] = dates;
  if (dates.length === 1 && first) return [{ date: first, holding: readOffer(text, first) }];
  const precedes = readOffer(text.slice(0, first?.from), { from: 0, to: 0 }).offer !== 'unknown';
  let last: Holding | undefined;
  return dates.map((date, index) => {
    const clause = precedes
      ? text.slice(dates[index - 1]?.to ?? 0, date.to)
      : text.slice(date.from, dates[index + 1]?.from);
    const own = readOffer(clause, precedes ? { from: clause.length, to: clause.length } : { from: 0, to: 0 });
    last = own.offer === 'unknown' && last ? last : own;
    return { date, holding: last };
  });
}

/** True if a text contains only offers and words without a meaning of their own. */
export function saysNothingElse(text: string): boolean {
  return (withoutOffers(text).match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => PLAIN.has(word));
}

function isBefore(text: string, date: StatedDate, verb: number): boolean {
  if (date.to > verb || !LINK.test(text.slice(date.to, verb))) return false;
  const sentence = text.slice(0, date.from).split(SENTENCE_END).at(-1) ?? '';
  return !ELSEWHEN.test(sentence);
}

/** If the text names no offer, the words between purchase and date must not name something else that was bought. */
function isAfter(text: string, date: StatedDate, verb: number): boolean {
  const gap = text.slice(verb, date.from);
  if (date.from < verb || gap.length > LONGEST_GAP || ELSEWHEN.test(gap)) return false;
  return readOffer(text, date).offer !== 'unknown' || saysNothingElse(gap);
}

function withoutDates(text: string, dates: readonly StatedDate[]): string {
  return dates
    .reduceRight((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text)
    .replace(TODAY, ' ');
}
