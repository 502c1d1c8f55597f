/**
 * `npm run ask -- "question"` or `npm run ask -- FILE` (one question a line): why the search answers as it does:
 * the language, the decision, the candidates with their likelihood, and the features that spoke most for the first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createCatalogue } from '../../domain/faq/catalogue.ts';
import { contributions } from '../../domain/faq/classifier.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import { createReading, topicFeaturesOf } from '../../domain/faq/model.ts';
import { createFaqSearch, type FaqOutcome } from '../../domain/faq/search.ts';
import { readModel } from '../faq-model.ts';

const SHOWN_CANDIDATES = 5;
const SHOWN_SIGNALS = 8;

const asked = process.argv.slice(2).join(' ');
const questions = existsSync(asked) ? readFileSync(asked, 'utf8').split('\n').filter(Boolean) : [asked];
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
