import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { RequestError } from '../errors.ts';
import type { Metrics } from '../metrics.ts';
import { setDeadline } from './request-deadline.ts';

/** The handlers of requests. */
export type Routes = {
  /** Handles one activity and returns the status and body for Teams. */
  readonly receiveActivity: (request: IncomingMessage) => Promise<{ status: number; body?: unknown }>;
  /** Throws if the bot cannot work at the moment. */
  readonly checkReady: () => Promise<void>;
  readonly metrics: Metrics;
};

/** An error that restify answers by itself. */
type HttpError = Error & { readonly statusCode: number; toJSON: () => object };
const UNROUTED: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address.',
  405: 'This address takes no call of this kind.',
};

const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_MS = 30_000;
/** The limit for every request, even one with a large file. */
const LONGEST_REQUEST_MS = 180_000;
const MAX_CONNECTIONS = 1_000;
const SWEEP_MS = 50;

/** The responses in progress, by server. */
const ANSWERING = new WeakMap<Server, Set<Response>>();

/** Creates the HTTP server; the caller makes it listen. Refusals are JSON with a reason; only `/readyz` can answer 5xx. */
export function createServer({ receiveActivity, checkReady, metrics }: Routes, log: Logger): Server {
  const server = restify.createServer({ name: 'Partner Compass', log: log as never, handleUncaughtExceptions: false });
  server.server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.server.requestTimeout = LONGEST_REQUEST_MS;
  server.server.maxConnections = MAX_CONNECTIONS;
  // restify would keep an upgraded socket open forever; without its listener Node ignores the upgrade and answers.
  server.server.removeAllListeners('upgrade');

  const answering = new Set<Response>();
  ANSWERING.set(server, answering);
  // For a Host header or target that does not form a URL, restify's router throws outside of every handler.
  server.pre((request: Request, response: Response, next: Next) => {
    setDeadline(request, REQUEST_MS);
    answering.add(response);
    response.once('close', () => answering.delete(response));
    if (makesUrl(request)) return next();
    end(response, 400, { error: 'The request target and the Host header make no URL.' });
    next(false);
  });
  server.on('restifyError', (_request, response: Response, error: HttpError, next: () => void) => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    error.toJSON = () => ({ error: UNROUTED[error.statusCode] ?? 'This request cannot be answered.' });
    next();
  });
  server.post('/api/messages', async (request: Request, response: Response) => {
    const stopTimer = metrics.turnSeconds.startTimer();
    try {
      const { status, body } = await receiveActivity(request);
      end(response, status, body);
    } catch (error) {
      refuse(request, response, error, log);
    }
    stopTimer({ status: response.statusCode });
  });
  server.get('/healthz', async (_request: Request, response: Response) => end(response, 200, { status: 'up' }));
  server.get('/readyz', async (_request: Request, response: Response) => {
    try {
      await checkReady();
      end(response, 200, { status: 'ready' });
    } catch (error) {
      log.warn({ err: error }, 'Not ready');
      end(response, 503, { status: 'the store or the queue does not answer' });
    }
  });
  server.get('/metrics', async (_request: Request, response: Response) => {
    const { text, contentType } = await metrics.read();
    response.writeHead(200, { 'content-type': contentType, 'content-length': Buffer.byteLength(text) });
    response.end(text);
  });
  return server;
}

/**
 * Stops accepting connections and waits for the responses in progress. Idle connections are closed, because Node no
 * longer times them out while the server closes, and they would keep it open forever.
 */
export async function closeServer(server: Server): Promise<void> {
  const sweep = setInterval(() => {
    if (!ANSWERING.get(server)?.size) server.server.closeAllConnections();
  }, SWEEP_MS);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(sweep);
}

function makesUrl(request: Request): boolean {
  try {
    request.getUrl();
    return true;
  } catch {
    return false;
  }
}

/** Closes the connection if the body was not read to its end: the rest would be taken for the next request. */
function refuse(request: IncomingMessage, response: ServerResponse, error: unknown, log: Logger): void {
  if (!request.complete) response.setHeader('connection', 'close');
  if (error instanceof RequestError) {
    end(response, error.status, { error: error.message });
    return;
  }
  log.error({ err: error }, 'An activity could not be processed');
  end(response, 200);
}

function end(response: ServerResponse, status: number, body?: unknown): void {
  const json = body === undefined ? '' : JSON.stringify(body);
  // restify's own writeHead returns nothing, so the calls cannot be chained.
  response.writeHead(status, {
    ...(json ? { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' } : {}),
    'content-length': Buffer.byteLength(json),
  });
  response.end(json);
}
