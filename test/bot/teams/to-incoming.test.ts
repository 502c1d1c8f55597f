import { expect } from 'chai';
import { toIncoming } from '../../../bot/teams/to-incoming.ts';
import { executeActivity, messageActivity } from '../../support/activities.ts';

describe('What a person sent', () => {
  const texts: [string, string, string][] = [
    ['plain words', 'when can we renew?', 'when can we renew?'],
    ['a leading mention', '<at>Partner Compass</at> when can we renew?', 'when can we renew?'],
    ['a mention with attributes', '<at id="0">Partner Compass</at>&nbsp;help', 'help'],
    ['a mention and a comma', '<at>Partner Compass</at>, help', 'help'],
    ['only a mention', '<at>Partner Compass</at>', ''],
    ['two mentions', '<at>Partner Compass</at> <at>Anna</at> help', 'help'],
    ['a mention inside', 'what has <at>Anna</at> passed?', 'what has Anna passed?'],
    ['HTML entities', 'silver &amp; gold', 'silver & gold'],
    ['blank text', '  \n ', ''],
  ];
  for (const [name, text, expected] of texts) {
    it(`is plain text without Teams' additions: ${name}`, () => {
      expect(toIncoming(messageActivity({ text }))).to.deep.equal({ kind: 'text', text: expected });
    });
  }

  it('is cut at 2,000 characters', () => {
    const incoming = toIncoming(messageActivity({ text: 'a'.repeat(20_000) }));
    expect(incoming.kind === 'text' && incoming.text.length).to.equal(2_000);
  });

  it("is an action if a card's button submits its data", () => {
    const { text: _, ...submit } = messageActivity({ value: { verb: 'faq.show', entryId: 'x' } });
    expect(toIncoming(submit as never)).to.deep.include({ kind: 'action', verb: 'faq.show' });
  });

  it("is an action if a card's button executes", () => {
    expect(toIncoming(executeActivity('language.set', { language: 'sv' }))).to.deep.equal({
      kind: 'action',
      verb: 'language.set',
      data: { language: 'sv' },
    });
  });

  for (const value of [undefined, null, 1, 'x', [], {}, { action: null }, { action: { verb: 7, data: [] } }]) {
    it(`is an action without a verb if the invoke contains ${JSON.stringify(value)}`, () => {
      expect(toIncoming(messageActivity({ type: 'invoke', value }))).to.deep.equal({
        kind: 'action',
        verb: '',
        data: {},
      });
    });
  }
});
