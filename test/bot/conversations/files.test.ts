import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { messageActivity } from '../../support/activities.ts';
import { textOf, wholeOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot, together } from '../../support/company-bot.ts';
import { eventually } from '../../support/eventually.ts';
import { type FileServer, startFileServer } from '../../support/file-server.ts';
import { element, lastCard } from '../../support/running-bot.ts';
import { skillOf } from '../../support/skill-of.ts';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';
const OFFER = { verb: 'file.offer', file: 'alertReport', language: 'en' };

describe('a file that the bot offers', () => {
  let bot: CompanyBot;
  let drive: FileServer;
  let puts: { readonly path: string; readonly range: string | undefined; readonly bytes: Buffer }[];

  beforeEach(async () => {
    [bot, drive] = await Promise.all([startCompanyBot(), startFileServer()]);
    puts = [];
    await bot.know([skillOf('=cmd()', '70-345', { associatedInPc: false })]);
    await bot.say('admin', 'hello');
    await bot.execute('admin', { verb: 'alerts.send' });
    await eventually(() => bot.connector.sent.length >= 2);
  });

  afterEach(() => Promise.all([bot.stop(), drive.close()]));

  /** Builds the upload information that Teams sends. */
  const uploadRoom = (status = 201) => {
    const uploadUrl = drive.serve((response, request) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { url: path = '', headers } = request;
        puts.push({ path, range: headers['content-range'], bytes: Buffer.concat(chunks) });
        response.writeHead(status);
        response.end();
      });
    });
    return { uploadUrl, contentUrl: `${drive.url}/report.csv`, name: 'report.csv', uniqueId: 'u-1', fileType: 'csv' };
  };
  const offered = async (data: object = OFFER) => {
    await bot.submit('admin', data);
    return bot.connector.sent.at(-1)?.attachments?.[0];
  };
  const context = async (data: object = OFFER) => (await offered(data))?.content.acceptContext as object;

  it('is offered with its name and size, and names no person in the offer', async () => {
    const attachment = await offered();
    expect(attachment).to.deep.include({ contentType: CONSENT, name: 'delivery-report-2021-05-10.csv' });
    expect(attachment?.content.sizeInBytes).to.be.above(100);
    expect(attachment?.content.acceptContext).to.deep.equal({ file: 'alertReport', language: 'en' });
    expect(wholeOf(attachment)).not.to.match(/admin|aad|@/);
  });

  it('is made on consent, uploaded to the URL from Teams, and shown in place of the offer', async () => {
    const accepted = await context();
    await bot.say('colleague', 'hello');
    const uploadInfo = uploadRoom();
    expect(await bot.answerOffer('admin', { action: 'accept', context: accepted, uploadInfo })).to.deep.equal({});
    expect(puts).to.have.length(1);
    expect(puts[0]?.range).to.equal(`bytes 0-${(puts[0]?.bytes.length ?? 0) - 1}/${puts[0]?.bytes.length}`);
    expect(bot.connector.sent.at(-1)?.attachments?.[0]).to.deep.equal({
      contentType: INFO,
      name: 'report.csv',
      contentUrl: uploadInfo.contentUrl,
      content: { uniqueId: 'u-1', fileType: 'csv' },
    });
    await eventually(() => expect(bot.connector.calls.at(-1)).to.include({ method: 'DELETE' }));
  });

  it('opens in the reader’s Excel, with times in their time zone', async () => {
    await bot.say('admin', 'svenska');
    const accepted = await context({ ...OFFER, language: 'sv' });
    const value = { action: 'accept', context: accepted, uploadInfo: uploadRoom() };
    await bot.answerOffer('admin', value, { localTimezone: 'Europe/Stockholm' });
    const text = puts[0]?.bytes.toString() ?? '';
    expect(text.codePointAt(0)).to.equal(0xfeff);
    const [row] = parse(text, { bom: true, delimiter: ';', columns: true });
    expect(row).to.include({ 'Lämnat för sändning (Europe/Stockholm)': '2021-05-10 14:00', Person: 'admin' });
  });

  it('is uploaded once, even when the same consent comes three times', async () => {
    const value = { action: 'accept', context: await context(), uploadInfo: uploadRoom() };
    await Promise.all([1, 2, 3].map(() => bot.answerOffer('admin', value)));
    expect(puts).to.have.length(1);
  });

  it('can still be accepted a year later', async () => {
    const value = { action: 'accept', context: await context(), uploadInfo: uploadRoom() };
    bot.setNow('2022-06-10T12:00Z');
    await bot.answerOffer('admin', value);
    expect(puts).to.have.length(1);
  });

  it('is not made when the person declines', async () => {
    await bot.answerOffer('admin', { action: 'decline', context: await context() });
    expect(puts).to.deep.equal([]);
    expect(textOf(bot.connector.sent.at(-1))).to.match(/no file/);
  });

  it('is saved on this machine in Agents Playground, which has no OneDrive', async () => {
    const from = { id: '29:admin', aadObjectId: 'aad-admin' };
    const message = messageActivity({ from, text: '', value: OFFER } as never);
    await bot.post({ ...message, serviceUrl: `${bot.connector.url}/_connector` });
    const [, path = ''] = /`(.+\.csv)`/.exec(`${element(lastCard(bot.connector), 'message')?.text}`) ?? [];
    expect(readFileSync(path, 'utf8')).to.match(/"Handed over \(UTC\)"/);
    rmSync(dirname(path), { recursive: true });
  });

  it('is refused to people without the role, and in a channel', async () => {
    const accepted = await context();
    const value = { action: 'accept', context: accepted, uploadInfo: uploadRoom() };
    expect(await bot.answerOffer('colleague', value)).to.include({ statusCode: 403 });
    expect(textOf(await bot.submit('colleague', OFFER))).to.match(/needs a role/);
    expect(await bot.answerOffer('admin', value, together('channel'))).to.include({ statusCode: 400 });
    expect(puts).to.deep.equal([]);
  });

  it('is followed by an apology when the upload fails', async () => {
    for (const status of [202, 302, 403, 500]) {
      await bot.answerOffer('admin', { action: 'accept', context: await context(), uploadInfo: uploadRoom(status) });
      expect(textOf(bot.connector.sent.at(-1)), `${status}`).to.match(/couldn't put the file/);
    }
  });

  it('is uploaded to hosts of Teams alone, and a malformed answer gets a 4xx and a sentence', async () => {
    const accepted = await context();
    const uploadInfo = uploadRoom();
    const values: object[] = [
      { action: 'accept', context: accepted, uploadInfo: { ...uploadInfo, uploadUrl: 'https://evil.example/put' } },
      { action: 'accept', context: accepted, uploadInfo: { ...uploadInfo, uploadUrl: 'http://169.254.169.254/x' } },
      { action: 'accept', context: accepted, uploadInfo: { ...uploadInfo, contentUrl: 'https://evil.example/open' } },
      { action: 'accept', context: accepted, uploadInfo: { ...uploadInfo, uploadUrl: 7 } },
      { action: 'accept', context: accepted },
      { action: 'accept', context: { file: 'passwords' }, uploadInfo },
      { action: 'accept', uploadInfo },
      { action: 'decline' },
      { action: 'perhaps', context: accepted, uploadInfo },
      {},
      [],
    ];
    const before = bot.connector.sent.length;
    for (const value of values) {
      const answer = await bot.answerOffer('admin', value);
      expect(answer.statusCode, JSON.stringify(value)).to.equal(400);
      expect(answer.value?.message).to.be.a('string').that.is.not.empty;
    }
    expect(puts).to.deep.equal([]);
    expect(bot.connector.sent).to.have.length(before);
  });
});
