import { expect } from 'chai';
import { demoPartner } from '../../../domain/demo/demo-partner.ts';
import { reportCsv } from '../../../domain/demo/report-csv.ts';
import type { Deliveries, ImportLine, Imports, PeoplePage } from '../../../tab/api-types.ts';
import { startTabBot, type TabBot, type TabCaller } from '../../support/tab-bot.ts';

const TODAY = '2023-05-10';
const SEARCH = { search: '', page: 1 };

describe('what the API of the tab gives to whom', () => {
  let bot: TabBot;
  /** Ids of the north that somebody else has got hold of. */
  const known = { person: '', pending: '', previous: '' };

  before(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    const partner = demoPartner(TODAY);
    await bot.know('north', { ...partner, importedOn: TODAY });
    const first = await upload(Buffer.from(reportCsv(partner.records.slice(0, 20))));
    await bot.call('north admin', `/api/imports/${first}/confirm`, { method: 'POST' });
    known.previous = (await history()).reports[0]?.previous?.id ?? '';
    known.pending = await upload(Buffer.from(reportCsv(partner.records.slice(0, 10))));
    const { json } = await bot.call('north admin', '/api/people', { method: 'POST', body: SEARCH });
    known.person = (json as PeoplePage).people[0]?.id ?? '';
  });

  after(() => bot.stop());

  const upload = async (file: Uint8Array) => {
    const { text } = await bot.upload('north admin', file, 'report.csv');
    const last = JSON.parse(text.trim().split('\n').at(-1) ?? '') as Extract<ImportLine, { outcome: object }>;
    return last.pendingId ?? '';
  };
  const history = async () => (await bot.call('north admin', '/api/imports')).json as Imports;

  const tries: [what: string, method: string, path: () => string, body?: object][] = [
    ['to list people', 'POST', () => '/api/people', SEARCH],
    ['to search for a person by name', 'POST', () => '/api/people', { ...SEARCH, search: 'Anna' }],
    ['to see a person', 'GET', () => `/api/people/${known.person}`],
    ['to plan', 'GET', () => '/api/competencies/data-analytics/plan'],
    ['to ask what if', 'POST', () => '/api/what-if', { leavers: [known.person] }],
    ['to see the reports', 'GET', () => '/api/imports'],
    ['to confirm a report', 'POST', () => `/api/imports/${known.pending}/confirm`],
    ['to drop a report', 'DELETE', () => `/api/imports/${known.pending}`],
    ['to restore a report', 'POST', () => `/api/imports/${known.previous}/restore`],
    ['to see deliveries', 'GET', () => '/api/deliveries'],
    ['to cancel a delivery', 'POST', () => '/api/deliveries/x/cancel'],
  ];
  const refused: [who: TabCaller, whom: string][] = [
    ['north colleague', 'somebody without a role'],
    ['foreign admin', 'an admin of a tenant that may not use the bot'],
    ['south colleague', 'somebody without a role in another tenant'],
  ];
  for (const [who, whom] of refused) {
    for (const [what, method, path, body] of tries) {
      it(`forbids ${whom} ${what}`, async () => {
        const before = await history();
        const { status, json } = await bot.call(who, path(), { method, ...(body && { body }) });
        expect(status).to.equal(403);
        expect(Object.keys(json)).to.deep.equal(['error']);
        expect(await history()).to.deep.equal(before);
      });
    }
  }

  it('shows an admin of another tenant nothing of what they have the ids of, and changes nothing for them', async () => {
    const before = await history();
    for (const [, method, path, body] of tries) {
      const { status, text } = await bot.call('south admin', path(), { method, ...(body && { body }) });
      expect(status, path()).to.be.oneOf([200, 404, 409]);
      expect(text).not.to.match(/Anna|Lindqvist|nordwind|104\d{5}/);
    }
    expect(await history()).to.deep.equal(before);
    const { json } = await bot.call('south admin', '/api/deliveries');
    expect(json as Deliveries).to.deep.equal({ runs: [] });
  });

  it('takes no tenant, role or person from anywhere but the token', async () => {
    const north = '11111111-1111-4111-8111-111111111111';
    const headers = { 'x-tenant-id': north, 'x-ms-client-principal': 'admin', cookie: `tenant=${north}` };
    const { json } = await bot.call('south admin', '/api/overview', { headers });
    expect(json.competencies).to.deep.equal([]);
    for (const query of [`tenantId=${north}`, `tid=${north}`, 'role=globalAdmin']) {
      expect((await bot.call('north colleague', `/api/overview?${query}`)).status).to.equal(400);
    }
    const body = { ...SEARCH, tenantId: north };
    expect((await bot.call('south admin', '/api/people', { method: 'POST', body })).status).to.equal(400);
  });
});
