import { expect } from 'chai';
import { readConfig } from '../../bot/config.ts';
import { ConfigError } from '../../bot/errors.ts';

const REGISTRATION = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: 'T1' };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('The settings', () => {
  it('are those of local mode if nothing is set', () => {
    expect(readConfig({})).to.deep.equal({
      port: 3978,
      host: '127.0.0.1',
      publicHost: undefined,
      storeUrl: 'sqlite://./data/compass.sqlite',
      queueUrl: undefined,
      postgresPool: 10,
      logLevel: 'info',
      credentials: undefined,
      allowedTenants: undefined,
      bootstrapAdmins: new Set(),
      sendsPerSecond: 25,
      approvalAbove: 50,
      alertsAt: undefined,
      installsApp: false,
      demoPartner: undefined,
    });
  });

  it('of a bot registration listen on all interfaces and allow only its own tenant', () => {
    const { host, credentials, allowedTenants } = readConfig(REGISTRATION);
    expect(host).to.equal('0.0.0.0');
    expect(credentials).to.deep.equal({ appId: 'app', password: 'secret', type: 'MultiTenant', tenantId: 'T1' });
    expect(allowedTenants).to.deep.equal(new Set(['t1']));
  });

  it('send alerts every day at 07:00 UTC by default', () => {
    expect(readConfig(REGISTRATION).alertsAt).to.equal('07:00');
    expect(readConfig({ ...REGISTRATION, ALERTS_AT: '05:30' }).alertsAt).to.equal('05:30');
    expect(readConfig({ ALERTS_AT: '05:30' }).alertsAt).to.equal('05:30');
  });

  it('install the app for nobody by default', () => {
    expect(readConfig(REGISTRATION).installsApp).to.equal(false);
    expect(readConfig({ ...REGISTRATION, GRAPH_INSTALLS: 'on' }).installsApp).to.equal(true);
  });

  it('count an empty variable as unset', () => {
    expect(readConfig({ PORT: '', MicrosoftAppId: ' ', HOST: '' })).to.deep.equal(readConfig({}));
  });

  it('accept several tenants, separated by commas', () => {
    const { allowedTenants } = readConfig({ ...REGISTRATION, ALLOWED_TENANTS: 'A, b ,' });
    expect(allowedTenants).to.deep.equal(new Set(['a', 'b']));
  });

  it('accept people as tenant and object id, in any case', () => {
    const { bootstrapAdmins, demoPartner } = readConfig({
      BOOTSTRAP_ADMINS: 'T1:Anna, t2:bo',
      DEMO_PARTNER: 'T1:Anna',
    });
    expect(bootstrapAdmins).to.deep.equal(new Set(['t1:anna', 't2:bo']));
    expect(demoPartner).to.deep.equal({ tenantId: 't1', userId: 'anna' });
  });

  it('accept a queue beside a store that instances can share', () => {
    for (const store of ['redis://host', 'postgres://host/base', 'postgresql://host/base']) {
      const { storeUrl, queueUrl } = readConfig({ QUEUE_URL: 'redis://host', STORE_URL: store });
      expect({ storeUrl, queueUrl }).to.deep.equal({ storeUrl: store, queueUrl: 'redis://host' });
    }
  });

  it('take the size of the pool for PostgreSQL', () => {
    expect(readConfig({ POSTGRES_POOL: '3' }).postgresPool).to.equal(3);
  });

  const wrong: [string, Record<string, string>, string][] = [
    ['a port that is not a number', { PORT: 'http' }, 'PORT'],
    ['a port out of range', { PORT: '70000' }, 'PORT'],
    ['a limit of people that is not a number', { APPROVAL_ABOVE: 'many' }, 'APPROVAL_ABOVE'],
    ['more sends a second than Teams allows', { SENDS_PER_SECOND: '51' }, 'SENDS_PER_SECOND'],
    ['a time that does not exist', { ALERTS_AT: '24:00' }, 'ALERTS_AT'],
    ['app installs without credentials', { GRAPH_INSTALLS: 'on' }, 'GRAPH_INSTALLS'],
    ['app installs neither on nor off', { ...REGISTRATION, GRAPH_INSTALLS: 'yes' }, 'GRAPH_INSTALLS'],
    ['a queue that is not in Redis', { QUEUE_URL: 'amqp://localhost' }, 'QUEUE_URL'],
    ['a queue whose URL is malformed', { QUEUE_URL: 'redis://:pa/ss@host' }, 'QUEUE_URL'],
    ['a queue beside the default store', { QUEUE_URL: 'redis://host' }, 'QUEUE_URL is set, but STORE_URL'],
    ['a queue beside an SQLite file', { QUEUE_URL: 'rediss://host', STORE_URL: 'SQLite://./x' }, 'STORE_URL'],
    ['no connection to PostgreSQL', { POSTGRES_POOL: '0' }, 'POSTGRES_POOL'],
    ['half a connection to PostgreSQL', { POSTGRES_POOL: '1.5' }, 'POSTGRES_POOL'],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    ['local mode in production', { NODE_ENV: 'production' }, 'MicrosoftAppId'],
    ['local mode on a public address', { HOST: '0.0.0.0' }, 'loopback'],
    ['a public host that is a URL', { PUBLIC_HOST: 'https://bot.example.com/' }, 'PUBLIC_HOST'],
    ['a public host without a domain', { PUBLIC_HOST: 'bot' }, 'PUBLIC_HOST'],
    ['a password without an id', { MicrosoftAppPassword: 'x' }, 'MicrosoftAppId'],
    ['an id without a password', { MicrosoftAppId: 'x', MicrosoftAppTenantId: 't' }, 'MicrosoftAppPassword'],
    ['an unknown type', { ...REGISTRATION, MicrosoftAppType: 'Shared' }, 'MicrosoftAppType'],
    [
      'a single-tenant bot without its tenant',
      { MicrosoftAppId: 'x', MicrosoftAppPassword: 'y', MicrosoftAppType: 'SingleTenant', ALLOWED_TENANTS: 'a' },
      'MicrosoftAppTenantId',
    ],
    ['an empty list of tenants', { ...REGISTRATION, ALLOWED_TENANTS: ' , ' }, 'ALLOWED_TENANTS'],
    [
      'a secret for a type that uses none',
      { ...REGISTRATION, MicrosoftAppType: 'UserAssignedMSI' },
      'MicrosoftAppPassword',
    ],
    ['a Global admin without a tenant', { BOOTSTRAP_ADMINS: 'anna' }, 'BOOTSTRAP_ADMINS'],
    ['a demo partner of two people', { DEMO_PARTNER: 't:anna,t:bo' }, 'DEMO_PARTNER'],
    ['a demo partner beside a registration', { ...REGISTRATION, DEMO_PARTNER: 't:anna' }, 'DEMO_PARTNER'],
    ['no tenant', { MicrosoftAppId: 'x', MicrosoftAppPassword: 'y' }, 'ALLOWED_TENANTS'],
  ];
  for (const [name, env, mention] of wrong) {
    it(`refuse ${name}, naming ${mention}`, () => {
      expect(problemsOf(env).join('\n')).to.include(mention);
    });
  }

  it('list every problem at once', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'y' })).to.have.length(2);
  });
});
