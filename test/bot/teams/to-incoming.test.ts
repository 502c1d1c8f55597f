import { expect } from 'chai';
import fc from 'fast-check';
import { toIncoming } from '../../../bot/teams/to-incoming.ts';
import { executeActivity, messageActivity } from '../../support/activities.ts';

/** Builds a message that is quoted or forwarded, as Teams marks it. */
const quote = (kind: 'Reply' | 'Forward', words: string) =>
  `<blockquote itemscope="" itemtype="http://schema.skype.com/${kind}" itemid="1600457867820">${words}</blockquote>`;

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
    ['numeric entities', 'f&#246;rnyelser &#x26; kompetenser', 'förnyelser & kompetenser'],
    ['named letters', 'f&ouml;rnyelser, l&auml;nka', 'förnyelser, länka'],
    ['an escaped entity', 'what is &amp;lt;?', 'what is &lt;?'],
    ['entities of no character', 'a&#0;b&#xD800;c&#x110000;d', 'a b c d'],
    ['an unknown entity', 'R&D &foo; more', 'R&D &foo; more'],
    ['zero-width spaces', '\u200Bren\u200Bewals\u2060\uFEFF', 'renewals'],
    ['direction marks', '\u200Estatus\u200F \u202Eof\u202C \u2066DevOps\u2069', 'status of DevOps'],
    ['an invisible character as an entity', '&#8203;status&#x200E;', 'status'],
    ['a mark before the mention', '\u200B<at>Partner\u00a0Compass</at>\u200B status', 'status'],
    ['soft hyphens and fillers', 'sta\u00adtus\u3164', 'status'],
    ['wide spaces', 'my\u2003skills\u202fnow', 'my skills now'],
    ['full-width letters', 'ｓｔａｔｕｓ ２０２１', 'status 2021'],
    ['combining marks', 'hja\u0308lp', 'hjälp'],
    ['an acute accent for an apostrophe', 'what´s at risk', "what's at risk"],
    ['other hyphens', '2021\u201109\u221201', '2021-09-01'],
    ['a mark of a quote', '<quoted messageId="1772050244572"/> status', 'status'],
    ['several marks of quotes', '<quoted messageId="1"/><quoted messageId="2" /> status', 'status'],
    ['a mark of a quote that has an end', '<quoted messageId="1">help</quoted> status', 'status'],
    ['a quote and a mention', '<quoted messageId="1"/> <at>Partner Compass</at> status', 'status'],
    ['a quote in the text', `${quote('Reply', 'help')}<p>status</p>`, 'status'],
    ['a forward after the words', `status\n${quote('Forward', 'help')}`, 'status'],
    ['a quote in a quote', `${quote('Reply', `${quote('Reply', 'help')}more`)}status`, 'status'],
    ['a quote without a kind', '<blockquote>help</blockquote>status', 'status'],
    ['only a forward', quote('Forward', 'status'), 'status'],
    ['only a quote', quote('Reply', 'status'), ''],
    ['signs that are no markup', 'is 3 < 4 and a<b> known?', 'is 3 < 4 and a known?'],
    ['blank text', '  \n ', ''],
  ];
  for (const [name, text, expected] of texts) {
    it(`is plain text without Teams' additions: ${name}`, () => {
      expect(toIncoming(messageActivity({ text }))).to.deep.equal({ kind: 'text', text: expected });
    });
  }

  const html = (content: string) => [{ contentType: 'text/html', content }];
  const reply = quote('Reply', '<strong itemprop="mri">Partner Compass</strong><p itemprop="preview">help</p>');
  const entity = { type: 'quotedReply', quotedReply: { messageId: '1', senderName: 'Bot', preview: 'help me' } };
  const mention = (id: string, name: string, text = `<at>${name}</at>`) => ({
    type: 'mention',
    mentioned: { id, name },
    text,
  });
  const [bot, anna] = [mention('28:bot', 'Partner Compass'), mention('29:ab', 'Anna Berg', '<at>Anna</at>')];
  const botSpan = '<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Partner Compass</span>';
  const activities: [string, object, string][] = [
    ['a mark and its entity', { text: '<quoted messageId="1"/> help me', entities: [entity] }, 'help me'],
    ['the preview of a quote', { text: 'Bot\r\nhelp me\r\nstatus', entities: [entity] }, 'status'],
    ['words that equal the preview', { text: 'help me', entities: [entity] }, 'help me'],
    [
      'a quote in HTML',
      { text: 'Partner Compass help\r\nstatus', attachments: html(`${reply}<p>status</p>`) },
      'status',
    ],
    [
      'a forward in HTML',
      { text: 'status\r\n\r\nhelp', attachments: html(`<p>status</p>${quote('Forward', '<p>help</p>')}`) },
      'status',
    ],
    [
      'a quote and mentions in HTML',
      { text: 'help x', attachments: html(`${reply}<p>${botSpan}&nbsp;st&#229;tus</p>`), entities: [bot] },
      'ståtus',
    ],
    ['words in HTML only', { text: '', attachments: html(`<div>${botSpan} status</div>`) }, 'status'],
    ['HTML beside plain words', { text: 'status', attachments: html('<p>help</p>') }, 'status'],
    [
      'a mention of somebody else first',
      { text: '<at>Partner Compass</at> <at>Anna</at> slutar', entities: [bot, anna] },
      'Anna Berg slutar',
    ],
    [
      'a mention of somebody else inside',
      { text: 'what if <at>Anna</at> leaves', entities: [anna] },
      'what if Anna Berg leaves',
    ],
    ['the mention of the bot at the end', { text: 'status <at>Partner Compass</at>', entities: [bot] }, 'status'],
  ];
  for (const [name, overrides, expected] of activities) {
    it(`is plain text without Teams' additions: ${name}`, () => {
      expect(toIncoming(messageActivity(overrides))).to.deep.equal({ kind: 'text', text: expected });
    });
  }

  it('is never more than plain characters, whatever is sent', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<blockquote', '<at>', '</at>', '&#8203;', '<quoted '),
    );
    const sent = fc.array(part).map((parts) => parts.join(''));
    fc.assert(
      fc.property(sent, sent, (text, content) => {
        const incoming = toIncoming(messageActivity({ text, attachments: html(content) }));
        expect(incoming.kind === 'text' && incoming.text).to.match(
          /^[^\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\0\r]*$/,
        );
      }),
    );
  });

  it('is read in little time, however often its markup begins', () => {
    for (const start of [
      '<at ',
      '<blockquote>',
      '<quoted>',
      '<quoted ',
      '<span schema.skype.com/Mention>',
      '&#',
      '<p ',
    ]) {
      const text = start.repeat(30_000);
      const began = performance.now();
      toIncoming(messageActivity({ text, attachments: html(text) }));
      expect(performance.now() - began, start).to.be.below(250);
    }
  });

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

  it('is an action with clean texts from the fields of its card', () => {
    const data = { market: '\u200BSweden\u00a0', day: '２０２１\u201109\u201101', picked: ['\u200B'] };
    expect(toIncoming(executeActivity('facts.save', data))).to.deep.include({
      data: { market: 'Sweden ', day: '2021-09-01', picked: ['\u200B'] },
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
