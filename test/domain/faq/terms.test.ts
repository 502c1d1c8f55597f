import { expect } from 'chai';
import { namedTerms } from '../../../cards/faq/term.ts';
import en from '../../../cards/words/en.json' with { type: 'json' };
import sv from '../../../cards/words/sv.json' with { type: 'json' };
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import { createReadTerm } from '../../../domain/faq/read-term.ts';
import { RULE_PAGES, TERM_ENTRIES, TERMS } from '../../../domain/faq/terms.ts';

const readTerm = createReadTerm(namedTerms());
const entries = new Set(ENTRIES.map(({ id }) => id));

describe('the glossary', () => {
  for (const [language, words, ask] of [
    ['English', en, (word: string) => `what does “${word}” mean?`],
    ['Swedish', sv, (word: string) => `Vad betyder ”${word}”?`],
  ] as const) {
    it(`knows every word for a state that a card prints in ${language}`, () => {
      const states = { ...words.risk.word, ...words.renewals.state, ...words.status.outcome };
      for (const [state, word] of Object.entries(states)) {
        expect(readTerm(ask(word))?.kind, `${state}: ${word}`).to.equal('term');
      }
      expect(readTerm(ask(words.risk.word.fragile))).to.deep.equal({ kind: 'term', id: 'fragile' });
      expect(readTerm(ask(words.risk.word.notMet))).to.deep.equal({ kind: 'term', id: 'notMet' });
      expect(readTerm(ask(words.status.outcome.attained))).to.deep.equal({ kind: 'term', id: 'met' });
    });
  }

  it('knows every rule that a card prints, and R1 to R19 without exception', () => {
    for (const rule of Object.keys(en.reasons.rules)) {
      expect(readTerm(`what is ${rule}?`), rule).to.deep.equal({ kind: 'rule', rule });
    }
    const numbers = Array.from({ length: 19 }, (_, index) => `R${index + 1}`);
    expect(Object.keys(RULE_PAGES)).to.deep.equal(numbers);
    expect(readTerm('R20?')).to.equal(undefined);
    expect(readTerm('SP13?')).to.equal(undefined);
    expect(readTerm('förklara regel 8')).to.deep.equal({ kind: 'rule', rule: 'R8' });
  });

  it('leads on to entries that exist', () => {
    const named = Object.values(TERMS).flatMap((term) => ('entry' in term ? [term.entry] : []));
    for (const id of [...named, ...Object.values(RULE_PAGES), ...Object.keys(TERM_ENTRIES)]) {
      expect(entries.has(id), id).to.equal(true);
    }
  });

  const asked: [string, object | undefined][] = [
    ['explain single point of failure', { kind: 'term', id: 'singlePoint' }],
    ['what does fragil mean', { kind: 'term', id: 'fragile' }],
    ['what does "not met" mean', { kind: 'term', id: 'notMet' }],
    ['vad är tysta timmar', { kind: 'term', id: 'quietHours' }],
    ['vad betyder skör', { kind: 'term', id: 'fragile' }],
    ['vad är PMC?', { kind: 'entry', entry: 'term-pmc' }],
    ['what is a learning action pack', { kind: 'entry', entry: 'what-is-lap' }],
    ['what does serendipity mean', undefined],
  ];
  for (const [question, term] of asked) {
    it(`finds the term in "${question}"`, () => expect(readTerm(question)).to.deep.equal(term));
  }
});
