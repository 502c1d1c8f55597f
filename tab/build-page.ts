import { build } from 'vite';

/** Builds a page for the bot to serve beneath `/tab/`, with a new nonce in each response. */
export async function buildPage(root: string, outDir: string): Promise<void> {
  await build({
    root,
    base: '/tab/',
    configFile: false,
    logLevel: 'error',
    // The server replaces this with the nonce of the response.
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
