import { expect } from 'chai';
import { demoPartner } from '../../domain/demo/demo-partner.ts';
import { reportCsv } from '../../domain/demo/report-csv.ts';
import type { Deliveries } from '../../tab/api-types/alerts.ts';
import type { ImportLine, Imports } from '../../tab/api-types/imports.ts';
import type { PeoplePage } from '../../tab/api-types/people.ts';
import { eventually } from '../support/eventually.ts';
import { startTabBot, type TabBot, type TabCaller } from '../support/tab-bot.ts';

const TODAY = '2023-05-10';
const SEARCH = { search: '', page: 1 };

describe('the API of the tab', () => {
  let bot: TabBot;
  /** Ids of the north that other callers try. */
  const ids = { person: '', pending: '', current: '', previous: '', delivery: '' };

  before(async () => {
    bot = await startTabBot(() => new Date(`${TODAY}T12:00Z`));
    const partner = demoPartner(TODAY);
    await bot.know('north', { ...partner, importedOn: TODAY });
    const first = await upload(Buffer.from(reportCsv(partner.records.slice(0, 20))));
    await bot.call('north admin', `/api/imports/${first}/confirm`, { method: 'POST' });
    const [report] = (await history()).reports;
    ids.current = report?.id ?? '';
    ids.previous = report?.previous?.id ?? '';
    ids.pending = await upload(Buffer.from(reportCsv(partner.records.slice(0, 10))));
    const { json } = await bot.call('north admin', '/api/people', { method: 'POST', body: SEARCH });
    ids.person = (json as PeoplePage).people[0]?.id ?? '';
    ids.delivery = await firstDelivery();
  });

  after(() => bot.stop());

  const upload = async (file: Uint8Array) => {
    const { text } = await bot.upload('north admin', file, 'report.csv');
    const last = JSON.parse(text.trim().split('\n').at(-1) ?? '') as Extract<ImportLine, { outcome: object }>;
    return last.pendingId ?? '';
  };
  const history = async () => (await bot.call('north admin', '/api/imports')).json as Imports;
  const deliveries = async () => (await bot.call('north admin', '/api/deliveries')).json as Deliveries;
  const cancelled = async () =>
    (await deliveries()).runs.map(({ id, states }) => [id, states.find((state) => state.id === 'cancelled')?.count]);
  const everything = async () => [await history(), await cancelled()];

  /** The id of the batch that tells the admin what the confirmed report has changed. */
  const firstDelivery = () => eventually(async () => (await deliveries()).runs[0]?.id ?? false);

  type Attempt = readonly [what: string, method: string, path: () => string, body?: () => object];
  const toOverviews: Attempt[] = [
    ['to list people', 'POST', () => '/api/people', () => SEARCH],
    ['to search for a person by name', 'POST', () => '/api/people', () => ({ ...SEARCH, search: 'Anna' })],
    ['to plan', 'GET', () => '/api/competencies/data-analytics/plan'],
    ['to see the reports', 'GET', () => '/api/imports'],
    ['to see deliveries', 'GET', () => '/api/deliveries'],
  ];
  const toRecords: Attempt[] = [
    ['to see a person', 'GET', () => `/api/people/${ids.person}`],
    ['to ask what if', 'POST', () => '/api/what-if', () => ({ leavers: [ids.person] })],
    ['to confirm a report', 'POST', () => `/api/imports/${ids.pending}/confirm`],
    [
      'to say which number is the day',
      'POST',
      () => `/api/imports/${ids.pending}/order`,
      () => ({ order: 'dayFirst' }),
    ],
    ['to drop a report', 'DELETE', () => `/api/imports/${ids.pending}`],
    ['to restore a report', 'POST', () => `/api/imports/${ids.previous}/restore`],
    ['to restore a report that counts', 'POST', () => `/api/imports/${ids.current}/restore`],
    ['to cancel a delivery', 'POST', () => `/api/deliveries/${ids.delivery}/cancel`],
  ];
  const refused: [caller: TabCaller, description: string, tries: readonly Attempt[]][] = [
    ['north colleague', 'a person without a role', [...toOverviews, ...toRecords]],
    ['foreign admin', 'an admin of a tenant that may not use the bot', [...toOverviews, ...toRecords]],
    ['south colleague', 'a person without a role in another tenant', [...toOverviews, ...toRecords]],
    ['south admin', 'an admin of another tenant', toRecords],
  ];
  for (const [caller, description, tries] of refused) {
    for (const [what, method, path, body] of tries) {
      it(`forbids ${description} ${what}`, async () => {
        const before = await everything();
        const { status, json } = await bot.call(caller, path(), { method, ...(body && { body: body() }) });
        // An outsider is told no more than somebody without a token.
        expect(status).to.equal(caller === 'foreign admin' ? 401 : 403);
        expect(json.error).to.match(/^(None of your roles|A valid token from Teams|Your company has nothing)/);
        expect(await everything()).to.deep.equal(before);
      });
    }
  }

  it('gives an admin of another tenant an empty company of their own', async () => {
    for (const [, method, path, body] of toOverviews) {
      const { status, text } = await bot.call('south admin', path(), { method, ...(body && { body: body() }) });
      expect(status, path()).to.equal(200);
      expect(text).not.to.match(/Anna|Lindqvist|nordwind|104\d{5}/);
    }
  });

  it('refuses a caller without a role before it reads the body', async () => {
    const headers = { 'content-type': 'application/json' };
    const url = `${bot.url}/api/what-if`;
    const authorization = `Bearer ${await bot.token('north colleague')}`;
    const { status } = await fetch(url, { method: 'POST', headers: { ...headers, authorization }, body: '{broken' });
    expect(status).to.equal(403);
  });

  it('takes the tenant, role and person from the token alone', async () => {
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
