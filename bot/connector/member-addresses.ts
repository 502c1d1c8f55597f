import type { Person } from '../turn/person.ts';
import type { ConnectorPool } from './connector-pool.ts';

/**
 * Reads a person's e-mail address and user principal name from Teams' roster. They come from the company's directory, so
 * nobody can claim somebody else's address.
 *
 * @throws ConnectorError if Teams answers with an error
 */
export type MemberAddresses = (
  person: Pick<Person, 'serviceUrl' | 'conversationId' | 'teamsId'>,
) => Promise<readonly string[]>;

export function createMemberAddresses({ client }: Pick<ConnectorPool, 'client'>): MemberAddresses {
  return async ({ serviceUrl, conversationId, teamsId }) => {
    const connector = await client(serviceUrl);
    const { email, userPrincipalName } = await connector.getConversationMember(conversationId, teamsId);
    return [
      ...new Set([email, userPrincipalName].filter((each) => typeof each === 'string' && each !== '')),
    ] as string[];
  };
}
