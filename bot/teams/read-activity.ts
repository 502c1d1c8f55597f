import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { RequestError } from '../errors.ts';

const text = z.string().nullish();
/** For what is kept in the store, or is part of a key there. */
const shortText = z.string().max(1_000).nullish();
const account = z.looseObject({ id: z.string().min(1).max(1_000), name: text, aadObjectId: shortText });

/** The id of a message becomes part of the address of its reply, where neither a lone surrogate nor dots can stand. */
const messageId = z
  .string()
  .max(1_000)
  .refine((id) => id.isWellFormed() && !/^\.+$/.test(id))
  .nullish();

const tenantHolder = z.looseObject({ tenant: z.looseObject({ id: shortText }).nullish() }).nullish();

/** What every activity must have before any code of the bot sees it; anything else is passed through unread. */
const activityShape = z.looseObject({
  type: z.string().min(1).max(100),
  id: messageId,
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().min(1).max(2_000),
  from: account,
  recipient: account.nullish(),
  conversation: z.looseObject({
    id: z
      .string()
      .regex(/^(?!\.+$)[\w:@.;=|/+-]+$/)
      .max(1_000),
    tenantId: shortText,
    conversationType: text,
  }),
  // The SDK reads into the channel data of an edited or deleted message without a look.
  channelData: tenantHolder.transform((data) => data ?? {}),
  text: text,
  locale: shortText,
  localTimezone: text,
  replyToId: messageId,
  name: text,
  action: text,
  entities: z.array(z.looseObject({ type: text })).nullish(),
  attachments: z.array(z.looseObject({})).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

/** @throws RequestError 400 that names the first field that is missing or of the wrong type. */
export function readActivity(body: unknown): Activity {
  const parsed = activityShape.safeParse(body);
  if (parsed.success) return parsed.data as unknown as Activity;
  const field = parsed.error.issues[0]?.path.join('.');
  throw new RequestError(
    400,
    field ? `The activity's "${field}" is missing or malformed.` : 'An activity is expected.',
  );
}
