import pino, { type Logger } from 'pino';

/** Properties of errors that must not be logged: they can contain tokens, and data from people and their clients. */
const SECRETS = ['config', 'request', 'response', 'options', 'parameters', 'detail', 'body'].map(
  (part) => `err.${part}`,
);

/** Creates the log on standard output, with one JSON object per line. */
export function createLog(level: string): Logger {
  return pino({ level, redact: ['headers.authorization', '*.headers.authorization', ...SECRETS] });
}
