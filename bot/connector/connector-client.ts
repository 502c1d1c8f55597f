import type { Activity, ConversationParameters, ConversationResourceResponse, ResourceResponse } from 'botbuilder';
import { Pool } from 'undici';
import { within } from '../async/within.ts';
import { ConnectorError, NoTokenError } from '../errors.ts';
import { exchange } from './exchange.ts';

/** A call is abandoned after this many milliseconds; whether it took effect is then unknown. */
const TIMEOUT_MS = 15_000;

const CONNECTIONS_PER_HOST = 64;

/**
 * The connector operations that the bot uses, on a keep-alive pool of one service URL.
 *
 * Each call is one request: no hidden retries, no redirects. The SDK's own client posts a message four times on a 5xx,
 * and is built anew for every turn, which costs more than the rest of the turn.
 */
export class ConnectorClient {
  /** The SDK looks for the operations under this name. */
  readonly conversations = this;
  readonly #pool: Pool;
  readonly #basePath: string;
  readonly #timeoutMs: number;
  readonly #bearerToken: () => Promise<string | undefined>;

  /**
   * @param bearerToken returns the token for each request, or undefined to send none (local mode)
   * @param timeoutMs the limit for a whole call, with waiting for a connection and reading the answer
   */
  constructor(serviceUrl: string, bearerToken: () => Promise<string | undefined>, timeoutMs = TIMEOUT_MS) {
    const { origin, pathname } = new URL(serviceUrl);
    this.#basePath = `${pathname.replace(/\/+$/, '')}/v3/conversations`;
    this.#bearerToken = bearerToken;
    this.#timeoutMs = timeoutMs;
    this.#pool = new Pool(origin, { connections: CONNECTIONS_PER_HOST });
  }

  sendToConversation(conversationId: string, activity: Partial<Activity>): Promise<ResourceResponse> {
    return this.#request('POST', `/${encodeURIComponent(conversationId)}/activities${readersOf(activity)}`, activity);
  }

  replyToActivity(conversationId: string, activityId: string, activity: Partial<Activity>): Promise<ResourceResponse> {
    return this.#request('POST', activityPath(conversationId, activityId) + readersOf(activity), activity);
  }

  updateActivity(conversationId: string, activityId: string, activity: Partial<Activity>): Promise<ResourceResponse> {
    return this.#request('PUT', activityPath(conversationId, activityId) + readersOf(activity), activity);
  }

  async deleteActivity(conversationId: string, activityId: string): Promise<void> {
    await this.#request('DELETE', activityPath(conversationId, activityId));
  }

  /** Reads one member of a conversation from Teams' roster. */
  getConversationMember(conversationId: string, memberId: string): Promise<RosterMember> {
    return this.#request('GET', `/${encodeURIComponent(conversationId)}/members/${encodeURIComponent(memberId)}`);
  }

  createConversation(parameters: Partial<ConversationParameters>): Promise<ConversationResourceResponse> {
    return this.#request('POST', '', parameters);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #request<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
    const started = performance.now();
    const token = await within(this.#timeoutMs, this.#bearerToken()).catch((cause: unknown) => {
      throw new NoTokenError(cause);
    });
    const { statusCode, headers, text } = await exchange(this.#pool, this.#timeoutMs - (performance.now() - started), {
      method,
      path: this.#basePath + path,
      headers: { ...(body ? JSON_HEADERS : {}), ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: body ? JSON.stringify(body) : null,
    });
    if (statusCode < 300) return parse<T>(text) ?? ({} as T);
    throw new ConnectorError(statusCode, codeIn(text), retryAfterSeconds(headers['retry-after']));
  }
}

/** The fields of a roster member that the bot uses; not validated. */
export type RosterMember = { readonly email?: unknown; readonly userPrincipalName?: unknown };

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** Returns the query for a message that only its recipient may read among others, which Teams marks on the recipient. */
function readersOf({ recipient }: Partial<Activity>): string {
  return recipient && 'isTargeted' in recipient && recipient.isTargeted === true ? '?isTargetedActivity=true' : '';
}

function activityPath(conversationId: string, activityId: string): string {
  return `/${encodeURIComponent(conversationId)}/activities/${encodeURIComponent(activityId)}`;
}

function parse<T>(text: string): T | undefined {
  try {
    return text ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads Teams' error code, or the more specific `subCode` that Teams puts into the message as JSON within JSON. */
function codeIn(text: string): string | undefined {
  const subCode = /\\?"subCode\\?":\s*\\?"(\w+)/.exec(text)?.[1];
  return subCode ?? parse<{ error?: { code?: string } }>(text)?.error?.code;
}

function retryAfterSeconds(header: string | string[] | undefined): number | undefined {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) ? seconds : undefined;
}
