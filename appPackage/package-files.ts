import { strToU8, zipSync } from 'fflate';
import type { PackageSettings } from './package-settings.ts';

/** The part of the manifest that names its files. */
type ManifestTemplate = {
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
};

/** The files of a Teams app package, by name in the zip. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/**
 * Returns the manifest with its placeholders filled in, and every icon and language file that it names.
 *
 * A placeholder is the name of a setting in `${{…}}`, as Microsoft's own tools write it: `manifest.json` contains no id
 * that could be installed by mistake. The app and its bot share the id of the bot registration, so one setting is enough
 * and a new package of the same registration updates the installed app.
 *
 * @param read returns the bytes of a file of `appPackage/`
 */
export function packageFiles(
  manifest: ManifestTemplate,
  settings: PackageSettings,
  read: (name: string) => Uint8Array,
): PackageFiles {
  const { icons, localizationInfo } = manifest;
  const names = [icons.color, icons.outline, ...localizationInfo.additionalLanguages.map(({ file }) => file)];
  return {
    'manifest.json': strToU8(fillPlaceholders(JSON.stringify(manifest, null, 2), { ...settings })),
    ...Object.fromEntries(names.map((name) => [name, read(name)])),
  };
}

/** Builds the zip to upload to Teams. The same files give the same bytes on any day. */
export function zipOf(files: PackageFiles): Uint8Array {
  return zipSync({ ...files }, { level: 9, mtime: new Date(1980, 0 /* Jan */, 1) });
}

function fillPlaceholders(text: string, settings: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name) => {
    const value = settings[name];
    if (value === undefined) throw new Error(`manifest.json holds ${placeholder}, and no setting has that name.`);
    return value;
  });
}
