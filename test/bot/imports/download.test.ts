import type { ServerResponse } from 'node:http';
import { expect } from 'chai';
import { createDownload } from '../../../bot/imports/download.ts';
import { ImportRefusal } from '../../../bot/imports/read/import-refusal.ts';
import { LIMITS } from '../../../bot/imports/read/limits.ts';
import { eventually } from '../../support/eventually.ts';
import { type FileServer, startFileServer } from '../../support/file-server.ts';

describe('the download of a file', () => {
  let files: FileServer;
  const download = createDownload('loopback');
  const inHaste = createDownload('loopback', 300);

  before(async () => {
    files = await startFileServer();
  });
  after(() => files.close());

  /** Resolves with the kind of the refusal, which must not tell the URL. */
  async function refusal(url: string, fetchFile = download): Promise<string> {
    const error = await fetchFile(url).then(
      () => new Error('was fetched'),
      (reason: Error) => reason,
    );
    expect(error).to.be.instanceOf(ImportRefusal);
    expect(JSON.stringify([error.message, error.cause, error.stack])).not.to.match(/127\.0\.0\.1|secret/);
    return (error as ImportRefusal).kind;
  }

  it('returns the bytes, and sends neither token nor cookie', async () => {
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
    it(`fails on a status of ${status}`, async () => {
      expect(await refusal(files.serve(answering(status)))).to.equal('notDownloaded');
    });
  }

  it('stops reading at the size limit, whether or not the size is announced', async () => {
    const announced = files.serve((response) => {
      response.writeHead(200, { 'content-length': LIMITS.fileBytes + 1 });
      response.write('a');
    });
    expect(await refusal(announced)).to.equal('fileTooLarge');
    let closed = false;
    const endless = files.serve((response) => {
      const chunk = Buffer.alloc(1024 * 1024, 'a');
      const write = () => {
        while (!closed && response.write(chunk));
      };
      response.on('drain', write).on('close', () => {
        closed = true;
      });
      write();
    });
    expect(await refusal(endless)).to.equal('fileTooLarge');
    await eventually(() => closed);
  });

  it('times out when the server sends nothing, or one byte at a time', async () => {
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

  it('fails when the server breaks off or is away', async () => {
    const broken = files.serve((response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('a', () => response.destroy());
    });
    expect(await refusal(broken)).to.equal('notDownloaded');
    expect(await refusal('http://127.0.0.1:1/secret')).to.equal('notDownloaded');
  });
});

/** Calls are not chained, because restify, once loaded, makes writeHead return nothing. */
function answering(status: number, headers: Record<string, string> = {}) {
  return (response: ServerResponse) => {
    response.writeHead(status, headers);
    response.end();
  };
}
