import { expect } from 'chai';
import pino from 'pino';
import { createAppInstalls } from '../../../bot/graph/app-installs.ts';
import { createGraphClient } from '../../../bot/graph/graph-client.ts';
import { type FakeGraph, type GraphFault, startFakeGraph } from '../../support/fake-graph.ts';

describe('Installs through Microsoft Graph', () => {
  let graph: FakeGraph;

  beforeEach(async () => {
    graph = await startFakeGraph();
  });

  afterEach(() => graph.close());

  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => logged.push(line) });
  const installs = (timeoutMs = 5_000) =>
    createAppInstalls('app', (tenantId) => createGraphClient(graph.url, async () => `of ${tenantId}`, timeoutMs), log);

  for (const address of ['anna@contoso.com', "o'brien+a&b=c#d%20@contoso.com"]) {
    it(`find only the person with the address ${address}`, async () => {
      graph.people.push({ id: 'AAD-1', addresses: [address] }, { id: 'aad-2', addresses: [`x${address}`] });
      expect(await installs().find('t1', address)).to.deep.equal({ kind: 'found', userId: 'aad-1' });
      expect(graph.calls.map(({ authorization }) => authorization)).to.deep.equal(['Bearer of t1']);
    });
  }

  it('find nobody if the address belongs to nobody or to two people', async () => {
    expect(await installs().find('t1', 'anna@contoso.com')).to.deep.equal({ kind: 'noSuchPerson' });
    graph.people.push(...['1', '2'].map((id) => ({ id, addresses: ['anna@contoso.com'] })));
    expect(await installs().find('t1', 'anna@contoso.com')).to.deep.equal({ kind: 'noSuchPerson' });
  });

  it('succeed for a person who has the app already', async () => {
    const { install } = installs();
    expect(await install('t1', 'aad-1')).to.deep.equal({ kind: 'installed' });
    expect(await install('t1', 'aad-1')).to.deep.equal({ kind: 'installed' });
    expect([...graph.installed]).to.deep.equal(['aad-1']);
  });

  it('look up the app once in each tenant’s catalogue, and again if it was not there', async () => {
    const { install } = installs();
    graph.catalogue.isEmpty = true;
    expect(await install('t1', 'aad-1')).to.deep.equal({ kind: 'notInCatalogue' });
    graph.catalogue.isEmpty = false;
    for (const userId of ['aad-1', 'aad-2']) await install('t1', userId);
    await install('t2', 'aad-3');
    const lookUps = graph.calls.filter(({ path }) => path.endsWith('/teamsApps'));
    expect(lookUps.map(({ authorization }) => authorization)).to.deep.equal([
      ...['Bearer of t1', 'Bearer of t1', 'Bearer of t2'],
    ]);
  });

  const failures: [string, GraphFault, object][] = [
    [
      'no consent',
      { status: 403, body: { error: { code: 'Forbidden', message: 'No anna@contoso.com for you' } } },
      { kind: 'notPermitted' },
    ],
    ['a token that Graph refuses', { status: 401, body: {} }, { kind: 'notPermitted' }],
    ['an unknown id', { status: 404, body: { error: { code: 'NotFound' } } }, { kind: 'noSuchPerson' }],
    ['too many calls', { status: 429, headers: { 'retry-after': '7' } }, { kind: 'throttled', afterMs: 7_000 }],
    ['too many calls, without a time to wait', { status: 429 }, { kind: 'throttled', afterMs: undefined }],
    ['a fault of Graph', { status: 503, body: {} }, { kind: 'unreachable' }],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, { kind: 'unreachable' }],
    ['a malformed request', { status: 400, body: {} }, { kind: 'refused' }],
    ['no answer in time', 'hanging', { kind: 'unreachable' }],
  ];
  for (const [name, answer, expected] of failures) {
    it(`report ${name} after one call`, async () => {
      graph.failNext(answer);
      expect(await installs(200).find('t1', 'anna@contoso.com')).to.deep.equal(expected);
      expect(graph.calls).to.have.length(1);
      expect(logged.join()).not.to.match(/anna|@/);
    });
  }

  it('report that Graph is unreachable when there is no token', async () => {
    const refused = async () => Promise.reject(new Error('the secret has expired'));
    const { find } = createAppInstalls('app', () => createGraphClient(graph.url, refused), log);
    expect(await find('t1', 'anna@contoso.com')).to.deep.equal({ kind: 'unreachable' });
    expect(graph.calls).to.deep.equal([]);
    expect(logged.join()).to.match(/the secret has expired/);
  });
});
