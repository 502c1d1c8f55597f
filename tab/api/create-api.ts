import type { ImportLine } from '../api-types/imports.ts';
import type { DemoToken } from '../api-types/sign-in.ts';
import type { Language } from '../words.ts';
import { ApiError } from './api-error.ts';

/** A response of the API; a change to it has to send its `version` back. */
export type ApiResponse<T> = { readonly body: T; readonly version: string | undefined };

type RequestOptions = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: object;
  readonly version?: string | undefined;
};

/** The bot's API, for one person in one language. */
export type Api = {
  /** @throws ApiError */
  readonly call: <T>(path: string, options?: RequestOptions) => Promise<ApiResponse<T>>;
  /**
   * Sends a file, and calls back for each line of the response.
   *
   * @throws ApiError
   */
  readonly upload: (path: string, file: File, onLine: (line: ImportLine) => void) => Promise<void>;
};

export function createApi(token: () => Promise<string | undefined>, language: Language): Api {
  const commonHeaders = async () => {
    const bearer = await token();
    return new Headers({
      'accept-language': language,
      'time-zone': Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    });
  };
  return {
    async call<T>(path: string, { method = 'GET', body, version }: RequestOptions = {}) {
      const headers = await commonHeaders();
      if (body) headers.set('content-type', 'application/json');
      if (version) headers.set('if-match', version);
      const response = await request(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      return { body: (await response.json()) as T, version: response.headers.get('etag') ?? undefined };
    },
    async upload(path, file, onLine) {
      const headers = await commonHeaders();
      headers.set('content-type', 'application/octet-stream');
      headers.set('file-name', encodeURIComponent(file.name));
      const { body } = await request(path, { method: 'POST', headers, body: file });
      if (body) for await (const line of linesOf(body)) onLine(JSON.parse(line) as ImportLine);
    },
  };
}

async function* linesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ApiError(0, { error: '' });
    });
    if (done) return;
    const [last = '', ...lines] = (rest + value).split('\n').reverse();
    rest = last;
    yield* lines.reverse();
  }
}

/** Signs in as one of the demo people, and returns a token for the API. */
export async function demoSignIn(person: string): Promise<string> {
  const response = await request('/api/demo-sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  return ((await response.json()) as DemoToken).token;
}

async function request(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch(() => undefined);
  if (!response) throw new ApiError(0, { error: '' });
  if (!response.ok) throw new ApiError(response.status, await response.json().catch(() => ({ error: '' })));
  return response;
}
