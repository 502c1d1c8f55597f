import { ConnectorError, NoTokenError } from '../errors.ts';
import type { DeadReason } from './progress.ts';

/** What a failed call to the connector means for its message. */
export type Failure =
  /** Not delivered, and another try would end the same. */
  | { readonly kind: 'rejected'; readonly reason: DeadReason }
  /** Not delivered; another try may be. Without `afterMs` the wait is ours to choose. */
  | {
      readonly kind: 'retry';
      readonly reason: DeadReason;
      readonly afterMs: number | undefined;
      /** The next message of the tenant would meet the same. */
      readonly concernsAll: boolean;
    }
  /** Not delivered: the conversation lives in the government's cloud. */
  | { readonly kind: 'otherHost' }
  /** Delivered or not, nobody can tell. */
  | { readonly kind: 'uncertain' };

/** Teams' answers that are final. Whatever is not listed anywhere is final too: Teams wants no other retries. */
const REJECTIONS: ReadonlyMap<number, DeadReason> = new Map([
  [401, 'unauthorized'],
  [404, 'gone'],
  [413, 'tooLarge'],
]);

const FORBIDDEN: ReadonlyMap<string, DeadReason> = new Map([
  ['BotDisabledByAdmin', 'blocked'],
  ['ConversationBlockedByUser', 'blocked'],
  ['MessageWritesBlocked', 'blocked'],
  ['BotNotInConversationRoster', 'notInstalled'],
  ['ForbiddenOperationException', 'notInstalled'],
]);

/** The service may have done its work before it failed to say so. */
const UNCERTAIN: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);

/** Failures to connect: not a byte of the message has left. */
const NOT_CONNECTED: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const BAD_CERTIFICATE = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** Reads what Teams' table of status codes says of an answer, and what is known when there was none. */
export function classify(error: unknown): Failure {
  if (error instanceof ConnectorError) return classifyAnswer(error);
  if (error instanceof NoTokenError || isNotConnected(error)) {
    return { kind: 'retry', reason: 'unreachable', afterMs: undefined, concernsAll: true };
  }
  return { kind: 'uncertain' };
}

function classifyAnswer({ statusCode, code = '', retryAfter }: ConnectorError): Failure {
  if (UNCERTAIN.has(statusCode)) return { kind: 'uncertain' };
  switch (statusCode) {
    case 403:
      if (code === 'InvalidBotApiHost') return { kind: 'otherHost' };
      return { kind: 'rejected', reason: FORBIDDEN.get(code) ?? 'refused' };
    case 412:
      return { kind: 'retry', reason: 'conflict', afterMs: undefined, concernsAll: false };
    case 429: {
      const afterMs = retryAfter === undefined ? undefined : 1_000 * Math.max(0, retryAfter);
      return { kind: 'retry', reason: 'throttled', afterMs, concernsAll: true };
    }
    default:
      return { kind: 'rejected', reason: REJECTIONS.get(statusCode) ?? 'refused' };
  }
}

function isNotConnected(error: unknown): boolean {
  // A host with several addresses that all refuse gives an AggregateError.
  const { code = '' } = ((error as AggregateError).errors?.[0] ?? error) as { code?: string };
  return NOT_CONNECTED.has(code) || BAD_CERTIFICATE.test(code);
}
