import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';

const HTML = 'text/html';
const QUOTED = {
  type: 'quotedReply',
  quotedReply: { messageId: '1', senderId: '28:bot', senderName: 'Partner Compass', preview: 'Skills report' },
};
const replyTo = (words: string) =>
  `<div><blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong itemprop="mri">Partner Compass</strong><p itemprop="preview">Skills report</p></blockquote><p>${words}</p></div>`;

describe('a command', () => {
  let bot: CompanyBot;

  before(async () => {
    bot = await startCompanyBot();
  });
  after(() => bot.stop());

  const commands: [string, Partial<Activity>][] = [
    ['help', {}],
    ['hjälp', {}],
    ['imports', {}],
    ['renewals', {}],
    ['förnyelser', {}],
    ['skills report', together('channel')],
    ['kompetensrapport', together('groupChat')],
  ];
  for (const [words, where] of commands) {
    const wrapped: [string, string, object][] = [
      ['in a quoted reply', `<quoted messageId="1"/> ${words}`, { entities: [QUOTED] }],
      [
        'below a quote in HTML',
        `Skills report\r\n${words}`,
        { attachments: [{ contentType: HTML, content: replyTo(words) }] },
      ],
      ['below a quote in Markdown', `> Skills report\n> 12 people\n\n${words}`, {}],
      ['between marks of formatting', `**${words}**`, {}],
      ['after a slash', `/${words}`, {}],
      ['among invisible characters', `\u200B${words.slice(0, 3)}\u2060${words.slice(3)}\u200E\u00a0`, {}],
      ['with letters as entities', words.replace(/[^a-z ]/g, (letter) => `&#${letter.codePointAt(0)};`), {}],
    ];
    for (const [how, text, more] of wrapped) {
      it(`"${words}" is understood ${how}`, async () => {
        const plain = await bot.say('admin', words, where);
        expect(await bot.say('admin', text, { ...where, ...more })).to.deep.equal(plain);
      });
    }
  }
});
