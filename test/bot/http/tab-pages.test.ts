import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import restify, { type Server } from 'restify';
import { addTab } from '../../../bot/http/add-tab.ts';
import { createTabFiles } from '../../../bot/http/tab-files.ts';

const SCRIPT = 'index-Ab12.js';

describe('The pages of the tab', () => {
  let folder: string;
  let server: Server;
  let url: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tab-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<script nonce="__nonce__"></script><meta nonce="__nonce__">');
    writeFileSync(join(folder, 'assets', SCRIPT), 'x'.repeat(2_000));
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    server = restify.createServer({ handleUncaughtExceptions: false });
    addTab(server, createTabFiles(folder));
    url = await listening(server);
  });

  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('are the same page at every path below /tab', async () => {
    for (const path of ['/tab', '/tab/', '/tab/anything/at/all', '/tab?place=channel']) {
      const response = await fetch(url + path);
      expect(response.status, path).to.equal(200);
      expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).to.equal('no-store');
    }
  });

  it('can be framed by Teams only, and run only what the bot serves', async () => {
    const { headers } = await fetch(`${url}/tab`);
    const policy = new Map(
      (headers.get('content-security-policy') ?? '').split('; ').map((part) => {
        const [name = '', ...values] = part.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(policy.get('frame-ancestors')).to.equal(
      'https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com',
    );
    expect(policy.get('default-src')).to.equal("'none'");
    expect(policy.get('script-src')).to.equal("'self'");
    expect([...policy.values()].join(' ')).not.to.match(/unsafe|\*(?!\.)|http:/);
    expect(headers.get('x-frame-options')).to.equal(null);
    expect(headers.get('access-control-allow-origin')).to.equal(null);
  });

  it('have a nonce of their own in each response', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(`${url}/tab`);
        const nonce = /'nonce-([^']{24})'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
        expect(await response.text()).to.equal(`<script nonce="${nonce}"></script><meta nonce="${nonce}">`);
        return nonce;
      }),
    );
    expect(nonces[0]).not.to.equal(nonces[1]);
  });

  it('load assets that are cached forever, compressed if the browser accepts it', async () => {
    const response = await fetch(`${url}/tab/assets/${SCRIPT}`);
    expect(response.headers.get('content-encoding')).to.equal('gzip');
    expect(response.headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(await response.text()).to.equal('x'.repeat(2_000));
    const plain = await fetch(`${url}/tab/assets/${SCRIPT}`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).to.equal(null);
    expect(plain.headers.get('content-length')).to.equal('2000');
  });

  for (const name of ['index-Cd34.js', '..%2Fsecret.txt', '%2e%2e%2fsecret.txt', '..%2Findex.html', '%00.js']) {
    it(`have no asset ${name}`, async () => {
      const response = await fetch(`${url}/tab/assets/${name}`);
      expect(response.status).to.equal(404);
      expect(await response.text()).not.to.contain('secret');
    });
  }

  it('say what to do if the tab is not built', async () => {
    const bare = restify.createServer({ handleUncaughtExceptions: false });
    addTab(bare, createTabFiles(join(folder, 'nowhere')));
    const at = await listening(bare);
    const page = await fetch(`${at}/tab`);
    expect(page.status).to.equal(503);
    expect(await page.text()).to.contain('npm run build:tab');
    expect((await fetch(`${at}/tab/assets/${SCRIPT}`)).status).to.equal(404);
    bare.close();
  });
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
