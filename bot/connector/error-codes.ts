import { ConnectorError } from '../errors.ts';

/** A reply that Teams refuses for now is sent once more if it does not ask to wait longer than this. */
const LONGEST_WAIT_SECONDS = 4;

type ErrorCode = {
  /** What a 403 with this code means for a message that is sent unasked. */
  readonly meaning: 'blocked' | 'notInstalled' | 'otherHost';
  /** True if the conversation takes nothing, replies included, until an activity comes from there. */
  readonly closesConversation: boolean;
};

/** Teams' own names for its errors. */
const ERROR_CODES: ReadonlyMap<string, ErrorCode> = new Map([
  ['BotDisabledByAdmin', { meaning: 'blocked', closesConversation: true }],
  ['ConversationBlockedByUser', { meaning: 'blocked', closesConversation: true }],
  ['MessageWritesBlocked', { meaning: 'blocked', closesConversation: true }],
  ['BotNotInConversationRoster', { meaning: 'notInstalled', closesConversation: true }],
  ['ForbiddenOperationException', { meaning: 'notInstalled', closesConversation: false }],
  ['InvalidBotApiHost', { meaning: 'otherHost', closesConversation: false }],
]);

/** Returns what a 403 means for a message that is sent unasked; undefined if Teams does not say. */
export function meaningOf({ code = '' }: ConnectorError): ErrorCode['meaning'] | undefined {
  return ERROR_CODES.get(code)?.meaning;
}

/** True if Teams says that the conversation is gone or takes no messages from the bot. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof ConnectorError)) return false;
  return error.statusCode === 404 || ERROR_CODES.get(error.code ?? '')?.closesConversation === true;
}

/** Statuses after which Teams asks for another try. After a 5xx the reply may have arrived all the same. */
const TRY_AGAIN: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);

/** Codes of a connection that could not be made, or broke before the answer came. */
const BROKEN: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/**
 * Returns the seconds until a reply that failed may be sent once more. A second copy of a reply that did arrive does less
 * harm than none.
 *
 * @throws the error itself if another try would not help
 */
export function secondsToWait(error: unknown): number {
  const seconds = mayTryAgain(error) ? ((error as Partial<ConnectorError>).retryAfter ?? 1) : Number.POSITIVE_INFINITY;
  if (seconds > LONGEST_WAIT_SECONDS) throw error;
  return seconds;
}

function mayTryAgain(error: unknown): boolean {
  if (error instanceof ConnectorError) return TRY_AGAIN.has(error.statusCode);
  // A host with several addresses that all refuse gives an AggregateError.
  const { code = '' } = ((error as AggregateError).errors?.[0] ?? error) as { readonly code?: string };
  return BROKEN.has(code);
}
