import type { Activity, Attachment } from 'botbuilder';
import { expect } from 'chai';
import { textOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together, type Who } from '../../support/company-bot.ts';
import { type FileServer, startFileServer } from '../../support/file-server.ts';
import { csv, HEADER } from '../../support/import-files.ts';
import { element } from '../../support/running-bot.ts';

const DOWNLOAD = 'application/vnd.microsoft.teams.file.download.info';
const REPORT = csv(HEADER.join(','), '1,No,Yes,AZ-104,Cloud Platform');
const html = (content: string): Attachment => ({ contentType: 'text/html', content });
const BOT_SPAN = '<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Partner Compass</span>';
const FILE_TAG = '<attachment id="5e32f195-168a-474f-a273-123123123123"></attachment>';
const ONEDRIVE = 'https://contoso-my.sharepoint.com/:x:/g/personal/anna_contoso_com/EaBc?e=4%3a1';

describe('a report', () => {
  let bot: CompanyBot;
  let files: FileServer;

  before(async () => {
    [bot, files] = await Promise.all([startCompanyBot(), startFileServer()]);
  });
  after(() => Promise.all([bot.stop(), files.close()]));

  /** Drops files of these names with their contents in one message. */
  const drop = (named: readonly (readonly [string, Uint8Array])[], overrides: Partial<Activity> = {}) => {
    const attachments = named.map(([name, content]) => ({
      contentType: DOWNLOAD,
      name,
      content: { downloadUrl: files.serve(content) },
    }));
    return bot.say('admin', '', { attachments, ...overrides });
  };

  it('is read, and a second one in the same message is named', async () => {
    const card = await drop([
      ['one.csv', REPORT],
      ['two.csv', REPORT],
    ]);
    expect(card).to.include({ fallbackText: 'Skills report: does this look right?' });
    expect(element(card, 'left-files')?.text).to.match(/about \*\*one\.csv\*\*; I left two\.csv/);
  });

  it('is found among files of other kinds, which are named, in Swedish too', async () => {
    const named = [
      ['photo_[x].png', REPORT],
      ['report.csv', REPORT],
      ['\u202Enotes.txt', REPORT],
    ] as const;
    const card = await drop(named, { locale: 'sv-SE' });
    expect(element(card, 'left-files')?.text).to.match(
      /gäller \*\*report\.csv\*\*\. Kvar är photo x \.png och notes\.txt/,
    );
  });

  it('is named with the files that were left if it cannot be read', async () => {
    const card = await drop([
      ['', REPORT],
      ['b.pdf', REPORT],
    ]);
    expect(textOf(card)).to.match(/xlsx, csv or tsv.*a file without a name.*b\.pdf/s);
  });

  it('has no such line if it came alone', async () => {
    expect(element(await drop([['one.csv', REPORT]]), 'left-files')).to.equal(undefined);
  });

  const unreadable: [string, string, Partial<Activity>][] = [
    ['a link to OneDrive', ONEDRIVE, {}],
    ['a link to OneDrive with words', `here is our skills report ${ONEDRIVE}`, {}],
    [
      'a link that shows a name',
      'report.xlsx',
      { attachments: [html(`<p><a href="${ONEDRIVE}">report.xlsx</a></p>`)] },
    ],
    ['a link in HTML only', '', { attachments: [html(`<p><a href="${ONEDRIVE}">${ONEDRIVE}</a></p>`)] }],
    ['a link to a file', 'see https://files.example/reports/march.csv?x=1', {}],
    ['a bare link', 'https://partner.example/reports', {}],
    ['a table with tabs', 'MCID\tSkill\n1\tAZ-104\n2\tAZ-204', {}],
    ['a table with pipes', '| MCID | Skill |\n| --- | --- |\n| 1 | AZ-104 |', {}],
    ['pasted csv', 'MCID;Skill;Name\n1;AZ-104;Anna\n2;AZ-204;Johan', {}],
    ['a table in HTML', 'MCID Skill', { attachments: [html('<table><tr><td>MCID</td><td>Skill</td></tr></table>')] }],
    ['a table in HTML only', '', { attachments: [html('<table><tr><td>MCID</td></tr><tr><td>1</td></tr></table>')] }],
    ['a reference to a file', '', { attachments: [{ contentType: 'reference', contentUrl: ONEDRIVE }] }],
    ['words alone', 'import this file', {}],
  ];
  for (const who of ['admin', 'colleague'] satisfies Who[]) {
    for (const [what, text, overrides] of unreadable) {
      it(`that comes as ${what} is answered with how to bring it, to the ${who}`, async () => {
        expect(textOf(await bot.say(who, text, overrides))).to.match(/How to bring a report.*Download skills report/s);
        const swedish = await bot.say(who, text === 'import this file' ? 'importera filen' : text, {
          ...overrides,
          locale: 'sv-SE',
        });
        expect(textOf(swedish)).to.match(/Så får jag en rapport.*Download skills report/s);
      });
    }
  }

  const inChannels: [string, string, Partial<Activity>][] = [
    ['alone', '<at>Partner Compass</at>', { attachments: [html(`<div>${BOT_SPAN}&nbsp;${FILE_TAG}</div>`)] }],
    [
      'with words',
      '<at>Partner Compass</at> here it is',
      { attachments: [html(`<div>${BOT_SPAN} here it is</div>${FILE_TAG}`)] },
    ],
    [
      'without a trace of it',
      '<at>Partner Compass</at> import this',
      { attachments: [html(`<div>${BOT_SPAN} import this</div>`)] },
    ],
    ['without words or a trace of it', '<at>Partner Compass</at>', { attachments: [html(`<div>${BOT_SPAN}</div>`)] }],
  ];
  for (const [how, text, overrides] of inChannels) {
    for (const where of ['channel', 'groupChat'] as const) {
      it(`that is posted in a ${where} ${how} leads to the personal chat`, async () => {
        for (const who of ['admin', 'colleague'] satisfies Who[]) {
          const card = await bot.say(who, text, { ...together(where), ...overrides });
          expect(textOf(card)).to.match(/I take files in our personal chat only/);
        }
      });
    }
  }

  const others: [string, string, Partial<Activity>][] = [
    ['a command beside a file', 'help', { ...together('channel'), attachments: [html(`help ${FILE_TAG}`)] }],
    ['a command in a reply to a file', 'help', { attachments: [html(`<blockquote>x</blockquote>help ${FILE_TAG}`)] }],
    [
      'a command beside a picture',
      'help',
      { attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/a.png' }] },
    ],
    ['a question about a page', 'what is MCID? I read https://learn.example/mcid', {}],
    ['prose with as many commas in each line', 'Hi, well, what is MCID?\nThanks, Anna, bye', {}],
    ['a question of several lines', 'Hi, what is MCID?\nThanks, Anna, and all', {}],
  ];
  for (const [what, text, overrides] of others) {
    it(`is not taken from ${what}`, async () => {
      expect(textOf(await bot.say('admin', text, overrides))).not.to.match(/How to bring|personal chat only/);
    });
  }
});
