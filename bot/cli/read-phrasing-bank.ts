import { readdirSync, readFileSync } from 'node:fs';
import type { Example } from '../../domain/faq/train.ts';
import type { Language } from '../../domain/language.ts';

/** A line of the bank: how someone asks for an entry (`label`), in which language and style. */
export type Phrasing = Example & { readonly language: Language; readonly style: string };

type BankFile = Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>;

const BANK = new URL('../../domain/faq/bank/', import.meta.url);

/** Labels of what is no entry begin so: everything the bot declines, and pleasantries. */
const GROUPS: Readonly<Record<string, string>> = { 'out-of-scope': 'out:', 'small-talk': 'talk:' };

/** All phrasings, in the order of the files' names. */
export function readPhrasingBank(): Phrasing[] {
  return readdirSync(BANK)
    .sort()
    .flatMap((name) => {
      const id = name.replace(/\.json$/, '');
      return phrasings(id, JSON.parse(readFileSync(new URL(name, BANK), 'utf8')) as BankFile);
    });
}

function phrasings(id: string, file: BankFile): Phrasing[] {
  const group = GROUPS[id];
  return (['en', 'sv'] as const).flatMap((language) =>
    Object.entries(file[language]).flatMap(([style, texts]) =>
      texts.map((text) => ({ text, language, style, label: group ? group + style : id })),
    ),
  );
}
