import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import manifest from '../../appPackage/manifest.json' with { type: 'json' };
import { packageFiles, zipOf } from '../../appPackage/package-files.ts';
import { NO_APP_ID, NO_HOST, PackageSettingsError, packageSettings } from '../../appPackage/package-settings.ts';
import { APP_ID, builtFiles, builtManifest, HOST, packageSource } from './built-package.ts';

const SETTINGS = { MicrosoftAppId: APP_ID, PUBLIC_HOST: HOST, version: '1.4.0' };

describe('the package', () => {
  it('is a zip with the manifest, the Swedish texts and the two icons at its top level', () => {
    const names = Object.keys(unzipSync(zipOf(builtFiles)));
    expect(names).to.have.members(['manifest.json', 'sv.json', 'color.png', 'outline.png']);
  });

  it('contains the icons and the Swedish texts as they are on disk', () => {
    const files = unzipSync(zipOf(builtFiles));
    for (const name of ['sv.json', 'color.png', 'outline.png']) {
      expect(Buffer.from(files[name] ?? []).equals(packageSource(name)), name).to.equal(true);
    }
  });

  it('has the given id and version, and no placeholder left', () => {
    expect(builtManifest()).to.include({ id: APP_ID, version: '1.4.0' });
    expect(strFromU8(builtFiles['manifest.json'] ?? new Uint8Array())).not.to.contain('${{');
  });

  it('differs from the manifest on disk only in the id, the host and the version', () => {
    const { id, version, validDomains } = manifest;
    const restored = JSON.stringify(builtManifest())
      .replaceAll(APP_ID, id)
      .replaceAll(HOST, validDomains[0] ?? '')
      .replace('1.4.0', version);
    expect(JSON.parse(restored)).to.deep.equal(manifest);
  });

  it('has the same bytes when it is built again', () => {
    expect(Buffer.from(zipOf(builtFiles)).equals(zipOf({ ...builtFiles }))).to.equal(true);
  });

  it('cannot be built if no setting fills a placeholder of the manifest', () => {
    const unfilled = { ...manifest, accentColor: '${{Accent}}' };
    expect(() => packageFiles(unfilled, SETTINGS, packageSource)).to.throw('${{Accent}}');
  });
});

describe('the settings of the package', () => {
  it('are the bot id and the host of the environment, and the version of package.json', () => {
    const env = { MicrosoftAppId: ` ${APP_ID} `, PUBLIC_HOST: ` ${HOST.toUpperCase()} ` };
    expect(packageSettings(env, { version: '1.4.0' })).to.deep.equal(SETTINGS);
  });

  it('have a host where nothing answers if none is set', () => {
    expect(packageSettings({}, { version: '1.4.0' }).PUBLIC_HOST).to.equal(NO_HOST);
  });

  it('reject an address in place of a host', () => {
    const read = () => packageSettings({ PUBLIC_HOST: 'https://bot.example.com/' }, { version: '1.4.0' });
    expect(read).to.throw(PackageSettingsError, 'which is not a host name. Set it to');
  });

  for (const MicrosoftAppId of [undefined, '', ' ']) {
    it(`have an id of zeros if MicrosoftAppId is ${JSON.stringify(MicrosoftAppId)}`, () => {
      expect(packageSettings({ MicrosoftAppId }, { version: '1.4.0' }).MicrosoftAppId).to.equal(NO_APP_ID);
    });
  }

  const invalid: [MicrosoftAppId: string, version: string | undefined, message: string][] = [
    ['partner-compass', '1.4.0', 'MicrosoftAppId is "partner-compass", which is not a GUID. Set it to'],
    [APP_ID, '1.4.0-beta.1', 'The version in package.json is "1.4.0-beta.1"'],
    [APP_ID, undefined, 'The version in package.json is ""'],
  ];
  for (const [MicrosoftAppId, version, message] of invalid) {
    it(`reject id ${MicrosoftAppId} with version ${version}, and say what to do`, () => {
      const read = () => packageSettings({ MicrosoftAppId }, version === undefined ? {} : { version });
      expect(read).to.throw(PackageSettingsError, message);
    });
  }
});

describe('npm run package', () => {
  it('writes the package without MicrosoftAppId too, and says what Teams still needs', () => {
    const script = fileURLToPath(new URL('../../appPackage/package.ts', import.meta.url));
    const { MicrosoftAppId: _, PUBLIC_HOST: __, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
    expect(status).to.equal(0);
    expect(stdout).to.match(/^dist\/partner-compass\.zip /);
    expect(stderr).to.match(/^MicrosoftAppId is not set, .*MicrosoftAppId=<id> npm run package\n/);
    expect(stderr).to.match(/\nPUBLIC_HOST is not set, .*PUBLIC_HOST=bot\.example\.com npm run package\n$/);
  });
});
