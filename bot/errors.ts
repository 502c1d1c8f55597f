type Details = {
  /** A name for logs and operators; the text of the message is for people. */
  readonly code: string | undefined;
  /** What an operator can do about it. */
  readonly remedy?: string;
  readonly cause?: unknown;
};

/** The base of all errors that the bot throws on purpose. */
export class CompassError extends Error {
  readonly code: string | undefined;
  readonly remedy: string | undefined;

  constructor(message: string, { code, remedy, cause }: Details) {
    super(message, { cause });
    this.code = code;
    this.remedy = remedy;
  }
}

/** A request that is refused. `status` is the 4xx to answer with; the message is a reason that may be shown. */
export class RequestError extends CompassError {
  readonly status: number;

  constructor(status: number, reason: string) {
    super(reason, { code: `REFUSED_${status}` });
    this.status = status;
  }
}

/** Teams' connector answered with an error status. `code` is Teams' own, such as `BotNotInConversationRoster`. */
export class ConnectorError extends CompassError {
  readonly statusCode: number;
  /** Seconds to wait, if the connector named them. */
  readonly retryAfter: number | undefined;

  constructor(statusCode: number, code: string | undefined, retryAfter: number | undefined) {
    super(`The connector answered ${statusCode}${code ? ` ${code}` : ''}`, { code });
    this.statusCode = statusCode;
    this.retryAfter = retryAfter;
  }
}

/** A call to the connector was not made, because there was no token for it. */
export class NoTokenError extends CompassError {
  constructor(cause?: unknown) {
    super('The bot has no token for the connector.', {
      code: 'NO_TOKEN',
      remedy: 'Check MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType and MicrosoftAppTenantId.',
      cause,
    });
  }
}

/** Settings that the bot cannot start with. Each of the problems is a sentence that says what to change. */
export class ConfigError extends CompassError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings need attention:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`, {
      code: 'INVALID_SETTINGS',
    });
    this.problems = problems;
  }
}
