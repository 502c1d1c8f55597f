import { type Config, readConfig } from './config.ts';
import { ConfigError } from './errors.ts';

/** Reads the settings, or ends the process with a list of what to correct. */
export function settingsOrExit(env: Readonly<Record<string, string | undefined>>): Config {
  try {
    return readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
