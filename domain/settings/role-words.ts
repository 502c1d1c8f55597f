import { fold } from '../text/fold.ts';
import type { BotRole } from './role-change.ts';

/** Words of the roles, which a name may have too. */
const ROLE_WORDS: ReadonlySet<string> = new Set(['admin', 'global', 'mpn', 'partner', 'role']);

/** Returns the role that a sentence names; undefined for "admin" alone, which may be either. */
export function roleNamed(sentence: string): BotRole | undefined {
  const line = fold(sentence);
  if (/\bglobal/.test(line)) return 'globalAdmin';
  return /\b(?:mpn|partner)[\s-]?(?:partner)?/.test(line) ? 'mpnPartnerAdmin' : undefined;
}

/** Returns the people that a sentence names: by their whole names or, if there are none, by any part of a name. */
export function holdersNamed<Person extends { readonly name: string | undefined }>(
  sentence: string,
  people: readonly Person[],
): Person[] {
  const line = ` ${wordsOf(sentence).join(' ')} `;
  const named = people.flatMap((person) => {
    const parts = wordsOf(person.name ?? '').filter((part) => !ROLE_WORDS.has(part));
    return parts.length > 0 ? [{ person, parts }] : [];
  });
  const isSaid = (words: string) => line.includes(` ${words} `) || line.includes(` ${words}s `);
  const whole = named.filter(({ parts }) => isSaid(parts.join(' ')));
  const found = whole.length > 0 ? whole : named.filter(({ parts }) => parts.some(isSaid));
  return found.map(({ person }) => person);
}

function wordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
