import { request } from 'node:http';
import { expect } from 'chai';
import type { Refusal } from '../../../tab/api-types/refusal.ts';
import type { Me } from '../../../tab/api-types/settings.ts';
import { type RunningBot, startBot } from '../../support/running-bot.ts';

const DEMO = { DEMO_PARTNER: 'contoso:aad-anna' };

describe('The demo sign-in', () => {
  let bot: RunningBot;

  before(async () => {
    bot = await startBot({ env: DEMO });
  });

  after(() => bot.stop());

  const signIn = (person: unknown) =>
    fetch(`${bot.url}/api/demo-sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    });
  const me = (token: string) => fetch(`${bot.url}/api/me`, { headers: { authorization: `Bearer ${token}` } });

  it('offers its people to a caller who is not signed in', async () => {
    const response = await fetch(`${bot.url}/api/me`);
    expect(response.status).to.equal(401);
    expect(((await response.json()) as Refusal).demoPeople).to.deep.equal([
      { id: 'anna.lindqvist', name: 'Anna Lindqvist', isAdmin: true },
      { id: 'johan.berg', name: 'Johan Berg', isAdmin: false },
    ]);
  });

  it('signs in as the admin or as a colleague without a role', async () => {
    for (const [person, isAdmin] of [['anna.lindqvist', true] as const, ['johan.berg', false] as const]) {
      const { token } = (await (await signIn(person)).json()) as { token: string };
      const answer = (await (await me(token)).json()) as Me;
      expect(answer).to.deep.equal({ isAdmin, mayImport: isAdmin });
    }
  });

  for (const person of ['nobody', '__proto__', 7, null, ['anna.lindqvist']]) {
    it(`answers 404 for the person ${JSON.stringify(person)}`, async () =>
      expect((await signIn(person)).status).to.equal(404));
  }

  it('refuses a token that it did not issue', async () => {
    for (const token of ['x', 'undefined', '']) expect((await me(token)).status).to.equal(401);
  });

  it('serves this machine only, whatever host name a web page uses', async () => {
    for (const path of ['/api/me', '/api/overview']) {
      expect(await statusFor('GET', path, 'evil.example')).to.equal(403);
    }
    expect(await statusFor('POST', '/api/demo-sign-in', 'evil.example')).to.equal(403);
  });

  it('offers nobody if no demo partner is loaded', async () => {
    const plain = await startBot();
    const response = await fetch(`${plain.url}/api/me`);
    expect([response.status, ((await response.json()) as Refusal).demoPeople]).to.deep.equal([401, []]);
    await plain.stop();
  });

  function statusFor(method: string, path: string, host: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request(`${bot.url}${path}`, { method, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }
});
