import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { messageActivity } from '../activities.ts';
import type { FakeConnector } from '../fake-connector.ts';

/** Something asked in a conversation of its own, in a tenant that no other run uses. */
export function questionIn(tenant: string, text = 'How do I link my MCID to the company?'): Activity {
  return messageActivity({
    id: randomUUID(),
    text,
    conversation: {
      id: `a:${randomUUID()}`,
      conversationType: 'personal',
      tenantId: tenant,
    } as Activity['conversation'],
    channelData: { tenant: { id: tenant } },
  });
}

/** How often the bot has answered a question with an entry of the FAQ. */
export function answersTo({ id }: Activity, { sent }: FakeConnector): number {
  return sent.filter((reply) => reply.replyToId === id && JSON.stringify(reply).includes('"id":"source"')).length;
}
