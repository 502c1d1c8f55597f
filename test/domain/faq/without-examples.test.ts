import { expect } from 'chai';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import { withoutExamples } from '../../../domain/faq/without-examples.ts';

const WITH_EXAMPLES = [
  'benefits-during-renewal',
  'check-3-months',
  'kpi-period',
  'kpi-update-schedule',
  'missed-renewal',
  'pmc-six-months',
  'renew-action-pack',
  'renew-competency',
  'renewal-date',
  'renewal-window',
  'term-anniversary',
];
const MONTHS =
  'January|March|June|July|September|October|December|januari|februari|mars|juni|juli|september|oktober|december';

describe('an answer without the examples of its source', () => {
  for (const { id, answer } of ENTRIES) {
    for (const language of ['en', 'sv'] as const) {
      if (WITH_EXAMPLES.includes(id)) {
        it(`names no day, but keeps the rule: ${id} (${language})`, () => {
          const rest = withoutExamples(answer[language]);
          expect(rest).not.to.match(new RegExp(`\\d{1,2} (?:${MONTHS})`));
          expect(rest.length).to.be.above(100);
          expect(rest).not.to.match(/\n{3}| \./);
        });
      } else {
        it(`is the whole answer where there are none: ${id} (${language})`, () =>
          expect(withoutExamples(answer[language])).to.equal(answer[language]));
      }
    }
  }
});
