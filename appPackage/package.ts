// `npm run package` writes dist/partner-compass.zip, ready to upload to Teams.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import manifest from './manifest.json' with { type: 'json' };
import { packageFiles, zipOf } from './package-files.ts';
import {
  HOW_TO_SET,
  HOW_TO_SET_HOST,
  NO_APP_ID,
  NO_HOST,
  PackageSettingsError,
  packageSettings,
} from './package-settings.ts';

const here = import.meta.dirname;
const dist = join(here, '..', 'dist');

try {
  const settings = packageSettings(process.env, packageJson);
  const files = packageFiles(manifest, settings, (name) => readFileSync(join(here, name)));
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'partner-compass.zip'), zipOf(files));
  process.stdout.write(`dist/partner-compass.zip ${settings.version}: ${Object.keys(files).join(', ')}\n`);
  if (settings.MicrosoftAppId === NO_APP_ID) {
    process.stderr.write(`MicrosoftAppId is not set, so Teams cannot take this package yet. ${HOW_TO_SET}\n`);
  }
  if (settings.PUBLIC_HOST === NO_HOST) {
    process.stderr.write(`PUBLIC_HOST is not set, so Teams finds no tab. ${HOW_TO_SET_HOST}\n`);
  }
} catch (error) {
  if (!(error instanceof PackageSettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
