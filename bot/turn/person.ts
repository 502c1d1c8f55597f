import type { Activity } from 'botbuilder';
import type { Language } from '../../domain/language.ts';
import { threadless } from '../store/conversation-references.ts';

/** Who is speaking, and where. `userId` is the Entra object id, in lower case, where Teams gives it. */
export type Person = {
  readonly tenantId: string;
  readonly userId: string;
  /** Teams' own id of the person, and where to ask Teams about them. */
  readonly teamsId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly scope: 'personal' | 'groupChat' | 'channel';
  /** The team that the channel is of. */
  readonly teamId?: string;
  /** The language of the person's client, where it is one that the bot speaks. */
  readonly clientLanguage: Language | undefined;
  /** The time zone of the person's client, as it names it; not checked. */
  readonly timeZone: string | undefined;
};

/** @param tenantId the tenant that the door has verified; the activity's own is not read again */
export function toPerson(activity: Activity, tenantId: string): Person {
  const { conversationType } = activity.conversation;
  return {
    tenantId,
    userId: activity.from.aadObjectId?.toLowerCase() || activity.from.id,
    teamsId: activity.from.id,
    serviceUrl: activity.serviceUrl,
    conversationId: activity.conversation.id,
    scope: conversationType === 'channel' || conversationType === 'groupChat' ? conversationType : 'personal',
    ...teamOf(activity),
    clientLanguage: clientLanguage(activity),
    timeZone: timeZone(activity),
  };
}

/** What people add the bot to, and remove it from: a team with all its channels, or a chat. */
export function placeOf({ teamId, conversationId }: Person): string {
  return teamId ?? threadless(conversationId);
}

function teamOf({ channelData }: Activity): Pick<Person, 'teamId'> {
  const teamId: unknown = channelData?.team?.id;
  return typeof teamId === 'string' ? { teamId } : {};
}

function clientLanguage(activity: Activity): Language | undefined {
  const tag = activity.locale ?? clientInfo(activity)?.locale;
  if (typeof tag !== 'string') return undefined;
  if (/^sv\b/i.test(tag)) return 'sv';
  return /^en\b/i.test(tag) ? 'en' : undefined;
}

function timeZone(activity: Activity): string | undefined {
  const zone = activity.localTimezone || clientInfo(activity)?.timezone;
  return typeof zone === 'string' ? zone : undefined;
}

function clientInfo({ entities }: Activity) {
  return entities?.find(({ type }) => type === 'clientInfo');
}
