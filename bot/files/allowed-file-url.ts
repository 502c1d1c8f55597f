import { LOOPBACK_HOSTS, type ServiceUrlPolicy } from '../connector/service-url.ts';

/**
 * Where Teams keeps the files of chats: OneDrive and SharePoint, worldwide, for the US government and for its DoD.
 *
 * A suffix is safe here, unlike for service URLs: Microsoft alone gives out names below these domains and says where
 * they lead, so nobody can point one at a machine of their own or at one within our network. A tenant chooses the name
 * of its site only. And nothing of ours goes along: the URL is all the authority that the request has.
 */
const FILE_HOSTS = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us'] as const;

/** Whether a file may be fetched from this URL, or put there. */
export function isAllowedFileUrl(fileUrl: string, policy: ServiceUrlPolicy): boolean {
  const url = URL.parse(fileUrl);
  if (!url || url.username || url.password) return false;
  if (policy === 'loopback') return url.protocol === 'http:' && LOOPBACK_HOSTS.has(url.hostname);
  return url.protocol === 'https:' && url.port === '' && FILE_HOSTS.some((host) => url.hostname.endsWith(host));
}
