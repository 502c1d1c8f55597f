/**
 * `npm run eval:faq [-- FILE]` scores the search by language and style.
 *
 * Without a file it cross-validates over the phrasing bank: five times, it learns from four fifths and asks the rest.
 *
 * A file has lines such as `{"lang": "en", "style": "typo", "utterance": "…", "topic": "…", "must": ["…"], "mustNot": []}`.
 * An answer is right if its text, on one line and without `*` and `_`, matches every `must` and no `mustNot`; the topic
 * `out_of_scope` should be declined.
 */
import { readFileSync } from 'node:fs';
import { createCatalogue } from '../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import type { Language } from '../../domain/language.ts';
import { createReading, type Model, trainModel } from '../../domain/understanding/model.ts';
import { createUnderstanding } from '../../domain/understanding/understand.ts';
import { readModel } from '../faq/read-model.ts';
import { type ScoredLine, scoreTable, verdictOf } from './faq-scores.ts';
import { readPhrasingBank } from './read-phrasing-bank.ts';

const FOLDS = 5;
/** The day of the asker does not change what a message means. */
const ANY_DAY = { today: '2021-01-01' } as const;

type Line = {
  readonly lang: Language;
  readonly style: string;
  readonly utterance: string;
  readonly topic: string;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
};

const catalogue = createCatalogue(ENTRIES);
const file = process.argv[2];
const scored = file ? scoreFile(file) : crossValidate();

process.stdout.write(`${scoreTable(scored)}\n`);
for (const { verdict, language, style, text } of scored.filter(isMiss).slice(0, file ? scored.length : 0)) {
  process.stdout.write(`${verdict.padEnd(9)}${language} ${style.padEnd(14)}${text}\n`);
}

function scoreFile(path: string): ScoredLine[] {
  const { understand } = createUnderstanding(catalogue, createReading(readModel()));
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((json) => {
    const { lang, style, utterance, topic, must, mustNot } = JSON.parse(json) as Line;
    const matches = (pattern: string, text: string) => new RegExp(pattern, 'iu').test(text);
    const verdict = verdictOf(understand(utterance, ANY_DAY), (entryId) => {
      const answer = plain(catalogue.find(entryId)?.answer[lang] ?? '');
      return must.every((pattern) => matches(pattern, answer)) && !mustNot.some((pattern) => matches(pattern, answer));
    });
    return { text: utterance, language: lang, style, inScope: topic !== 'out_of_scope', verdict };
  });
}

/** Returns the text on one line and without its marks of emphasis, as the patterns expect it. */
function plain(markdown: string): string {
  return markdown.replace(/[*_]/g, '').replace(/\s+/g, ' ');
}

function crossValidate(): ScoredLine[] {
  const bank = readPhrasingBank().map((phrasing, index) => ({ ...phrasing, fold: index % FOLDS }));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model: Model = trainModel(bank.filter((phrasing) => phrasing.fold !== fold));
    const { understand } = createUnderstanding(catalogue, createReading(model));
    return bank
      .filter((phrasing) => phrasing.fold === fold)
      .map(({ text, language, style, label }) => ({
        text,
        language,
        style,
        inScope: !/^(?:out|talk):/.test(label),
        verdict: verdictOf(understand(text, ANY_DAY), (found) => found === label),
      }));
  }).flat();
}

function isMiss({ inScope, verdict }: ScoredLine): boolean {
  return verdict !== (inScope ? 'right' : 'declined');
}
