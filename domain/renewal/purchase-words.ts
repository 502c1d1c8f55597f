import type { StatedDate } from '../time/stated-dates.ts';
import { readOffer, withoutOffers } from './offer-words.ts';
import type { Holding } from './renewal-state.ts';

/** A purchase in a text: its date, what was bought, and the rest of the text. */
export type StatedPurchase = { readonly date: StatedDate; readonly holding: Holding; readonly rest: string };

const OFFER = '(?:learning|act?ion|maps\\b|laps?\\b|silver|gold|guld|competenc|kompetens)';
const VERB = new RegExp(
  `\\b(?:${[
    'bought|bougth|baught|buy(?:ing)?|(?:date of )?purchas(?:e date|e[ds]?|ing)|subscrib(?:ed?|ing)',
    'sign(?:ed)?[ -]?up|ordered|enrolled|joined|paid(?: for)?',
    'kop(?:et|t|te|tes|ts|a|er)?|(?:kop|inkops)(?:datum|dag)\\w*|inkop(?:t|te|tes|ts)|anskaffa(?:de|des|t|ts)',
    '(?:teckna|skaffa|betala)(?:de|des|t|ts)|bestall(?:t|ts|de|des)',
    // "Got" and "became" mean a purchase only before the name of an offer.
    `(?:got|fick|fatt|became|blev|blivit)(?= (?:(?:our|the|an?|my|us|first|microsoft|ms|var|vart|ett|en) )*${OFFER})`,
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

/** Finds the purchase in a folded text; undefined if there is none with a date. */
export function readPurchase(text: string, dates: readonly StatedDate[]): StatedPurchase | undefined {
  for (const { 0: verb, index: from } of text.matchAll(VERB)) {
    const to = from + verb.length;
    const date = dates.find((one) => isBefore(text, one, from) || isAfter(text, one, to));
    if (!date) continue;
    return { date, holding: readOffer(text, date), rest: withoutDates(text, dates).replace(VERB, ' ') };
  }
  return undefined;
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
