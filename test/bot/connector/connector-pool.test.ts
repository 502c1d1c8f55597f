import { expect } from 'chai';
import { createConnectorPool } from '../../../bot/connector/connector-pool.ts';

const REGISTRATION = { appId: 'app', password: 'secret', type: 'SingleTenant', tenantId: 't1' } as const;

describe('The pool of connector clients', () => {
  it('keeps one client for each service URL', async () => {
    const pool = createConnectorPool(undefined);
    const [one, again, other] = await Promise.all(
      ['http://127.0.0.1:1/', 'http://127.0.0.1:1/', 'http://127.0.0.1:2/'].map((url) => pool.client(url)),
    );
    expect(one).to.equal(again);
    expect(one).not.to.equal(other);
    await pool.close();
  });

  it('calls only this machine in local mode, and only Teams with a token', async () => {
    const local = createConnectorPool(undefined);
    const registered = createConnectorPool(REGISTRATION);
    for (const [pool, url] of [
      [local, 'https://smba.trafficmanager.net/emea/'],
      [registered, 'http://127.0.0.1:1/'],
      [registered, 'https://evil.example/'],
    ] as const) {
      const error = await pool.client(url).catch((thrown: unknown) => thrown);
      expect(error, url).to.be.instanceOf(Error);
    }
  });
});
