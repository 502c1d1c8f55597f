/**
 * `npm run ask -- "question"` shows why a message is understood as it is: the language, the decision, what it names,
 * the candidates with their probability, and the strongest features of each.
 *
 * `npm run ask -- FILE` does the same for a file with one question a line, or with the lines that `eval:faq` takes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createCatalogue } from '../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../domain/faq/entries/index.ts';
import { findPointer } from '../../domain/faq/pointers/find-pointer.ts';
import type { Pointer } from '../../domain/faq/pointers/pointer.ts';
import { personName } from '../../domain/people/people.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import { contributions } from '../../domain/understanding/classifier.ts';
import type { Mention } from '../../domain/understanding/mentions/mention.ts';
import { createReading, topicFeaturesOf } from '../../domain/understanding/model.ts';
import { createUnderstanding, type Understood } from '../../domain/understanding/understand.ts';
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
const { understand } = createUnderstanding(createCatalogue(ENTRIES), createReading(model));

for (const question of questions) {
  const { outcome, language, mentions, masked, candidates } = understand(question, { today: today() });
  const lines = candidates.slice(0, SHOWN_CANDIDATES).map(({ label, probability }) => {
    const signals = contributions(model.topics, topicFeaturesOf(masked), label).slice(0, SHOWN_SIGNALS);
    const shown = signals.map(({ feature, share }) => `${feature} ${share.toFixed(2)}`).join(', ');
    return `  ${probability.toFixed(3)}  ${label.padEnd(28)}${shown}`;
  });
  process.stdout.write(
    `${question}\n  ${language ?? 'no clear language'}: ${decision(outcome, findPointer(candidates))}\n${mentions.map(shownMention).join('')}${lines.join('\n')}\n\n`,
  );
}

function questionOf(line: string): string {
  return line.startsWith('{') ? (JSON.parse(line) as { utterance: string }).utterance : line;
}

function shownMention(mention: Mention): string {
  return `  ${mention.kind}: ${shownValue(mention)}\n`;
}

function shownValue(mention: Mention): string {
  switch (mention.kind) {
    case 'person':
      return mention.people.map(personName).join(', ') || 'nobody known';
    case 'competency':
      return mention.competency.id;
    case 'area':
      return mention.area;
    case 'unknownCompetency':
    case 'unknownLevel':
      return 'unknown';
    case 'skill':
      return mention.skill;
    case 'day':
      return mention.day;
    case 'impossibleDay':
      return JSON.stringify(mention.date);
    case 'period':
      return `${mention.period.from} to ${mention.period.to}`;
  }
}

function today() {
  return dayIn(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}

function decision(outcome: Understood['outcome'], pointer: Pointer | undefined): string {
  switch (outcome.kind) {
    case 'ask':
      return `ask ${outcome.ability}.${outcome.ask}`;
    case 'answer':
      return `answer ${outcome.entry.id}`;
    case 'near':
      return `near ${outcome.entries.map(({ id }) => id).join(', ')}`;
    case 'smallTalk':
      return `small talk, ${outcome.topic}`;
    case 'none':
      return pointer ? `no answer, pointer ${pointer.id}` : 'no answer';
  }
}
