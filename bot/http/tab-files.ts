import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipOf } from 'node:zlib';

/** A file of the built tab, ready to send. */
type TabFile = { readonly type: string; readonly bytes: Buffer; readonly gzipped: Buffer };

/** The built tab. */
export type TabFiles = {
  /** Returns the page, with {@link NONCE} in place of each response's nonce; undefined if the tab is not built. */
  readonly page: () => Promise<string | undefined>;
  /** Returns an asset by its file name, which contains a hash of its content; undefined if there is none. */
  readonly asset: (name: string) => Promise<TabFile | undefined>;
};

/** The placeholder in the built page for the nonce of a response. */
export const NONCE = '__nonce__';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const gzip = promisify(gzipOf);

/** Reads each file on its first request and caches it: the files of a build never change. */
export function createTabFiles(folder: string): TabFiles {
  const assets = join(folder, 'assets');
  const held = new Map<string, Promise<TabFile>>();
  const names = once(async () => new Set(await readdir(assets).catch(() => [])));
  const page = once(() => readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined));
  return {
    page,
    async asset(name) {
      const type = TYPES[extname(name)];
      if (!type || !(await names()).has(name)) return undefined;
      const reading = held.get(name) ?? read(join(assets, name), type);
      held.set(name, reading);
      return reading;
    },
  };
}

async function read(path: string, type: string): Promise<TabFile> {
  const bytes = await readFile(path);
  return { type, bytes, gzipped: await gzip(bytes) };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
