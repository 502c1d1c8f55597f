import { expect } from 'chai';
import { readPhrasingBank } from '../../../bot/cli/read-phrasing-bank.ts';
import { createCatalogue } from '../../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import { createReading, trainModel } from '../../../domain/faq/model.ts';
import { createFaqSearch } from '../../../domain/faq/search.ts';

const FOLDS = 5;

describe('a search trained on four fifths of the phrasing bank', function () {
  this.timeout(120_000);
  const bank = readPhrasingBank();

  it('finds each entry by phrasings it has not seen, and declines what is out of scope', () => {
    const unseen = bank.filter((_, index) => index % FOLDS === 0);
    const search = createFaqSearch(
      createCatalogue(ENTRIES),
      createReading(trainModel(bank.filter((_, index) => index % FOLDS !== 0))),
    );
    const rightShare = (lines: typeof unseen) => {
      const right = lines.filter(({ text, label }) => {
        const { outcome } = search(text);
        return label.startsWith('out:')
          ? outcome.kind !== 'answer'
          : outcome.kind === 'answer' && outcome.entry.id === label;
      });
      return right.length / lines.length;
    };
    for (const { id } of ENTRIES) expect(rightShare(unseen.filter(({ label }) => label === id)), id).to.be.above(0.6);
    expect(rightShare(unseen.filter(({ label }) => label.startsWith('out:')))).to.be.above(0.93);
    expect(rightShare(unseen.filter(({ label }) => !label.includes(':')))).to.be.above(0.86);
  });
});
