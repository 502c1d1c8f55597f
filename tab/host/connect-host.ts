import { browserHost } from './browser-host.ts';
import type { Host } from './host.ts';

/** Teams where it shows the page in its frame; else the browser itself, for a try on one's own machine. */
export async function connectHost(): Promise<Host> {
  if (window.parent === window) return browserHost();
  const { teamsHost } = await import('./teams-host.ts');
  return teamsHost();
}
