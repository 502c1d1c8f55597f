import { expect } from 'chai';
import { hasPronoun, spellOutPronouns } from '../../../domain/conversation/spell-out-pronouns.ts';

describe('the pronouns of a line', () => {
  const lines: [string, string | undefined][] = [
    ['when does her 70-768 expire?', "when does Mia Ek's 70-768 expire?"],
    ['is she linked?', 'is Mia Ek linked?'],
    ['What if they leave', 'What if Mia Ek leave'],
    ['räknas hon?', 'räknas Mia Ek?'],
    ['när går hennes prov ut', "när går Mia Ek's prov ut"],
    ['when does it expire?', 'when does Data Analytics expire?'],
    ['när går det ut?', 'när går Data Analytics ut?'],
    ['who does it depend on?', 'who does Data Analytics depend on?'],
    ['is it at risk?', 'is Data Analytics at risk?'],
    ['vem hänger det på', 'vem hänger Data Analytics på'],
    ['hur ser det ut med riskerna?', undefined],
    ['what is it that we must renew next?', undefined],
    ['how is it going for us?', undefined],
    ['finns det något nytt?', undefined],
    ['who has 70-768?', undefined],
    ['Hertha and Denise', undefined],
  ];
  for (const [line, expected] of lines) {
    it(`become "${expected ?? 'nothing'}" in "${line}"`, () => {
      expect(spellOutPronouns(line, { person: 'Mia Ek', thing: 'Data Analytics' })).to.equal(expected);
      if (expected) expect(hasPronoun(line)).to.equal(true);
    });
  }

  it('stay where nothing was shown that they may stand for', () => {
    expect(spellOutPronouns('is she linked?', { person: undefined, thing: 'Data Analytics' })).to.equal(undefined);
  });
});
