import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { messageActivity } from '../activities.ts';
import type { FakeConnector } from '../fake-connector.ts';

/** Builds a question in a new conversation of this tenant. */
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

/** Counts the replies to a question that are answers of the FAQ. */
export function answersTo({ id }: Activity, { sent }: FakeConnector): number {
  return sent.filter((reply) => reply.replyToId === id && JSON.stringify(reply).includes('"id":"source"')).length;
}
