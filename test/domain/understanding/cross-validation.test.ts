import { expect } from 'chai';
import { readPhrasingBank } from '../../../bot/cli/read-phrasing-bank.ts';
import { createCatalogue } from '../../../domain/faq/catalogue.ts';
import { ENTRIES } from '../../../domain/faq/entries/index.ts';
import { createReading, trainModel } from '../../../domain/understanding/model.ts';
import { createUnderstanding } from '../../../domain/understanding/understand.ts';

const FOLDS = 5;

describe('a search trained on four fifths of the phrasing bank', function () {
  this.timeout(120_000);
  const bank = readPhrasingBank();

  it('finds each entry by phrasings it has not seen, and declines what is out of scope', () => {
    const unseen = bank.filter((_, index) => index % FOLDS === 0);
    const { understand } = createUnderstanding(
      createCatalogue(ENTRIES),
      createReading(trainModel(bank.filter((_, index) => index % FOLDS !== 0))),
    );
    const rightShare = (lines: typeof unseen) => {
      const right = lines.filter(({ text, label }) => {
        const { outcome } = understand(text, { today: '2021-09-01' });
        if (outcome.kind === 'ask') return label === `ask:${outcome.ability}.${outcome.ask}`;
        return outcome.kind === 'answer' ? outcome.entry.id === label : label.startsWith('out:');
      });
      return right.length / lines.length;
    };
    for (const { id } of ENTRIES) expect(rightShare(unseen.filter(({ label }) => label === id)), id).to.be.above(0.6);
    expect(rightShare(unseen.filter(({ label }) => label.startsWith('out:')))).to.be.above(0.93);
    expect(rightShare(unseen.filter(({ label }) => !label.includes(':')))).to.be.above(0.86);
  });
});
