import { browserHost } from './browser-host.ts';
import type { TabHost } from './tab-host.ts';

/** Connects to Teams if the page is in a frame, else to the browser, as in the demo. */
export async function connectHost(): Promise<TabHost> {
  if (window.parent === window) return browserHost();
  const { teamsHost } = await import('./teams-host.ts');
  return teamsHost();
}
