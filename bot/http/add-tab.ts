import { randomBytes } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { NOT_BUILT_PAGE } from './not-built-page.ts';
import { NONCE, type TabFiles } from './tab-files.ts';

/** The sites that may show the tab in a frame: Teams, on its old and its new domains. */
const TEAMS = 'https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com';

const CACHE_FOREVER = 'public, max-age=31536000, immutable';

/** Adds the tab's page and assets. Every path below `/tab` serves the same page, which chooses the view itself. */
export function addTab(server: Server, files: TabFiles): void {
  server.get('/tab/assets/:name', async (request: Request, response: Response) => {
    const file = await files.asset(request.params.name);
    if (!file) {
      send(response, 404, { 'content-type': 'text/plain; charset=utf-8' }, 'There is no such file.');
      return;
    }
    const isGzipped = /\bgzip\b/.test(`${request.headers['accept-encoding'] ?? ''}`);
    send(
      response,
      200,
      {
        'content-type': file.type,
        'cache-control': CACHE_FOREVER,
        vary: 'accept-encoding',
        ...(isGzipped && { 'content-encoding': 'gzip' }),
      },
      isGzipped ? file.gzipped : file.bytes,
    );
  });
  const page = async (_request: Request, response: Response) => {
    const html = await files.page();
    const nonce = randomBytes(16).toString('base64');
    send(
      response,
      html ? 200 : 503,
      {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': pagePolicy(nonce),
        'referrer-policy': 'no-referrer',
      },
      html?.replaceAll(NONCE, nonce) ?? NOT_BUILT_PAGE,
    );
  };
  server.get('/tab', page);
  server.get('/tab/*', page);
}

/** Builds the content security policy. Only Fluent's style elements, which carry the nonce, may be inline. */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    `frame-ancestors ${TEAMS}`,
  ].join('; ');
}

function send(
  response: Response,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): void {
  // restify's own writeHead returns nothing, so the calls cannot be chained.
  response.writeHead(status, {
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}
