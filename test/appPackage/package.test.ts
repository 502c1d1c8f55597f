import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import manifest from '../../appPackage/manifest.json' with { type: 'json' };
import { packageFiles, zipped } from '../../appPackage/package-files.ts';
import { NO_APP_ID, PackageSettingsError, packageSettings } from '../../appPackage/package-settings.ts';
import { APP_ID, builtFiles, builtManifest, packageSource } from './built.ts';

const SETTINGS = { MicrosoftAppId: APP_ID, version: '1.4.0' };

describe('the package', () => {
  it('is a zip of the manifest, the Swedish texts and the two icons, at its top level', () => {
    const names = Object.keys(unzipSync(zipped(builtFiles)));
    expect(names).to.have.members(['manifest.json', 'sv.json', 'color.png', 'outline.png']);
  });

  it('holds the icons and the Swedish texts as they are on disk', () => {
    const files = unzipSync(zipped(builtFiles));
    for (const name of ['sv.json', 'color.png', 'outline.png']) {
      expect(Buffer.from(files[name] ?? []).equals(packageSource(name)), name).to.equal(true);
    }
  });

  it('has the id and the version it was given, and no placeholder left', () => {
    expect(builtManifest()).to.include({ id: APP_ID, version: '1.4.0' });
    expect(strFromU8(builtFiles['manifest.json'] ?? new Uint8Array())).not.to.contain('${{');
  });

  it('differs from the manifest on disk in the id and the version only', () => {
    const { id, version } = manifest;
    const restored = JSON.stringify(builtManifest()).replaceAll(APP_ID, id).replace('1.4.0', version);
    expect(JSON.parse(restored)).to.deep.equal(manifest);
  });

  it('has the same bytes when it is built again', () => {
    expect(Buffer.from(zipped(builtFiles)).equals(zipped({ ...builtFiles }))).to.equal(true);
  });

  it('is refused when the manifest has a placeholder that no setting fills', () => {
    const unfilled = { ...manifest, accentColor: '${{Accent}}' };
    expect(() => packageFiles(unfilled, SETTINGS, packageSource)).to.throw('${{Accent}}');
  });
});

describe('the settings of the package', () => {
  it('are the bot id of the environment and the version of package.json', () => {
    expect(packageSettings({ MicrosoftAppId: ` ${APP_ID} ` }, { version: '1.4.0' })).to.deep.equal(SETTINGS);
  });

  for (const MicrosoftAppId of [undefined, '', ' ']) {
    it(`have an id of zeros where MicrosoftAppId is ${JSON.stringify(MicrosoftAppId)}`, () => {
      expect(packageSettings({ MicrosoftAppId }, { version: '1.4.0' }).MicrosoftAppId).to.equal(NO_APP_ID);
    });
  }

  const refused: [MicrosoftAppId: string, version: string | undefined, said: string][] = [
    ['partner-compass', '1.4.0', 'MicrosoftAppId is "partner-compass", which is not a GUID. Set it to'],
    [APP_ID, '1.4.0-beta.1', 'The version in package.json is "1.4.0-beta.1"'],
    [APP_ID, undefined, 'The version in package.json is ""'],
  ];
  for (const [MicrosoftAppId, version, said] of refused) {
    it(`are refused for id ${MicrosoftAppId} and version ${version}, with what to do`, () => {
      const read = () => packageSettings({ MicrosoftAppId }, version === undefined ? {} : { version });
      expect(read).to.throw(PackageSettingsError, said);
    });
  }
});

describe('npm run package', () => {
  it('without MicrosoftAppId writes the package, and says what it takes before Teams will have it', () => {
    const script = fileURLToPath(new URL('../../appPackage/package.ts', import.meta.url));
    const { MicrosoftAppId: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    expect(status).to.equal(0);
    expect(stdout).to.match(/^dist\/partner-compass\.zip /);
    expect(stderr).to.match(/^MicrosoftAppId is not set, .*MicrosoftAppId=<id> npm run package\n$/);
  });
});
