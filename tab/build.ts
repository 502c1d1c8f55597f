// `npm run build:tab`: builds the tab into dist/tab/, from where the bot serves it.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

await build({
  root,
  base: '/tab/',
  configFile: false,
  logLevel: 'error',
  // The server puts a nonce of its own in its place in each response.
  html: { cspNonce: '__nonce__' },
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
  },
});
