import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readPhrasingBank } from '../../../bot/cli/read-phrasing-bank.ts';
import { MODEL_FILE } from '../../../bot/faq/read-model.ts';
import { modelToJson, trainModel } from '../../../domain/faq/model.ts';

describe('what the search has learnt', function () {
  this.timeout(120_000);
  const bank = readPhrasingBank();

  it('is what the phrasing bank teaches; `npm run train:faq` brings it up to date', () => {
    const learnt = JSON.stringify(modelToJson(trainModel(bank)));
    expect(learnt === JSON.stringify(JSON.parse(readFileSync(MODEL_FILE, 'utf8')))).to.equal(true);
  });
});
