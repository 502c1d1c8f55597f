import { fold } from '../text/fold.ts';
import { AREAS, type AreaId } from './designation-programme.ts';

/** The name of each area, and further names for it, in any language. */
export type AreaNames = Readonly<Record<AreaId, { readonly name: string; readonly nicknames: readonly string[] }>>;

/** An area named in a text, with the position of the name in the folded text (`to` excluded). */
export type NamedArea = { readonly area: AreaId; readonly from: number; readonly to: number };

/** The first two letters of a name, unless a sign comes between them. */
const STARTS = /^\p{L}{2}/u;
/** Words around a name that say no more than it does: "the Solutions Partner for Data & AI (Azure) designation". */
const BEFORE =
  '(?:(?:utmarkelsen?|losningsomradet?|designation(?:en)?)(?: for| of| i| inom)? )?(?:solutions? partner(?: designation)? (?:(?:for|in|inom|i|av) )?)?';
const AFTER =
  '(?: \\(azure\\))?(?:[ -](?:solutions? partner )?(?:designation(?:en)?|utmarkelsen?|solution area|area|losningsomradet?))?';

/** Finds the areas named in a folded text, in order; "&" may be written as "and", "och", a sign or not at all, and a space left out. */
export function createAreaNames(names: AreaNames): (folded: string) => NamedArea[] {
  const patterns = AREAS.flatMap((area) => {
    const { name, nicknames } = names[area];
    return [name, ...nicknames].map((each) => ({ area, pattern: patternOf(fold(each)) }));
  }).sort((a, b) => b.pattern.length - a.pattern.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])${BEFORE}(?:${patterns.map(({ pattern }) => `(${pattern})`).join('|')})${AFTER}(?![\\p{L}\\p{N}])`,
    'gu',
  );
  // Most texts name no area, and this tells so at a tenth of the cost.
  const starts = new Set(patterns.map(({ pattern }) => STARTS.exec(pattern)?.[0] ?? pattern));
  const maybe = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...starts].join('|')})`, 'u');
  return (folded) => {
    if (!maybe.test(folded)) return [];
    return [...folded.matchAll(any)].flatMap(({ 0: whole, index, ...groups }) => {
      const place = patterns.findIndex((_, each) => groups[each + 1] !== undefined);
      const area = patterns[place]?.area;
      return area ? [{ area, from: index, to: index + whole.length }] : [];
    });
  };
}

function patternOf(name: string): string {
  return name.replace(/\s*&\s*/g, '-?\\s*(?:&|\\+|/|and|och)?\\s*').replace(/ /g, '[ -]?');
}
