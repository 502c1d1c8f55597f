import { readdirSync, readFileSync } from 'node:fs';
import type { Example } from '../../domain/faq/train.ts';
import type { Language } from '../../domain/language.ts';

/** One way to ask for an entry (`label`), with its language and style. */
export type Phrasing = Example & { readonly language: Language; readonly style: string };

type BankFile = Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>;

const BANK = new URL('../../domain/faq/bank/', import.meta.url);

/** Label prefixes of the files that belong to no entry and have a label for each style: what to decline, and small talk. */
const PREFIXES: Readonly<Record<string, string>> = { 'out-of-scope': 'out:', 'small-talk': 'talk:' };

/** The beginning of the names of files whose subject is to be declined. */
const DECLINED = 'out-';

/** Reads all phrasings, ordered by file name. */
export function readPhrasingBank(): Phrasing[] {
  return readdirSync(BANK)
    .sort()
    .flatMap((name) => {
      const id = name.replace(/\.json$/, '');
      return phrasings(id, JSON.parse(readFileSync(new URL(name, BANK), 'utf8')) as BankFile);
    });
}

function phrasings(id: string, file: BankFile): Phrasing[] {
  const prefix = PREFIXES[id];
  const whole = id.startsWith(DECLINED) ? `out:${id.slice(DECLINED.length)}` : id;
  return (['en', 'sv'] as const).flatMap((language) =>
    Object.entries(file[language]).flatMap(([style, texts]) =>
      texts.map((text) => ({ text, language, style, label: prefix ? prefix + style : whole })),
    ),
  );
}
