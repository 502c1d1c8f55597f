import { expect } from 'chai';
import { demoPartner } from '../../../domain/demo/demo-partner.ts';
import type { Overview } from '../../../tab/api-types/company.ts';
import { startTabBot, type TabBot } from '../../support/tab-bot.ts';

const TODAY = '2023-05-10';

describe('the overview of the tab', () => {
  let bot: TabBot;

  before(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    await bot.know('north', { ...demoPartner(TODAY), importedOn: TODAY });
  });

  after(() => bot.stop());

  const overview = async (caller: 'north admin' | 'north colleague', headers = {}) => {
    const { status, json } = await bot.call(caller, '/api/overview', { headers });
    expect(status).to.equal(200);
    return json as Overview;
  };

  it('shows the competencies held, the most urgent first, as the chat does', async () => {
    const { competencies, day, report } = await overview('north admin');
    expect(day).to.equal(TODAY);
    expect(report).to.deep.equal({ broughtOn: TODAY, people: 12, skills: 25 });
    expect(competencies.slice(0, 3).map(({ name, level, word }) => ({ name, level, word }))).to.deep.equal([
      { name: 'Data Analytics', level: 'Gold', word: '▲ At risk' },
      { name: 'Cloud Platform', level: 'Gold', word: '◆ Fragile' },
      { name: 'Datacenter', level: 'Silver', word: '✔ Safe' },
    ]);
  });

  it('tells how many of the people needed count', async () => {
    const [first] = (await overview('north admin')).competencies;
    expect(first?.people).to.deep.equal({ counted: 2, need: 2, missing: 0 });
  });

  it('shows renewals to admins alone, the soonest first', async () => {
    const { renewals = [] } = await overview('north admin');
    expect(renewals.map(({ name, opensOn, closesOn }) => ({ name, opensOn, closesOn })).slice(0, 2)).to.deep.equal([
      { name: 'Action Pack', opensOn: '2023-04-19', closesOn: '2023-05-18' },
      { name: 'Data Analytics · Gold', opensOn: '2023-06-20', closesOn: '2023-07-19' },
    ]);
    expect(await overview('north colleague')).not.to.have.property('renewals');
  });

  it('names no person, whoever asks', async () => {
    for (const caller of ['north admin', 'north colleague'] as const) {
      const { text } = await bot.call(caller, '/api/overview');
      expect(text).not.to.match(/Anna|Lindqvist|nordwind|104\d{5}/);
    }
  });

  it('is in Swedish when the client asks for that', async () => {
    const { competencies } = await overview('north admin', { 'accept-language': 'sv-SE,sv;q=0.9' });
    expect(competencies[0]).to.include({ level: 'Guld', word: '▲ I riskzonen' });
  });

  it("is computed for the caller's own day", async () => {
    expect((await overview('north admin', { 'time-zone': 'Pacific/Kiritimati' })).day).to.equal('2023-05-11');
    expect((await overview('north admin', { 'time-zone': 'Nowhere/Else' })).day).to.equal(TODAY);
  });

  it('is empty before the first report', async () => {
    const { json } = await bot.call('south admin', '/api/overview');
    expect(json).to.deep.equal({ day: TODAY, competencies: [], renewals: [] });
  });
});
