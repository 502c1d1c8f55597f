/**
 * `npm run eval:faq [-- FILE]` scores the search by language and style.
 *
 * Without a file it cross-validates over the phrasing bank: five times, it learns from four fifths and asks the rest. It
 * then lists what is most often mistaken for what.
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
import { labelOf, type ScoredLine, scoreTable, verdictOf } from './faq-scores.ts';
import { readPhrasingBank } from './read-phrasing-bank.ts';

const FOLDS = 5;
const SHOWN_CONFUSIONS = 40;
/** Names and days to put in place of the masks of a phrasing. */
const EXAMPLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    person: 'Johan',
    competency: 'Data Analytics',
    skill: '70-768',
    day: '10 January 2027',
    period: 'in March 2027',
  },
  sv: {
    person: 'Johan',
    competency: 'Data Analytics',
    skill: '70-768',
    day: 'den 10 januari 2027',
    period: 'i mars 2027',
  },
};
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

const isAsk = ({ label }: ScoredLine) => label?.startsWith('ask:') === true;
process.stdout.write(`${scoreTable(scored.filter((line) => !isAsk(line)))}\n`);
if (!file) process.stdout.write(`\nAsks of abilities:\n${scoreTable(scored.filter(isAsk))}\n`);
if (!file) process.stdout.write(`\nMost often mistaken:\n${confusions(scored)}\n`);
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
      .map(({ text, language, style, label }) => {
        const understood = understand(filled(text, language), ANY_DAY);
        return {
          text,
          language,
          style,
          inScope: !/^(?:out|talk):/.test(label),
          verdict: verdictOf(understood, (found) => found === label),
          label,
          found: labelOf(understood.outcome) ?? understood.outcome.kind,
        };
      });
  }).flat();
}

/** Gives a phrasing of the bank names and days in place of its masks. */
function filled(text: string, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (mask, kind: string) => EXAMPLES[language][kind] ?? mask);
}

/** Lists the labels that phrasings are most often mistaken for, the most frequent first. */
function confusions(lines: readonly ScoredLine[]): string {
  const mistaken = lines.filter(({ verdict, label, found }) => verdict === 'wrong' && label && found);
  const pairs = Map.groupBy(mistaken, ({ label, found }) => `${label} → ${found}`);
  return [...pairs]
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, SHOWN_CONFUSIONS)
    .map(([pair, [first, ...others]]) => `${others.length + 1}  ${pair}: ${first?.text}`)
    .join('\n');
}

function isMiss({ inScope, verdict }: ScoredLine): boolean {
  return verdict !== (inScope ? 'right' : 'declined');
}
