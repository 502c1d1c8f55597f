/** The values of the placeholders in manifest.json. */
export type PackageSettings = {
  /** The application (client) id of the bot registration, a GUID; {@link NO_APP_ID} if there is none yet. */
  readonly MicrosoftAppId: string;
  /** The host that serves the tab; {@link NO_HOST} if there is none yet. */
  readonly PUBLIC_HOST: string;
  /** Three numbers, as Teams requires: `1.4.0`. */
  readonly version: string;
};

/** Thrown by {@link packageSettings}; the message says what to set and how. */
export class PackageSettingsError extends Error {}

/** Stands in for a missing registration: the package is complete, but Teams accepts it only with a real id. */
export const NO_APP_ID = '00000000-0000-0000-0000-000000000000';

/** Stands in for a missing host; nothing answers there. */
export const NO_HOST = 'partner-compass.example';

export const HOW_TO_SET_HOST =
  'Set it to the host that the bot is reached on: PUBLIC_HOST=bot.example.com npm run package';

export const HOW_TO_SET =
  "Set it to the application (client) ID of the bot's registration in Azure: MicrosoftAppId=<id> npm run package";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i;
const VERSION = /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/;

/**
 * Reads the bot's id and host from the environment, and the version from package.json.
 *
 * @throws PackageSettingsError with all problems
 */
export function packageSettings(
  { MicrosoftAppId = '', PUBLIC_HOST = '' }: Readonly<Record<string, string | undefined>>,
  { version = '' }: { readonly version?: string },
): PackageSettings {
  const appId = MicrosoftAppId.trim() || NO_APP_ID;
  const host = PUBLIC_HOST.trim().toLowerCase() || NO_HOST;
  const problems = [
    ...(HOST.test(host) ? [] : [`PUBLIC_HOST is "${host}", which is not a host name. ${HOW_TO_SET_HOST}`]),
    ...(GUID.test(appId) ? [] : [appIdProblem(appId)]),
    ...(VERSION.test(version)
      ? []
      : [`The version in package.json is "${version}"; Teams wants three numbers, like 1.4.0.`]),
  ];
  if (problems.length > 0) throw new PackageSettingsError(problems.join('\n'));
  return { MicrosoftAppId: appId, PUBLIC_HOST: host, version };
}

function appIdProblem(appId: string): string {
  return `MicrosoftAppId is "${appId}", which is not a GUID. ${HOW_TO_SET}`;
}
