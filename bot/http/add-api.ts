import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Request, Response, Server } from 'restify';
import { defuse } from '../../cards/text/defuse.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import type { Refusal } from '../../tab/api-types/refusal.ts';
import { refuseOtherMachines } from '../auth/local-mode.ts';
import type { TabAuth } from '../auth/tab-auth.ts';
import type { Caller } from '../auth/tab-token.ts';
import type { Deps } from '../deps.ts';
import { RequestError } from '../errors.ts';
import { isFile } from './is-file.ts';
import { NotOfCompany } from './not-of-company.ts';
import { readJson } from './read-json.ts';
import type { ApiAnswer, ApiRequest, ApiRoute } from './route.ts';

const SAFE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

const TROUBLE: Refusal = { error: 'This does not work for the moment. Please try again in a minute.' };

const BODY_LIMITS = { bytes: 64 * 1024, depth: 8, milliseconds: 10_000 };

/** Adds the tab's API. Every answer is JSON: the result, or a reason why there is none. */
export function addApi(server: Server, routes: readonly ApiRoute[], auth: TabAuth, deps: Deps): void {
  for (const route of routes) {
    server[route.method](route.path, async (request: Request, response: Response) =>
      respond(request, response, deps.log, auth, async () => {
        const caller = await auth.callerOf(request);
        return route.answer(() => inputOf(request, route), toApiRequest(request, caller, deps.now()), deps);
      }),
    );
  }
  const { demo } = auth;
  if (!demo) return;
  server.post('/api/demo-sign-in', async (request: Request, response: Response) =>
    respond(request, response, deps.log, auth, async () => {
      refuseOtherMachines(request);
      const { person } = { ...((await readJson(request, BODY_LIMITS)) as { person?: unknown } | null) };
      const token = typeof person === 'string' ? demo.tokenFor(person) : undefined;
      if (!token) throw new RequestError(404, 'There is no such person.');
      return { body: { token } };
    }),
  );
}

/** Merges the query, the body and the path; on a conflict the path wins. */
async function inputOf(request: Request, { method }: ApiRoute): Promise<Record<string, unknown>> {
  const query = method === 'get' ? Object.fromEntries(new URLSearchParams(request.getQuery())) : {};
  const hasBody = (method === 'post' || method === 'put') && isJson(request);
  const body = hasBody ? await readJson(request, BODY_LIMITS) : {};
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new RequestError(400, 'The body must be a JSON object.');
  }
  return { ...query, ...body, ...request.params };
}

/** Tells whether to read the body as JSON. The body of a file upload is left to its route. */
function isJson(request: IncomingMessage): boolean {
  return !isFile(request) && request.headers['content-length'] !== '0';
}

function toApiRequest(message: IncomingMessage, caller: Caller, now: Date): ApiRequest {
  const { headers } = message;
  const timeZone = typeof headers['time-zone'] === 'string' ? headers['time-zone'] : undefined;
  return {
    ...caller,
    language: /^sv\b/i.test(headers['accept-language'] ?? '') ? 'sv' : 'en',
    timeZone,
    today: dayIn(now, timeZone),
    ifMatch: versionIn(headers['if-match']),
    message,
  };
}

/**
 * Reads the version that an `ETag` named. `*` and lists are too vague for a change.
 *
 * @throws RequestError 400 for anything but one version
 */
function versionIn(ifMatch: string | undefined): string | undefined {
  if (ifMatch === undefined) return undefined;
  const [, version] = /^"([^"]+)"$/.exec(ifMatch) ?? [];
  if (!version) throw new RequestError(400, 'If-Match must name one version, as the ETag had it.');
  return version;
}

async function respond(
  request: Request,
  response: Response,
  log: Logger,
  { demo }: TabAuth,
  work: () => Promise<ApiAnswer>,
): Promise<void> {
  try {
    const answer = await work();
    if ('lines' in answer) return await endInLines(response, answer.lines, log);
    const { status = 200, body, version } = answer;
    end(response, status, body, version === undefined ? {} : { etag: `"${version}"` });
  } catch (error) {
    if (!request.complete) response.setHeader('connection', 'close');
    if (error instanceof RequestError) {
      const refusal: Refusal = {
        error: error.message,
        ...(error instanceof NotOfCompany && { isGone: true }),
        ...(error.status === 401 && demo && { demoPeople: demo.people }),
      };
      end(response, error.status, refusal);
      return;
    }
    log.error({ err: error }, 'A call of the tab failed');
    end(response, 503, TROUBLE);
  }
}

async function endInLines(response: Response, lines: AsyncIterable<object>, log: Logger): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', ...SAFE_HEADERS });
  try {
    for await (const line of lines) response.write(`${toJson(line)}\n`);
  } catch (error) {
    const isRefusal = error instanceof RequestError;
    if (!isRefusal) log.error({ err: error }, 'A call of the tab failed on the way');
    response.write(`${JSON.stringify(isRefusal ? { error: error.message } : TROUBLE)}\n`);
  }
  response.end();
}

function end(response: Response, status: number, body: object, headers: Readonly<Record<string, string>> = {}): void {
  const json = toJson(body);
  // restify's own writeHead returns nothing, so the calls cannot be chained.
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    ...SAFE_HEADERS,
    ...headers,
  });
  response.end(json);
}

/** Writes JSON whose texts the tab can show as they are. Ids are made by the bot, and hold nothing to defuse. */
function toJson(body: object): string {
  return JSON.stringify(body, (_key, value: unknown) => (typeof value === 'string' ? defuse(value) : value));
}
