import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { ConnectorClient } from '../../../bot/connector/connector-client.ts';
import { ConnectorError } from '../../../bot/errors.ts';
import { type FakeConnector, startFakeConnector } from '../../support/fake-connector.ts';

describe('The connector client', () => {
  let connector: FakeConnector;
  let client: ConnectorClient;

  beforeEach(async () => {
    connector = await startFakeConnector();
    client = new ConnectorClient(`${connector.url}/emea/`, async () => 'secret');
  });

  afterEach(async () => {
    await client.close();
    await connector.close();
  });

  const message = { type: 'message', text: 'å' };

  it('posts, replies, updates, deletes and creates at the paths that Teams expects', async () => {
    expect(await client.sendToConversation('a:1', message)).to.deep.equal({ id: 'sent-1' });
    await client.replyToActivity('19:x@thread.tacv2;messageid=1', 'm/1', message);
    await client.updateActivity('a:1', 'm1', message);
    await client.deleteActivity('a:1', 'm1');
    await client.createConversation({ members: [{ id: '29:x', name: '' }] });
    expect(connector.calls.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'POST /emea/v3/conversations/a%3A1/activities',
      'POST /emea/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/activities/m%2F1',
      'PUT /emea/v3/conversations/a%3A1/activities/m1',
      'DELETE /emea/v3/conversations/a%3A1/activities/m1',
      'POST /emea/v3/conversations',
    ]);
    expect(connector.calls[0]?.activity).to.deep.equal(message);
  });

  it('reads one member of a conversation', async () => {
    connector.roster.set('29:a/b', { email: 'anna@contoso.com' });
    expect(await client.getConversationMember('a:1', '29:a/b')).to.deep.equal({ email: 'anna@contoso.com' });
    expect(connector.calls[0]).to.include({ method: 'GET', path: '/emea/v3/conversations/a%3A1/members/29%3Aa%2Fb' });
  });

  it('sends the token with each call, and none in local mode', async () => {
    await client.sendToConversation('a', message);
    const local = new ConnectorClient(connector.url, async () => undefined);
    await local.sendToConversation('a', message);
    await local.close();
    expect(connector.calls.map(({ authorization }) => authorization)).to.deep.equal(['Bearer secret', undefined]);
  });

  for (const status of [400, 401, 403, 404, 408, 412, 413, 429, 500, 502, 503, 504]) {
    it(`calls once and reports a ${status}`, async () => {
      connector.failNext({ status, body: { error: { code: 'SomeCode' } }, headers: { 'retry-after': '7' } });
      const error = await client.sendToConversation('a', message).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(ConnectorError);
      expect(error).to.include({ statusCode: status, code: 'SomeCode', retryAfter: 7 });
      expect(connector.calls).to.have.length(1);
    });
  }

  it('gives up in time if the token, the connection or the answer does not come', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const never = new Promise<string>(() => {});
    for (const token of [never, Promise.resolve('secret')]) {
      const impatient = new ConnectorClient(url, () => token, 50);
      const started = performance.now();
      const error = await impatient.sendToConversation('a', message).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(Error);
      expect(performance.now() - started).to.be.below(2_000);
    }
    silent.closeAllConnections();
    silent.close();
  });

  it('follows no redirect', async () => {
    connector.failNext({ status: 307, headers: { location: `${connector.url}/elsewhere` } });
    const error = await client.sendToConversation('a', message).catch((thrown: unknown) => thrown);
    expect(error).to.include({ statusCode: 307 });
    expect(connector.calls).to.have.length(1);
  });

  it('reports an error whose body is not JSON by its status alone', async () => {
    connector.failNext({ status: 502, headers: { 'content-type': 'text/html' } });
    const error = await client.sendToConversation('a', message).catch((thrown: unknown) => thrown);
    expect(error).to.include({ statusCode: 502, code: undefined, retryAfter: undefined });
  });
});
