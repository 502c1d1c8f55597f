import { LOOPBACK_HOSTS, type ServiceUrlPolicy } from '../connector/service-url.ts';

/**
 * The hosts on which Teams stores the files of chats: OneDrive and SharePoint, worldwide, for the US government and for
 * its Department of Defense.
 *
 * A suffix is safe here, unlike for service URLs: only Microsoft assigns names below these domains and decides where
 * they point, so nobody can direct one to a machine of their own or into our network. A tenant only chooses the name of
 * its site. And the request carries no token of ours: the URL is its only authority.
 */
const FILE_HOSTS = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us'] as const;

/** Tells whether a file may be downloaded from this URL, or uploaded to it. */
export function isAllowedFileUrl(fileUrl: string, policy: ServiceUrlPolicy): boolean {
  const url = URL.parse(fileUrl);
  if (!url || url.username || url.password) return false;
  if (policy === 'loopback') return url.protocol === 'http:' && LOOPBACK_HOSTS.has(url.hostname);
  return url.protocol === 'https:' && url.port === '' && FILE_HOSTS.some((host) => url.hostname.endsWith(host));
}
