import { expect } from 'chai';
import { readSign } from '../../../domain/understanding/read-sign.ts';

describe('a message without words', () => {
  const signs: Record<string, string[]> = {
    thanks: ['👍', '👍🏽', '🙏', '😀', '👌 ✅', ':)', ';-)', '🆗'],
    praise: ['🎉', '❤️', '👏👏', '🔥', '💯'],
    complaint: ['👎', '😡', ':(', '🤦'],
    greeting: ['👋'],
  };
  for (const [meaning, texts] of Object.entries(signs)) {
    for (const text of texts) it(`says ${meaning}: ${text}`, () => expect(readSign(text)).to.equal(meaning));
  }

  it('says nothing in punctuation alone', () => {
    for (const text of ['', ' ', '?', '…', '!!!', '--', '()', '|']) expect(readSign(text), text).to.equal(undefined);
  });
});
