import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { readConfig } from '../bot/config.ts';
import packageJson from '../package.json' with { type: 'json' };

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

describe('the containers', () => {
  const { bot, redis } = parse(read('compose.yaml')).services;

  it('run two bots with valid settings', () => {
    expect(bot.deploy.replicas).to.equal(2);
    const registration = { MicrosoftAppId: 'id', MicrosoftAppPassword: 'secret', ALLOWED_TENANTS: 'tenant' };
    const { storeUrl, queueUrl } = readConfig({ ...bot.environment, ...registration, NODE_ENV: 'production' });
    expect(storeUrl).to.match(/^postgres:.*@postgres:5432/);
    expect(queueUrl).to.equal('redis://redis:6379');
  });

  it('run a Redis that never evicts keys', () => {
    expect(redis.command).to.include.members(['--maxmemory-policy', 'noeviction', '--appendonly', 'yes']);
  });

  it('are built on the Node.js version of the project', () => {
    const [major] = packageJson.devDependencies.node.split('.');
    const images = [...read('Containerfile').matchAll(/^FROM \S+\/node:(\d+)/gm)].map(([, version]) => version);
    expect(images).to.deep.equal([major, major]);
  });
});
