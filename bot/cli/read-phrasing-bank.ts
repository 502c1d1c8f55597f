import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { Example } from '../../domain/understanding/train.ts';

/** One way to ask for an entry or of an ability (`label`), with its language and style. */
export type Phrasing = Example & { readonly language: Language; readonly style: string };

type BankFile = Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>;

/** How people ask for entries, small talk, and questions to decline. */
const FAQ_BANK = new URL('../../domain/faq/bank/', import.meta.url);
/** How people ask what abilities answer; a file is named after its ability and kind: `status.held.json`. */
const ASK_BANK = new URL('../../domain/understanding/bank/', import.meta.url);

/** Label prefixes of the files that belong to no entry and have a label for each style: what to decline, and small talk. */
const PREFIXES: Readonly<Record<string, string>> = { 'out-of-scope': 'out:', 'small-talk': 'talk:' };

/** The beginning of the names of files whose subject is to be declined. */
const DECLINED = 'out-';

/** Reads all phrasings, ordered by file name: those of the FAQ first. */
export function readPhrasingBank(): Phrasing[] {
  return [...phrasingsIn(FAQ_BANK, faqLabel), ...phrasingsIn(ASK_BANK, (id) => `ask:${id}`)];
}

function phrasingsIn(bank: URL, labelOf: (id: string, style: string) => string): Phrasing[] {
  return readdirSync(bank)
    .sort()
    .flatMap((name) => {
      const id = name.replace(/\.json$/, '');
      const file = JSON.parse(readFileSync(new URL(name, bank), 'utf8')) as BankFile;
      return LANGUAGES.flatMap((language) =>
        Object.entries(file[language]).flatMap(([style, texts]) =>
          texts.map((text) => ({ text, language, style, label: labelOf(id, style) })),
        ),
      );
    });
}

function faqLabel(id: string, style: string): string {
  const prefix = PREFIXES[id];
  if (prefix) return prefix + style;
  return id.startsWith(DECLINED) ? `out:${id.slice(DECLINED.length)}` : id;
}
