import pino, { type Logger } from 'pino';

/** What an error may carry along that must not be written down: tokens, and what people and their clients sent. */
const SECRETS = ['config', 'request', 'response', 'options', 'parameters', 'detail', 'body'].map(
  (part) => `err.${part}`,
);

/** The log on standard output, one JSON object a line. */
export function createLog(level: string): Logger {
  return pino({ level, redact: ['headers.authorization', '*.headers.authorization', ...SECRETS] });
}
