import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { tenantOf } from '../../../bot/auth/tenant.ts';

const ALLOWED = new Set(['t1', 't2']);

function activity(conversationTenant?: string, channelTenant?: string): Activity {
  return {
    conversation: { id: 'a', ...(conversationTenant === undefined ? {} : { tenantId: conversationTenant }) },
    ...(channelTenant === undefined ? {} : { channelData: { tenant: { id: channelTenant } } }),
  } as Activity;
}

describe('the tenant of an activity', () => {
  const admitted: [string, Activity, ReadonlySet<string> | undefined, string][] = [
    ['named twice', activity('t1', 't1'), ALLOWED, 't1'],
    ['named by the conversation', activity('t2'), ALLOWED, 't2'],
    ['named by the channel data', activity(undefined, 't2'), ALLOWED, 't2'],
    ['named in upper case', activity('T1', 't1'), ALLOWED, 't1'],
    ['any, in local mode', activity('elsewhere'), undefined, 'elsewhere'],
    ['none, in local mode', activity(), undefined, 'local'],
  ];
  for (const [name, given, allowed, tenant] of admitted) {
    it(`is ${tenant} when it is ${name}`, () => expect(tenantOf(given, allowed)).to.equal(tenant));
  }

  const refused: [string, Activity, ReadonlySet<string> | undefined][] = [
    ['not allowed', activity('t3', 't3'), ALLOWED],
    ['missing', activity(), ALLOWED],
    ['empty', activity('', ''), ALLOWED],
    ['two different ones', activity('t1', 't2'), ALLOWED],
    ['two different ones, in local mode', activity('a', 'b'), undefined],
  ];
  for (const [name, given, allowed] of refused) {
    it(`is refused with 403 when it is ${name}`, () => {
      expect(() => tenantOf(given, allowed))
        .to.throw()
        .with.property('status', 403);
    });
  }
});
