import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { createDownload, isAllowedFileUrl } from '../../../bot/importers/download.ts';
import { ImportRefusal } from '../../../bot/importers/import-refusal.ts';
import { LIMITS } from '../../../bot/importers/limits.ts';
import { type FileServer, startFileServer } from '../../support/file-server.ts';

const SITE = 'https://contoso-my.sharepoint.com/personal/anna/report.xlsx?tempauth=secret';

describe('where a file may be fetched from', () => {
  const allowed = [
    SITE,
    'https://contoso.sharepoint.us/report.xlsx',
    'https://contoso.sharepoint-mil.us/report.xlsx',
    'https://CONTOSO.SharePoint.com/report.xlsx',
    'https://contoso.sharepoint.com:443/report.xlsx',
  ];
  for (const url of allowed) it(`takes ${url}`, () => expect(isAllowedFileUrl(url, 'teams')).to.equal(true));

  const refused = [
    '',
    'report.xlsx',
    'http://contoso.sharepoint.com/report.xlsx',
    'ftp://contoso.sharepoint.com/report.xlsx',
    'file:///etc/passwd',
    'data:text/csv,MCID',
    'https://contoso.sharepoint.com:8443/report.xlsx',
    'https://anna:secret@contoso.sharepoint.com/report.xlsx',
    'https://contoso.sharepoint.com@evil.example/report.xlsx',
    'https://evil.example/.sharepoint.com',
    'https://evil.example/?.sharepoint.com',
    'https://evil.example#.sharepoint.com',
    'https://evil.example\\.sharepoint.com/',
    'https://contoso.sharepoint.com.evil.example/report.xlsx',
    'https://evilsharepoint.com/report.xlsx',
    'https://sharepoint.com/report.xlsx',
    'https://contoso.sharepoint.com./report.xlsx',
    'https://contoso.sharepoint.com%00.evil.example/',
    'https://ｃontoso.sharepoint.com.evil.example/',
    'https://127.0.0.1/report.xlsx',
    'https://localhost/report.xlsx',
    'https://[::1]/report.xlsx',
    'https://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/report.xlsx',
    'https://0x7f000001/report.xlsx',
    'http://127.0.0.1:3978/metrics',
  ];
  for (const url of refused) {
    it(`takes no "${url}"`, () => expect(isAllowedFileUrl(url, 'teams')).to.equal(false));
  }

  it('is this machine, and nothing else, in local mode', () => {
    for (const url of ['http://127.0.0.1:8080/x', 'http://localhost/x', 'http://[::1]:1/x']) {
      expect(isAllowedFileUrl(url, 'loopback')).to.equal(true);
    }
    for (const url of [SITE, 'http://127.0.0.1.evil.example/x', 'http://10.0.0.1/x', 'http://a@127.0.0.1/x']) {
      expect(isAllowedFileUrl(url, 'loopback')).to.equal(false);
    }
  });
});

describe('the download of a file', () => {
  let files: FileServer;
  const download = createDownload('loopback');
  const inHaste = createDownload('loopback', 300);

  before(async () => {
    files = await startFileServer();
  });
  after(() => files.close());

  /** The refusal, which says nothing of the URL. */
  async function refusal(url: string, fetchFile = download): Promise<string> {
    const error = await fetchFile(url).then(
      () => new Error('was fetched'),
      (reason: Error) => reason,
    );
    expect(error).to.be.instanceOf(ImportRefusal);
    expect(JSON.stringify([error.message, error.cause, error.stack])).not.to.match(/127\.0\.0\.1|secret/);
    return (error as ImportRefusal).kind;
  }

  it('gives its bytes, and sends no token and no cookie', async () => {
    const bytes = Buffer.from([0, 1, 2, 255]);
    expect(await download(files.serve(bytes))).to.deep.equal(bytes);
    expect(files.requests.at(-1)?.headers).to.have.all.keys('host', 'connection');
  });

  it('follows no redirect', async () => {
    const target = files.serve(Buffer.from('secret'));
    const before = files.requests.length;
    for (const status of [301, 302, 303, 307, 308]) {
      const from = files.serve(answering(status, { location: target }));
      expect(await refusal(from)).to.equal('notDownloaded');
    }
    expect(files.requests).to.have.length(before + 5);
  });

  for (const status of [204, 206, 401, 403, 404, 410, 429, 500, 503]) {
    it(`takes ${status} for no file`, async () => {
      expect(await refusal(files.serve(answering(status)))).to.equal('notDownloaded');
    });
  }

  it('ends at the limit, announced or not, and reads no further', async () => {
    const announced = files.serve((response) => {
      response.writeHead(200, { 'content-length': LIMITS.fileBytes + 1 });
      response.write('a');
    });
    expect(await refusal(announced)).to.equal('fileTooLarge');
    let closed = false;
    const endless = files.serve((response) => {
      const piece = Buffer.alloc(1024 * 1024, 'a');
      const write = () => {
        while (!closed && response.write(piece));
      };
      response.on('drain', write).on('close', () => {
        closed = true;
      });
      write();
    });
    expect(await refusal(endless)).to.equal('fileTooLarge');
    for (let tries = 0; !closed && tries < 50; tries++) await pause(10);
    expect(closed).to.equal(true);
  });

  it('ends in time, whether the server says nothing or one byte at a time', async () => {
    const started = performance.now();
    expect(
      await refusal(
        files.serve(() => {}),
        inHaste,
      ),
    ).to.equal('notDownloaded');
    const dripping = files.serve((response) => {
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await refusal(dripping, inHaste)).to.equal('notDownloaded');
    expect(performance.now() - started).to.be.below(2_000);
  });

  it('ends when the server breaks off, or is not there', async () => {
    const broken = files.serve((response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('a', () => response.destroy());
    });
    expect(await refusal(broken)).to.equal('notDownloaded');
    expect(await refusal('http://127.0.0.1:1/secret')).to.equal('notDownloaded');
  });
});

/** Calls one by one: where restify is loaded, its writeHead returns nothing. */
function answering(status: number, headers: Record<string, string> = {}) {
  return (response: ServerResponse) => {
    response.writeHead(status, headers);
    response.end();
  };
}
