import type { DemoPerson, DemoToken, Refusal } from './api-types.ts';
import type { Language } from './words.ts';

/** A call that was not answered as hoped; `status` is 0 where there was no answer at all. */
export class ApiError extends Error {
  readonly status: number;
  readonly demoPeople: readonly DemoPerson[] | undefined;

  constructor(status: number, { error, demoPeople }: Refusal) {
    super(error);
    this.status = status;
    this.demoPeople = demoPeople;
  }
}

/** What the API has answered, and the version that a change to it has to name. */
export type Answered<T> = { readonly body: T; readonly version: string | undefined };

type Sent = {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly body?: object;
  readonly version?: string | undefined;
};

/** The bot's API, for one person in one language. */
export type Api = {
  /** @throws ApiError */
  readonly call: <T>(path: string, sent?: Sent) => Promise<Answered<T>>;
};

export function createApi(token: () => Promise<string | undefined>, language: Language): Api {
  return {
    async call<T>(path: string, { method, body, version }: Sent = {}) {
      const headers = new Headers({
        'accept-language': language,
        'time-zone': Intl.DateTimeFormat().resolvedOptions().timeZone,
      });
      const bearer = await token();
      if (bearer) headers.set('authorization', `Bearer ${bearer}`);
      if (body) headers.set('content-type', 'application/json');
      if (version) headers.set('if-match', version);
      const response = await request(path, {
        method: method ?? 'GET',
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      return { body: (await response.json()) as T, version: response.headers.get('etag') ?? undefined };
    },
  };
}

/** Signs in as one of the demo people. */
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
