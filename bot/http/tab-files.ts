import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip as gzipOf } from 'node:zlib';

/** A file of the built tab, as it is sent. */
type TabFile = { readonly type: string; readonly bytes: Buffer; readonly gzipped: Buffer };

/** The built tab. */
export type TabFiles = {
  /** The page, with {@link NONCE} where each response has its own; undefined where the tab is not built. */
  readonly page: () => Promise<string | undefined>;
  /** A file beside the page by its name, which holds a hash of its content; undefined where there is none. */
  readonly asset: (name: string) => Promise<TabFile | undefined>;
};

/** Stands in the built page for the nonce of a response. */
export const NONCE = '__nonce__';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const gzip = promisify(gzipOf);

/** Reads each file when it is first asked for, and keeps it: the files of a build never change. */
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
