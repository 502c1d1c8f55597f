import { readFileSync } from 'node:fs';
import ajvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const BUNDLE = '@microsoft/app-manifest/build/json-schemas/teams';

/** Validates `value` by the bundled schema of a manifest version; returns one line for each error. */
export function schemaErrors(value: unknown, kind: 'manifest' | 'localization', version: string): string[] {
  const name = kind === 'manifest' ? 'MicrosoftTeams.schema.json' : 'MicrosoftTeams.Localization.schema.json';
  // Some patterns of the localization schema are not regular expressions under the u flag.
  const ajv = new ajvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(bundledSchema(version, name));
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** Reads a JSON schema file of the installed `@microsoft/app-manifest`. */
export function bundledSchema(version: string, name: string): Record<string, Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(`${BUNDLE}/v${version}/${name}`)), 'utf8'));
}
