import { ConnectorError } from '../errors.ts';

/** A reply that Teams refuses for now is sent once more if it does not ask to wait longer than this. */
const LONGEST_WAIT_SECONDS = 4;

/** Teams' names for a conversation that takes no messages until the person comes back. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'MessageWritesBlocked',
]);

/**
 * Seconds until a refused reply may be sent once more.
 *
 * @throws the error itself where it must not be: only 412 and 429 say that nothing was delivered
 */
export function secondsToWait(error: unknown): number {
  const mayRepeat = error instanceof ConnectorError && (error.statusCode === 412 || error.statusCode === 429);
  const seconds = mayRepeat ? (error.retryAfter ?? 1) : Number.POSITIVE_INFINITY;
  if (seconds > LONGEST_WAIT_SECONDS) throw error;
  return seconds;
}

/** Whether Teams says that the conversation is gone or takes no messages from the bot. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ConnectorError && (error.statusCode === 404 || UNREACHABLE.has(error.code ?? ''));
}
