import { build } from 'vite';

/** Builds a page into a folder, the way the bot serves it: beneath `/tab/`, with a nonce of its own in each response. */
export async function buildPage(root: string, outDir: string): Promise<void> {
  await build({
    root,
    base: '/tab/',
    configFile: false,
    logLevel: 'error',
    // The server puts the nonce of a response in its place.
    html: { cspNonce: '__nonce__' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_000,
    },
  });
}
