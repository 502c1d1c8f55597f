import type { Person } from '../turn/person.ts';
import type { ConnectorPool } from './connector-pool.ts';

/**
 * The addresses by which Teams knows a person: e-mail and user principal name. They come from the company's own
 * directory, so nobody can take somebody else's by saying so.
 *
 * @throws ConnectorError where Teams does not answer
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
