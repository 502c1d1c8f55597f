import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCES = '{appPackage,bench,bot,cards,domain,tab,test}/**/*.{ts,tsx}';
const LONGEST_TITLE = 95;

/** A comment: from `/*` to its end, or from `//` to the end of a line; not the `//` of an address in a text. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;
const FORBIDDEN = /\bwhom\b|\bof which\b|\bwhat there is\b/i;

/** The first word of a docstring that stands on a function, a method, or a constant that holds a function. */
const FUNCTION_DOCSTRING =
  /\/\*\*[\s*]*([A-Za-z]+)(?:(?!\*\/)[\s\S])*\*\/\s*(?:export |default |async |static |override )*(?:function\b|const \w+(?:: [^=\n]+)? = (?:async )?(?:\([^;]*?=>|function\b)|[#\w]+\??(?:<[^>\n]*>)?\()/g;
const OPENING = /^(?:What|Whom|Whose|Who|Of|Those|By|Whether)$/;

const TITLE = /\b(?:it|describe)\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g;

function breaksIn(file: string): string[] {
  const source = readFileSync(resolve(ROOT, file), 'utf8');
  const at = (index: number, what: string) => `${file}:${source.slice(0, index).split('\n').length}: ${what}`;
  return [
    ...[...source.matchAll(COMMENT)]
      .filter(([comment]) => FORBIDDEN.test(comment))
      .map(({ 0: comment, index }) => at(index, `a comment says "${FORBIDDEN.exec(comment)?.[0]}"`)),
    ...[...source.matchAll(FUNCTION_DOCSTRING)]
      .filter(([, word = '']) => OPENING.test(word))
      .map(({ 1: word, index }) => at(index, `a function's docstring opens with "${word}"`)),
    ...[...source.matchAll(TITLE)]
      .filter(([, , title = '']) => title.length > LONGEST_TITLE || FORBIDDEN.test(title))
      .map(({ 2: title, index }) => at(index, `a test title is long or not plain: "${title}"`)),
  ];
}

describe('the language of the code', () => {
  it('is plain English in docstrings, comments and test titles', () => {
    const breaks = globSync(SOURCES, { cwd: ROOT }).flatMap(breaksIn);
    expect(breaks, `\n${breaks.join('\n')}\n`).to.have.length(0);
  });
});
