import { strToU8, zipSync } from 'fflate';
import type { PackageSettings } from './package-settings.ts';

/** The part of the manifest that says which files go with it. */
type ManifestTemplate = {
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
};

/** The files of a Teams app package, by their name in the zip. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/**
 * The manifest with its placeholders filled, and every icon and language file that it names.
 *
 * A placeholder is the name of a setting in `${{…}}`, the way Microsoft's own tools write it: `manifest.json` holds no
 * id that could be installed by mistake. The app and its bot share the id of the bot registration, so that one setting
 * is enough and a new package of the same registration updates the installed app.
 *
 * @param read the bytes of a file of `appPackage/`
 */
export function packageFiles(
  manifest: ManifestTemplate,
  settings: PackageSettings,
  read: (name: string) => Uint8Array,
): PackageFiles {
  const { icons, localizationInfo } = manifest;
  const names = [icons.color, icons.outline, ...localizationInfo.additionalLanguages.map(({ file }) => file)];
  return {
    'manifest.json': strToU8(filled(JSON.stringify(manifest, null, 2), { ...settings })),
    ...Object.fromEntries(names.map((name) => [name, read(name)])),
  };
}

/** The zip to upload to Teams; the same files give the same bytes, whatever the day. */
export function zipped(files: PackageFiles): Uint8Array {
  return zipSync({ ...files }, { level: 9, mtime: new Date(1980, 0 /* Jan */, 1) });
}

function filled(text: string, settings: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name) => {
    const value = settings[name];
    if (value === undefined) throw new Error(`manifest.json holds ${placeholder}, and no setting has that name.`);
    return value;
  });
}
