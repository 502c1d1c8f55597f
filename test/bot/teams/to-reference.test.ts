import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { toReference } from '../../../bot/teams/to-reference.ts';

const PERSON = { tenantId: 'tenant', timeZone: 'Europe/Stockholm' };

describe('The reference to the conversation of an activity', () => {
  it('has the verified tenant, not the one that the activity claims', () => {
    const activity = {
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      channelId: 'msteams',
      conversation: { id: '19:a', conversationType: 'personal', tenantId: 'claimed' },
      recipient: { id: '28:bot' },
      from: { id: '29:anna', aadObjectId: 'anna', name: 'Anna Lindqvist' },
      locale: 'sv-SE',
    } as Activity;
    expect(toReference(activity, PERSON)).to.deep.equal({
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      channelId: 'msteams',
      conversationId: '19:a',
      conversationType: 'personal',
      tenantId: 'tenant',
      botId: '28:bot',
      userId: '29:anna',
      aadObjectId: 'anna',
      name: 'Anna Lindqvist',
      locale: 'sv-SE',
      timeZone: 'Europe/Stockholm',
    });
  });

  it('names nobody in a channel', () => {
    const conversation = { id: '19:a@thread.tacv2', conversationType: 'channel' };
    const activity = { conversation, from: { id: '29:anna', aadObjectId: 'anna', name: 'Anna' } } as Activity;
    expect(toReference(activity, PERSON)).not.to.have.any.keys('userId', 'aadObjectId', 'name', 'locale', 'timeZone');
  });

  it('leaves out what the activity does not contain', () => {
    const activity = { conversation: { id: '19:a' }, from: { id: '29:anna' } } as Activity;
    const reference = toReference(activity, { ...PERSON, timeZone: undefined });
    expect(reference).to.include({ conversationType: 'personal', botId: '' });
    expect(reference).not.to.have.any.keys('aadObjectId', 'name', 'locale', 'timeZone');
  });
});
