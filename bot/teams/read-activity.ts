import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { RequestError } from '../errors.ts';

const text = z.string().nullish();
/** For values that are stored, or become part of a key. */
const shortText = z.string().max(1_000).nullish();
const account = z.looseObject({ id: z.string().min(1).max(1_000), name: text, aadObjectId: shortText });

/** A message id becomes part of its reply's URL, which cannot contain a lone surrogate or a segment of dots. */
const messageId = z
  .string()
  .max(1_000)
  .refine((id) => id.isWellFormed() && !/^\.+$/.test(id))
  .nullish();

const tenantHolder = z.looseObject({ tenant: z.looseObject({ id: shortText }).nullish() }).nullish();

/** The shape of every activity that the bot's code sees. Other fields pass through unchecked. */
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
  // The SDK reads the channel data of an edited or deleted message without checking that there is any.
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

/** @throws RequestError 400 that names the first field that is missing or of the wrong type */
export function readActivity(body: unknown): Activity {
  const parsed = activityShape.safeParse(body);
  if (parsed.success) return parsed.data as unknown as Activity;
  const field = parsed.error.issues[0]?.path.join('.');
  throw new RequestError(
    400,
    field ? `The activity's "${field}" is missing or malformed.` : 'An activity is expected.',
  );
}
