import { readFileSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import manifest from '../../appPackage/manifest.json' with { type: 'json' };
import { packageFiles } from '../../appPackage/package-files.ts';

const FOLDER = new URL('../../appPackage/', import.meta.url);

export const APP_ID = '5f0c1c6e-2b1d-4c8e-9a53-1f2b3c4d5e6f';

/** Reads a file of `appPackage/` as it is on disk. */
export function packageSource(name: string): Buffer {
  return readFileSync(new URL(name, FOLDER));
}

export const HOST = 'compass.contoso.com';

/** The package for {@link APP_ID} on {@link HOST}, version 1.4.0. */
export const builtFiles = packageFiles(
  manifest,
  { MicrosoftAppId: APP_ID, PUBLIC_HOST: HOST, version: '1.4.0' },
  packageSource,
);

/** Returns a new copy of its manifest, with the placeholders filled in. */
export function builtManifest(): typeof manifest {
  return JSON.parse(strFromU8(builtFiles['manifest.json'] ?? new Uint8Array()));
}
