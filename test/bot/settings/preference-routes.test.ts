import { expect } from 'chai';
import { demoPartner } from '../../../domain/demo/demo-partner.ts';
import type { OwnAlerts } from '../../../tab/api-types/alerts.ts';
import type { Preferences } from '../../../tab/api-types/settings.ts';
import { startTabBot, type TabBot } from '../../support/tab-bot.ts';

const TODAY = '2023-05-10';
const NOTHING = { muted: [], snooze: 'off', quietFrom: '', quietUntil: '' };

describe('preferences in the tab', () => {
  let bot: TabBot;

  beforeEach(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    await bot.know('north', { ...demoPartner(TODAY), importedOn: TODAY });
  });

  afterEach(() => bot.stop());

  const read = async () => {
    const { json, headers } = await bot.call('north admin', '/api/preferences');
    return { ...(json as Preferences), version: headers.get('etag') ?? '' };
  };
  const save = (body: object, version: string) =>
    bot.call('north admin', '/api/preferences', { method: 'PUT', body, headers: { 'if-match': version } });
  const alerts = async () => ((await bot.call('north admin', '/api/alerts')).json as OwnAlerts).alerts;

  it('are stored as chosen', async () => {
    const { version, language, muted } = await read();
    expect([language, muted]).to.deep.equal([undefined, []]);
    const choice = { ...NOTHING, language: 'sv', muted: ['renewal'], quietFrom: '20:00', quietUntil: '07:00' };
    expect((await save(choice, version)).status).to.equal(200);
    expect(await read()).to.include({ language: 'sv', quietFrom: '20:00', quietUntil: '07:00' });
    expect((await read()).muted).to.deep.equal(['renewal']);
  });

  it('are not overwritten from an older version', async () => {
    const { version } = await read();
    await save({ ...NOTHING, muted: ['renewal'] }, version);
    expect((await save(NOTHING, version)).status).to.equal(412);
    expect((await read()).muted).to.deep.equal(['renewal']);
  });

  it('are not changed without a version', async () => {
    const { status } = await bot.call('north admin', '/api/preferences', { method: 'PUT', body: NOTHING });
    expect(status).to.equal(428);
  });

  for (const version of ['*', 'W/"x"', '"x", "y"', 'x', '""']) {
    it(`are not changed by ${version} in place of a version`, async () => {
      expect((await save(NOTHING, version)).status).to.equal(400);
    });
  }

  const odd: [string, object][] = [
    ['half a quiet time', { ...NOTHING, quietFrom: '20:00' }],
    ['an impossible time', { ...NOTHING, quietFrom: '25:00', quietUntil: '07:00' }],
    ['an unknown language', { ...NOTHING, language: 'de' }],
    ['a text in place of a list', { ...NOTHING, muted: 'renewal' }],
    ['an unknown field', { ...NOTHING, roles: ['globalAdmin'] }],
  ];
  for (const [what, body] of odd) {
    it(`refuse ${what}, and stay as they are`, async () => {
      const { version } = await read();
      expect((await save(body, version)).status).to.equal(400);
      expect((await read()).version).to.equal(version);
    });
  }

  it('decide which alerts are listed', async () => {
    const before = await alerts();
    expect(before.map(({ title }) => title)).to.include('Data Analytics · Gold is at risk');
    await save({ ...NOTHING, muted: ['competencyAtRisk'] }, (await read()).version);
    expect((await alerts()).map(({ kind }) => kind)).to.deep.equal(
      before.map(({ kind }) => kind).filter((kind) => kind !== 'competencyAtRisk'),
    );
  });

  it("belong to a colleague, who gets none of the admins' alerts", async () => {
    expect((await bot.call('north colleague', '/api/alerts')).json).to.deep.equal({ alerts: [] });
  });
});
