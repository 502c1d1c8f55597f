import { expect } from 'chai';
import { ROUTES } from '../../../bot/api.ts';
import { startTabBot, type TabBot } from '../../support/tab-bot.ts';

const METHODS = { get: 'GET', post: 'POST', put: 'PUT', del: 'DELETE' };

describe('The authentication of the API', () => {
  let bot: TabBot;

  before(async () => {
    bot = await startTabBot();
  });

  after(() => bot.stop());

  const calls = ROUTES.map(({ method, path }) => ({ method: METHODS[method], path: path.replace(/:\w+/g, 'x') }));

  for (const { method, path } of calls) {
    it(`answers ${method} ${path} with 401 in JSON without a valid token`, async () => {
      const { status, json, headers } = await bot.call('nobody', path, { method });
      expect(status).to.equal(401);
      expect(json).to.deep.equal({ error: 'A valid token from Teams is required.' });
      expect(headers.get('access-control-allow-origin')).to.equal(null);
      expect(headers.get('content-security-policy')).to.equal("default-src 'none'; frame-ancestors 'none'");
    });

    it(`answers ${method} ${path} to a tenant that may not use the bot as without a token`, async () => {
      const [outsider, nobody] = await Promise.all(
        ['foreign admin', 'nobody'].map(async (who) => {
          const { status, json } = await bot.call(who as 'nobody', path, { method });
          return { status, json };
        }),
      );
      expect(outsider).to.include({ status: 401 }).and.to.deep.equal(nobody);
    });
  }

  const odd: [name: string, path: string, method: string, status: number][] = [
    ['an unknown field', '/api/overview?tenantId=22222222-2222-4222-8222-222222222222', 'GET', 400],
    ['a broken escape in the query', '/api/overview?day=%E0%A4%A', 'GET', 400],
    ['a prototype in the query', '/api/overview?__proto__=x', 'GET', 400],
    ['an unknown path', '/api/secrets', 'GET', 404],
    ['a wrong method', '/api/overview', 'DELETE', 405],
  ];
  for (const [name, path, method, status] of odd) {
    it(`answers ${name} with ${status}`, async () => {
      const answer = await bot.call('north admin', path, { method });
      expect(answer.status).to.equal(status);
      expect(Object.keys(answer.json)).to.deep.equal(['error']);
      expect(answer.headers.get('cache-control')).to.equal('no-store');
      expect(answer.headers.get('x-content-type-options')).to.equal('nosniff');
    });
  }

  it('has no demo sign-in if Teams signs people in', async () => {
    const { status } = await bot.call('nobody', '/api/demo-sign-in', { method: 'POST', body: { person: 'anna' } });
    expect(status).to.be.oneOf([404, 405]);
  });
});
