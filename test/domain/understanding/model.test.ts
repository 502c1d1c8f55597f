import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readPhrasingBank } from '../../../bot/cli/read-phrasing-bank.ts';
import { MODEL_FILE } from '../../../bot/faq/read-model.ts';
import { modelToJson, trainModel } from '../../../domain/understanding/model.ts';

describe('model.json', function () {
  this.timeout(120_000);
  const bank = readPhrasingBank();

  it('equals a model trained on the phrasing bank; `npm run train:faq` updates it', () => {
    const trained = JSON.stringify(modelToJson(trainModel(bank)));
    expect(trained === JSON.stringify(JSON.parse(readFileSync(MODEL_FILE, 'utf8')))).to.equal(true);
  });
});
