import { expect } from 'chai';
import type { Deliveries, OwnAlerts } from '../../tab/api-types/alerts.ts';
import type { Preferences } from '../../tab/api-types/settings.ts';
import { TENANT } from '../support/activities.ts';
import { textOf, wholeOf } from '../support/card-text.ts';
import { type CompanyBot, startCompanyBot } from '../support/company-bot.ts';
import { eventually } from '../support/eventually.ts';
import { skillOf } from '../support/skill-of.ts';

describe('the tab and the chat', () => {
  let bot: CompanyBot;
  let token: string;

  beforeEach(async () => {
    bot = await startCompanyBot({ env: { DEMO_PARTNER: `${TENANT}:aad-admin` } });
    await bot.know([skillOf('Anna Berg', '70-345'), skillOf('Anna Berg', '70-347')], {
      facts: { memberships: [{ offer: 'silver', competency: 'messaging', purchasedOn: '2017-07-01' }] },
    });
    const body = JSON.stringify({ person: 'anna.lindqvist' });
    const headers = { 'content-type': 'application/json' };
    const signedIn = await fetch(`${bot.url}/api/demo-sign-in`, { method: 'POST', headers, body });
    token = ((await signedIn.json()) as { token: string }).token;
  });

  afterEach(() => bot.stop());

  type Request = { readonly method?: string; readonly body?: object; readonly version?: string };
  const call = async <T>(path: string, { method = 'GET', body, version }: Request = {}) => {
    const response = await fetch(`${bot.url}/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...(version && { 'if-match': version }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { json: (await response.json()) as T, version: response.headers.get('etag') ?? '' };
  };

  it('have the same preferences, wherever these are changed', async () => {
    await bot.say('admin', 'svenska');
    const { json, version } = await call<Preferences>('/preferences');
    expect(json.language).to.equal('sv');
    const change = { muted: ['renewal'], snooze: 'off', quietFrom: '21:00', quietUntil: '06:00', language: 'en' };
    await call('/preferences', { method: 'PUT', body: change, version });
    const card = await bot.say('admin', 'preferences');
    expect(wholeOf(card)).to.contain('"value":"renewal"').and.contain('"value":"21:00"');
    expect(textOf(card)).to.contain('English (in use)');
  });

  it('list the same personal alerts, without muted ones', async () => {
    for (const isMuted of [false, true]) {
      const { alerts } = (await call<OwnAlerts>('/alerts')).json;
      const text = textOf(await bot.say('admin', 'my alerts'));
      expect(alerts.map(({ title }) => title).filter((title) => !text.includes(title))).to.deep.equal([]);
      expect(text.includes('Nothing concerns you')).to.equal(isMuted);
      expect(alerts.length > 0).to.equal(!isMuted);
      const muted = [...new Set(alerts.map(({ kind }) => kind))].join(',');
      await bot.execute('admin', { verb: 'preferences.save', muted });
    }
  });

  it('report the same deliveries', async () => {
    await bot.say('admin', 'hello');
    expect((await call<Deliveries>('/deliveries')).json).to.deep.equal({ runs: [] });
    await bot.execute('admin', { verb: 'alerts.send' });
    const sent = await eventually(async () => {
      const [batch] = (await call<Deliveries>('/deliveries')).json.runs;
      expect(batch).to.deep.include({ total: 1, waiting: 0 });
      return batch;
    });
    expect(sent?.states).to.deep.equal([{ id: 'sent', name: 'Arrived', count: 1, people: ['admin'] }]);
    expect(textOf(await bot.say('admin', 'alerts report')))
      .to.contain(sent?.heading)
      .and.contain('**Arrived: 1**');
  });
});
