import { expect } from 'chai';
import sv from '../../appPackage/sv.json' with { type: 'json' };
import { builtManifest } from './built-package.ts';
import { bundledSchema, schemaErrors } from './schema-errors.ts';

const manifest = builtManifest();
const version = manifest.manifestVersion;
const { $schema, ...texts } = sv;

describe('the Swedish texts', () => {
  it('are valid by the localization schema of the manifest version', () => {
    expect($schema).to.contain(`/teams/v${version}/`);
    expect(schemaErrors(sv, 'localization', version)).to.deep.equal([]);
  });

  it('would be invalid without a name, or with a key that the schema does not have', () => {
    const { 'name.short': _, ...nameless } = sv;
    expect(schemaErrors(nameless, 'localization', version)).to.have.length(1);
    expect(schemaErrors({ ...sv, 'bots[1].name': 'x' }, 'localization', version)).to.have.length(1);
  });

  it('exist for every localisable text of the manifest, and for no other', () => {
    expect(Object.keys(texts)).to.have.members(localizableKeys(manifest));
  });

  it('are the language file that the manifest names', () => {
    const { defaultLanguageTag, additionalLanguages } = manifest.localizationInfo;
    expect(defaultLanguageTag).to.equal('en');
    expect(additionalLanguages).to.deep.equal([{ languageTag: 'sv', file: 'sv.json' }]);
  });
});

/** Lists the keys of all strings in `value` that the localization schema allows: `bots[0].commandLists[1]…`. */
function localizableKeys(value: object): string[] {
  const { properties = {}, patternProperties = {} } = bundledSchema(version, 'MicrosoftTeams.Localization.schema.json');
  const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern));
  return stringKeys(value).filter(
    (key) => key !== '$schema' && (key in properties || patterns.some((pattern) => pattern.test(key))),
  );
}

function stringKeys(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [key];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringKeys(item, `${key}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => stringKeys(item, key === '' ? name : `${key}.${name}`));
}
