// `npm run build:tab`: builds the tab into dist/tab/, which the bot serves.
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.ts';

await buildPage(fileURLToPath(new URL('.', import.meta.url)), fileURLToPath(new URL('../dist/tab/', import.meta.url)));
