/** Teams' own connector hosts, one per cloud. Exact names: anyone can register under `.trafficmanager.net`. */
const TEAMS_HOSTS: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);

/** This machine, as a URL names it. */
export const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The service URLs that replies may go to: Teams' hosts, or only this machine in local mode. */
export type ServiceUrlPolicy = 'teams' | 'loopback';

/**
 * Tells whether replies may be sent to this URL. A reply carries the bot's bearer token, so the host must match exactly,
 * over https on the default port, without user info, query or fragment.
 */
export function isAllowedServiceUrl(serviceUrl: string, policy: ServiceUrlPolicy): boolean {
  const url = URL.parse(serviceUrl);
  if (!url || url.username || url.password || url.search || url.hash) return false;
  if (policy === 'loopback') return url.protocol === 'http:' && LOOPBACK_HOSTS.has(url.hostname);
  return url.protocol === 'https:' && url.port === '' && TEAMS_HOSTS.has(url.hostname);
}
