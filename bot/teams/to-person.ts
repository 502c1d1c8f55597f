import type { Activity } from 'botbuilder';
import type { Language } from '../../domain/language.ts';
import { type Person, userIdOf } from '../turn/person.ts';

/** @param tenantId the verified tenant; the activity's own tenant is not read again */
export function toPerson(activity: Activity, tenantId: string): Person {
  const { conversationType } = activity.conversation;
  return {
    tenantId,
    userId: userIdOf(activity.from.id, activity.from.aadObjectId),
    teamsId: activity.from.id,
    serviceUrl: activity.serviceUrl,
    conversationId: activity.conversation.id,
    scope: conversationType === 'channel' || conversationType === 'groupChat' ? conversationType : 'personal',
    ...teamOf(activity),
    clientLanguage: clientLanguage(activity),
    ...(/^en-us\b/i.test(clientLocale(activity)) && { writesMonthFirst: true }),
    timeZone: timeZone(activity),
  };
}

function teamOf({ channelData }: Activity): Pick<Person, 'teamId'> {
  const teamId: unknown = channelData?.team?.id;
  return typeof teamId === 'string' ? { teamId } : {};
}

function clientLanguage(activity: Activity): Language | undefined {
  const tag = clientLocale(activity);
  if (/^sv\b/i.test(tag)) return 'sv';
  return /^en\b/i.test(tag) ? 'en' : undefined;
}

function clientLocale(activity: Activity): string {
  const tag: unknown = activity.locale ?? clientInfo(activity)?.locale;
  return typeof tag === 'string' ? tag : '';
}

function timeZone(activity: Activity): string | undefined {
  const zone = activity.localTimezone || clientInfo(activity)?.timezone;
  return typeof zone === 'string' ? zone : undefined;
}

function clientInfo({ entities }: Activity) {
  return entities?.find(({ type }) => type === 'clientInfo');
}
