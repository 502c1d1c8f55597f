import { expect } from 'chai';
import { createGraphTokens } from '../../../bot/graph/graph-tokens.ts';

describe('Tokens for Microsoft Graph', () => {
  it('are refused to a managed identity outside its own tenant', async () => {
    const tokens = createGraphTokens({ appId: 'app', password: '', type: 'UserAssignedMSI', tenantId: 't1' });
    const outcome = await tokens('t2').catch((error: Error) => error.message);
    expect(outcome).to.match(/no other tenant/);
  });
});
