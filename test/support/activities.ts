import type { Activity } from 'botbuilder';

export const TENANT = '7b1f2a60-0000-4000-8000-000000000001';

let count = 0;

/** Builds a personal message as Teams sends it, with a fresh id. Overrides replace its fields. */
export function messageActivity(overrides: Partial<Activity> = {}): Activity {
  count += 1;
  return {
    type: 'message',
    id: `activity-${count}`,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1/',
    from: { id: '29:anna', name: 'Anna', aadObjectId: 'aad-anna' },
    recipient: { id: '28:bot', name: 'Partner Compass' },
    conversation: { id: 'a:personal-anna', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: 'en-US',
    text: 'help',
    ...overrides,
  } as Activity;
}

/** Builds a click on an `Action.Execute` button. */
export function executeActivity(verb: string, data: object = {}, overrides: Partial<Activity> = {}): Activity {
  return messageActivity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data } },
    ...overrides,
  });
}

/** Builds the message of a file that is dropped in the chat. */
export function fileActivity(name: string, downloadUrl: string, overrides: Partial<Activity> = {}): Activity {
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  return messageActivity({ text: '', attachments: [{ contentType, name, content: { downloadUrl } }], ...overrides });
}
