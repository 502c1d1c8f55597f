import { fold } from '../text/fold.ts';
import type { Certificate } from './designation-programme.ts';

/** Finds the certificate that a text of a report names. */
export type CertificateNames = (text: string) => Certificate | undefined;

const ISSUER_WORDS = new Set(['microsoft', 'certified', 'certification', 'and']);
const LEVELS = new Set(['associate', 'expert', 'specialty']);

/**
 * Finds certificates by name or alias, in any case and spelling: with and without "Microsoft", "Microsoft 365", "Certified"
 * and the level at the end. A name without its level that two certificates share finds neither.
 */
export function createCertificateNames(certificates: readonly Certificate[]): CertificateNames {
  const exact = new Map<string, Certificate>();
  const withoutLevel = new Map<string, Certificate | undefined>();
  for (const certificate of certificates) {
    for (const name of [certificate.name, ...(certificate.aliases ?? [])]) {
      const words = wordsOf(name);
      exact.set(words.join(' '), certificate);
      const bare = bareName(words);
      const isShared = withoutLevel.has(bare) && withoutLevel.get(bare) !== certificate;
      withoutLevel.set(bare, isShared ? undefined : certificate);
    }
  }
  const found = new Map<string, Certificate | undefined>();
  return (text) => {
    if (!found.has(text)) {
      const words = wordsOf(text);
      const isLevelled = LEVELS.has(words.at(-1) ?? '');
      found.set(text, exact.get(words.join(' ')) ?? (isLevelled ? undefined : withoutLevel.get(words.join(' '))));
    }
    return found.get(text);
  };
}

/** wordsOf('Microsoft 365 Certified: Teams Administrator Associate (MS-700)') → ['teams', 'administrator', 'associate'] */
function wordsOf(text: string): string[] {
  const plain = fold(text.normalize('NFKC'))
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\bd365\b/g, 'dynamics 365');
  const words = (plain.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !ISSUER_WORDS.has(word))
    .filter((word, index, all) => word !== all[index - 1]);
  return words[0] === '365' && words.length > 2 ? words.slice(1) : words;
}

function bareName(words: readonly string[]): string {
  return (LEVELS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ');
}
