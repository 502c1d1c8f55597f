import fc from 'fast-check';
import { TENANT } from '../activities.ts';
import { account, attachment, clicked, data, entity, maybe, rated, searched } from './random-parts.ts';
import { deepValue, junk, oddText, saidText } from './random-text.ts';

/** An activity whose fields may have any type. */
export type LooseActivity = Readonly<Record<string, unknown>>;

const QUIET_TYPES = [
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'event',
  'typing',
  'endOfConversation',
  'contactRelationUpdate',
  'deleteUserData',
  'command',
  'commandResult',
  'suggestion',
  'trace',
  'handoff',
  'delay',
  'invokeResponse',
  'Message',
  'holographicGesture',
  '__proto__',
  'constructor',
];

const HANDLED_INVOKES = ['adaptiveCard/action', 'message/submitAction', 'composeExtension/query'];

const OTHER_INVOKES = [
  'actionableMessage/executeAction',
  'application/search',
  'composeExtension/anonymousQueryLink',
  'composeExtension/fetchTask',
  'composeExtension/onCardButtonClicked',
  'composeExtension/queryLink',
  'composeExtension/querySettingUrl',
  'composeExtension/selectItem',
  'composeExtension/setting',
  'composeExtension/submitAction',
  'config/fetch',
  'config/submit',
  'fileConsent/invoke',
  'handoff/action',
  'message/fetchTask',
  'signin/failure',
  'signin/tokenExchange',
  'signin/verifyState',
  'tab/fetch',
  'tab/submit',
  'task/fetch',
  'task/submit',
];

const EVENT_TYPES = ['editMessage', 'undeleteMessage', 'softDeleteMessage', 'channelCreated', 'teamRenamed'];
const CONVERSATIONS = [
  ['personal', 'a:1pL6i0oY3C0K8oAj8'],
  ['personal', ''],
  ['groupChat', '19:2da4c29f6d7041eca70b638b43d45437@thread.v2'],
  ['channel', '19:6848757105754c8981c67612732d9aa7@thread.tacv2;messageid=1612345678901'],
  ['channel', 'x'.repeat(900)],
  [undefined, '19:meeting_MjdhNjM4YzUtYzExZi00@thread.v2'],
] as const;

const type = fc.oneof(
  { arbitrary: fc.constant('message'), weight: 12 },
  { arbitrary: fc.constant('invoke'), weight: 5 },
  { arbitrary: fc.constantFrom(...QUIET_TYPES), weight: 5 },
);

const conversation = fc
  .tuple(
    fc.constantFrom(...CONVERSATIONS),
    fc.nat(200),
    maybe(fc.boolean()),
    fc.constantFrom(TENANT, TENANT, undefined),
  )
  .map(([[conversationType, id], number, isGroup, tenantId]) => ({
    conversationType,
    id: `${id}-${number}`,
    isGroup,
    tenantId,
  }));

const channelData = fc.record(
  {
    tenant: fc.constantFrom({ id: TENANT }, { id: TENANT.toUpperCase() }, null),
    eventType: fc.constantFrom(...EVENT_TYPES),
    team: fc.constant({ id: '19:team@thread.tacv2' }),
    settings: junk,
  },
  { requiredKeys: ['tenant'] },
);

const messageId = fc.oneof(
  { arbitrary: fc.constantFrom('1612345678901', 'f:0f1e', 'å ä/ö?&#%', 'x'.repeat(900)), weight: 20 },
  { arbitrary: oddText, weight: 1 },
);

/** Activities as they may come from Teams. */
function plausible(serviceUrl: string): fc.Arbitrary<LooseActivity> {
  return fc.record({
    type,
    id: messageId,
    channelId: fc.constant('msteams'),
    serviceUrl: fc.constantFrom(
      serviceUrl,
      `${serviceUrl}/`,
      `${serviceUrl}/emea/`,
      serviceUrl.replace('127.0.0.1', 'localhost'),
    ),
    from: account,
    recipient: maybe(account),
    conversation,
    channelData: maybe(channelData),
    text: fc.oneof(
      { arbitrary: saidText, weight: 5 },
      { arbitrary: oddText, weight: 2 },
      { arbitrary: fc.constantFrom('', null, undefined), weight: 3 },
    ),
    name: fc.oneof(
      { arbitrary: fc.constantFrom(...HANDLED_INVOKES), weight: 3 },
      { arbitrary: fc.constantFrom(...OTHER_INVOKES), weight: 1 },
      { arbitrary: oddText, weight: 1 },
    ),
    value: fc.oneof(
      { arbitrary: fc.constant(undefined), weight: 5 },
      { arbitrary: fc.oneof(data, clicked, rated, searched), weight: 15 },
      { arbitrary: fc.oneof(deepValue, junk), weight: 2 },
    ),
    action: maybe(fc.constantFrom('add', 'remove', 'add-upgrade', 'remove-upgrade', '')),
    replyToId: maybe(messageId),
    locale: maybe(fc.constantFrom('en-US', 'sv-SE', 'sv', 'de-DE', '', 'sv_SE', 'x'.repeat(5_000))),
    localTimezone: maybe(fc.constantFrom('Europe/Stockholm', 'Mars/Olympus', '')),
    deliveryMode: fc.constantFrom(
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'normal',
      'notification',
      'expectReplies',
      'x',
    ),
    entities: maybe(fc.array(entity, { maxLength: 3 })),
    attachments: maybe(fc.array(attachment, { maxLength: 3 })),
    membersAdded: maybe(fc.array(account, { maxLength: 3 })),
    membersRemoved: maybe(fc.array(account, { maxLength: 3 })),
    reactionsAdded: maybe(junk),
    relatesTo: maybe(junk),
    timestamp: maybe(fc.constantFrom('2026-11-21T09:00:00.000Z', '0', '')),
    callerId: maybe(oddText),
  });
}

const BROKEN_FIELDS = [
  'type',
  'id',
  'channelId',
  'serviceUrl',
  'from',
  'recipient',
  'conversation',
  'channelData',
  'text',
  'name',
  'value',
  'action',
  'replyToId',
  'locale',
  'deliveryMode',
  'entities',
  'attachments',
  'membersAdded',
  'timestamp',
  '__proto__',
  'then',
  'toJSON',
];
const FOREIGN = {
  serviceUrl: 'https://evil.example/',
  conversation: { id: '19:x', tenantId: 'another-tenant' },
  channelData: { tenant: { id: 'yet-another-tenant' } },
  id: 'x'.repeat(3_000),
  text: 'x'.repeat(280_000),
};

const breakage = fc.oneof(
  { arbitrary: fc.record({ field: fc.constantFrom(...BROKEN_FIELDS), put: junk }), weight: 6 },
  { arbitrary: fc.record({ field: fc.constantFrom(...BROKEN_FIELDS), put: fc.constant(undefined) }), weight: 3 },
  { arbitrary: fc.constantFrom(...Object.entries(FOREIGN)).map(([field, put]) => ({ field, put })), weight: 1 },
);

/** Activities whose replies go to `serviceUrl`: three in four plausible, the rest with one to three broken fields. */
export function randomActivity(serviceUrl: string): fc.Arbitrary<LooseActivity> {
  const breakages = fc.oneof(
    { arbitrary: fc.constant([]), weight: 3 },
    { arbitrary: fc.array(breakage, { minLength: 1, maxLength: 3 }), weight: 1 },
  );
  return fc.tuple(plausible(serviceUrl), breakages).map(([activity, broken]) => ({
    ...activity,
    ...Object.fromEntries(broken.map(({ field, put }) => [field, put])),
  }));
}
