/**
 * `npm run ask -- "question"` shows why the search answers as it does: the language, the decision, the candidates with
 * their probability, and the strongest features of each.
 *
 * `npm run ask -- FILE` does the same for a file with one question a line, or with the lines that `eval:faq` takes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createCatalogue } from '../../domain/faq/catalogue.ts';
import { contributions } from '../../domain/faq/classifier.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import { createReading, topicFeaturesOf } from '../../domain/faq/model.ts';
import { createFaqSearch, type FaqOutcome } from '../../domain/faq/search.ts';
import { readModel } from '../faq/read-model.ts';

const SHOWN_CANDIDATES = 5;
const SHOWN_SIGNALS = 8;

const argument = process.argv.slice(2).join(' ');
if (!argument) {
  process.stderr.write('Ask something: npm run ask -- "question", or a file of questions: npm run ask -- FILE\n');
  process.exit(1);
}
const questions = existsSync(argument)
  ? readFileSync(argument, 'utf8').split('\n').filter(Boolean).map(questionOf)
  : [argument];
const model = readModel();
const search = createFaqSearch(createCatalogue(ENTRIES), createReading(model));

for (const question of questions) {
  const { outcome, language, candidates } = search(question);
  const lines = candidates.slice(0, SHOWN_CANDIDATES).map(({ label, probability }) => {
    const signals = contributions(model.topics, topicFeaturesOf(question), label).slice(0, SHOWN_SIGNALS);
    const shown = signals.map(({ feature, share }) => `${feature} ${share.toFixed(2)}`).join(', ');
    return `  ${probability.toFixed(3)}  ${label.padEnd(28)}${shown}`;
  });
  process.stdout.write(
    `${question}\n  ${language ?? 'no clear language'}: ${decision(outcome)}\n${lines.join('\n')}\n\n`,
  );
}

function questionOf(line: string): string {
  return line.startsWith('{') ? (JSON.parse(line) as { utterance: string }).utterance : line;
}

function decision(outcome: FaqOutcome): string {
  switch (outcome.kind) {
    case 'answer':
      return `answer ${outcome.entry.id}`;
    case 'near':
      return `near ${outcome.entries.map(({ id }) => id).join(', ')}`;
    case 'smallTalk':
      return `small talk, ${outcome.topic}`;
    case 'none':
      return 'no answer';
  }
}
