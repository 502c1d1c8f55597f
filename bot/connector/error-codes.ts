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

/**
 * Returns the seconds until a refused reply may be sent once more.
 *
 * @throws the error itself if the reply must not be repeated: only 412 and 429 say that nothing was delivered
 */
export function secondsToWait(error: unknown): number {
  const mayRepeat = error instanceof ConnectorError && (error.statusCode === 412 || error.statusCode === 429);
  const seconds = mayRepeat ? (error.retryAfter ?? 1) : Number.POSITIVE_INFINITY;
  if (seconds > LONGEST_WAIT_SECONDS) throw error;
  return seconds;
}
