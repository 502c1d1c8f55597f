import { meaningOf } from '../connector/error-codes.ts';
import { ConnectorError, NoTokenError } from '../errors.ts';
import type { DeadReason } from './progress.ts';

/** What a failed call to the connector means for its message. */
export type Failure =
  /** Not delivered, and another attempt would end the same. */
  | { readonly kind: 'rejected'; readonly reason: DeadReason }
  /** Not delivered; another attempt may succeed. Without `afterMs` the bot chooses the wait. */
  | {
      readonly kind: 'retry';
      readonly reason: DeadReason;
      readonly afterMs: number | undefined;
      /** True if the tenant's next message would fail in the same way. */
      readonly concernsAll: boolean;
    }
  /** Not delivered: the conversation lives in the government's cloud. */
  | { readonly kind: 'otherHost' }
  /** It may or may not have been delivered. */
  | { readonly kind: 'uncertain' };

/** Statuses that are final. Any status that is listed nowhere is final too: Teams wants no other retries. */
const REJECTIONS: ReadonlyMap<number, DeadReason> = new Map([
  [401, 'unauthorized'],
  [404, 'gone'],
  [413, 'tooLarge'],
]);

/** Statuses of a service that may have delivered the message before it failed. */
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

/** Classifies the error of a call, by Teams' table of status codes or, without an answer, by how the connection failed. */
export function classify(error: unknown): Failure {
  if (error instanceof ConnectorError) return classifyAnswer(error);
  if (error instanceof NoTokenError || isNotConnected(error)) {
    return { kind: 'retry', reason: 'unreachable', afterMs: undefined, concernsAll: true };
  }
  return { kind: 'uncertain' };
}

function classifyAnswer(error: ConnectorError): Failure {
  const { statusCode, retryAfter } = error;
  if (UNCERTAIN.has(statusCode)) return { kind: 'uncertain' };
  switch (statusCode) {
    case 403: {
      const meaning = meaningOf(error);
      return meaning === 'otherHost' ? { kind: 'otherHost' } : { kind: 'rejected', reason: meaning ?? 'refused' };
    }
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
