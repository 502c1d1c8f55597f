import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import type { CompanyFacts } from '../../../domain/company/company-facts.ts';
import { messageActivity } from '../../support/activities.ts';
import { buttonNamed } from '../../support/card-buttons.ts';
import { textOf } from '../../support/card-text.ts';
import { type CompanyBot, startCompanyBot } from '../../support/company-bot.ts';
import { record } from '../../support/competency-builders.ts';
import { rowsOf as tableOf } from '../../support/import-files.ts';
import { element, lastCard } from '../../support/running-bot.ts';

const FACTS: CompanyFacts = { memberships: [{ offer: 'gold', competency: 'messaging', purchasedOn: '2020-06-19' }] };
const HOSTILE = '=HYPERLINK("https://evil.example")';
const named = (mcid: string, name: string, ...skills: string[]) => skills.map((skill) => record(mcid, skill, { name }));
const BEFORE = [...named('1', HOSTILE, '70-345', '70-347'), ...named('2', 'David Nyström', '70-345', '70-347')];
const NOW = [...BEFORE.slice(0, 3), record('2', '70-347', { name: 'David Nyström', expiresOn: '2021-01-01' })];

describe('the skills report as a file', () => {
  let bot: CompanyBot;

  beforeEach(async () => {
    bot = await startCompanyBot();
    await bot.know(NOW, { facts: FACTS, recordsBefore: BEFORE });
  });
  afterEach(() => bot.stop());

  const dataOf = (card: object, title: string) => buttonNamed(card, title).data;

  /** Asks for a file as from Agents Playground, for which it is saved on this machine. */
  async function save(data: object): Promise<{ name: string; bytes: Buffer }> {
    const from = { id: '29:admin', aadObjectId: 'aad-admin' };
    const message = messageActivity({ from, text: '', value: data } as never);
    await bot.post({ ...message, serviceUrl: `${bot.connector.url}/_connector` });
    const [, path = ''] = /`(.+)`/.exec(`${element(lastCard(bot.connector), 'message')?.text}`) ?? [];
    const bytes = readFileSync(path);
    rmSync(dirname(path), { recursive: true });
    return { name: path.slice(path.lastIndexOf('/') + 1), bytes };
  }

  const rowsOf = (bytes: Buffer) => tableOf({ name: 'a.xlsx', bytes });

  it('is an Excel workbook with the content of the card', async () => {
    const card = await bot.say('admin', 'skills report messaging');
    const { name, bytes } = await save(dataOf(card, 'As an Excel file'));
    expect(name).to.equal('skills-report-2021-05-10.xlsx');
    const [header, row, ...others] = await rowsOf(bytes);
    expect(header?.slice(0, 3)).to.deep.equal(['Competency', 'Level', 'Standing']);
    expect(row).to.deep.equal(['Messaging', 'Gold', '✖ Not met', '1', '4', '-1', '2021-06-19', '40']);
    expect(others).to.deep.equal([]);
  });

  it('is a csv in the language of the card, with a row for each competency', async () => {
    const card = await bot.say('admin', 'kompetensrapport');
    const { name, bytes } = await save(dataOf(card, 'Som csv'));
    expect(name).to.equal('kompetensrapport-2021-05-10.csv');
    const [row] = parse(bytes, { bom: true, delimiter: ';', columns: true });
    expect(row).to.include({ Kompetens: 'Messaging', Nivå: 'Guld', 'Ändring sedan förra rapporten': '-1' });
  });

  it('has names when the card has, escaped so that none of them is a formula', async () => {
    const card = await bot.say('admin', 'skills report messaging');
    const { value } = await bot.execute('admin', dataOf(card, 'Show the names'));
    const csv = await save(dataOf(value, 'As csv'));
    const rows = parse(csv.bytes, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ Person, Counts }) => [Person, Counts])).to.deep.equal([
      [`'${HOSTILE}`, 'yes'],
      ['David Nyström', 'no'],
    ]);
    expect(rows[1]).to.include({ 'For what': '70-347', 'Why not': 'Expired (R7)' });
    const workbook = await rowsOf((await save(dataOf(value, 'As an Excel file'))).bytes);
    expect(workbook[1]?.[2]).to.equal(HOSTILE);
  });

  it('is offered to people who may see names alone, in their own chat', async () => {
    const offer = { verb: 'file.offer', file: 'skillsReport', format: 'csv', view: 'numbers', language: 'en' };
    await bot.submit('admin', offer);
    expect(bot.connector.sent.at(-1)?.attachments?.[0]?.content.acceptContext).to.deep.equal({
      file: 'skillsReport',
      format: 'csv',
      view: 'numbers',
      language: 'en',
    });
    expect(textOf(await bot.submit('colleague', offer))).to.match(/needs a role/);
    for (const more of [{ format: 'exe' }, { view: 'all' }, { competency: 'sales' }]) {
      expect(textOf(await bot.submit('admin', { ...offer, ...more }))).to.match(/older version/);
    }
  });
});
