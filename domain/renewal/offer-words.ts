import { LEVEL_WORDS, LEVELS } from '../programmes/levels.ts';
import type { Holding, Offer } from './renewal-state.ts';

/** "Action" with a letter too few, too many or in the wrong place. */
const ACTION = 'ac[kti]{0,3}[io]{0,2}ns?';
/** Folded words for offers. Of overlapping ones, the more specific comes first. */
const OFFERS = new RegExp(
  [
    `\\b(?<learningActionPack>learning ?(?:${ACTION})? ?pac?k\\w*|laps?|utbildningspaket\\w*)\\b`,
    `\\b(?<actionPack>${ACTION}[ -]?pac?k\\w*|maps)\\b`,
    ...LEVELS.map((level) => `\\b(?<${level}>${LEVEL_WORDS[level].pattern})`),
  ].join('|'),
  'g',
);
const CLOUD_BUSINESS_APPLICATIONS = /\b(?:cloud business app\w*|cba)\b/;
const COMPETENCY = new RegExp(
  [
    '\\b(?:competenc|kompetens)\\w*',
    '\\b(?:app(?:lication)? (?:development|integration)|cloud (?:platform|productivity)|datacenter|data (?:analytics|platform))\\b',
    '\\b(?:enterprise (?:resource|mobility)|project and portfolio|small and midmarket|collaboration and content|devops)\\b',
  ].join('|'),
);

/** Reads what was bought from the words closest to the date of the purchase in a folded text. */
export function readOffer(text: string, { from, to }: { readonly from: number; readonly to: number }): Holding {
  const distance = ({ 0: { length }, index }: RegExpExecArray) => Math.max(index - to, from - (index + length));
  const [nearest] = [...text.matchAll(OFFERS)].sort((one, other) => distance(one) - distance(other));
  const [level] = Object.entries(nearest?.groups ?? {}).flatMap(([offer, words]) => (words ? [offer as Offer] : []));
  const cloudBusinessApplications = CLOUD_BUSINESS_APPLICATIONS.test(text);
  const isCompetency = cloudBusinessApplications || COMPETENCY.test(text);
  return { offer: level ?? (isCompetency ? 'competency' : 'unknown'), cloudBusinessApplications };
}

/** Returns the places of the words for offers and levels in a folded text (`to` excluded). */
export function offersIn(text: string): { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(OFFERS)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
}

/** Removes the words for offers from a text. */
export function withoutOffers(text: string): string {
  return [OFFERS, CLOUD_BUSINESS_APPLICATIONS, COMPETENCY].reduce(
    (rest, words) => rest.replace(new RegExp(words, 'g'), ' '),
    text,
  );
}
