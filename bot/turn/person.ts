import type { Language } from '../../domain/language.ts';

/** The sender of a message, and where it was sent. `userId` is the Entra object id in lower case, if Teams sends it. */
export type Person = {
  readonly tenantId: string;
  readonly userId: string;
  /** The person's id in Teams, and the URL at which Teams answers questions about them. */
  readonly teamsId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly scope: 'personal' | 'groupChat' | 'channel';
  /** The team that the channel belongs to. */
  readonly teamId?: string;
  /** The language of the person's client, if the bot speaks it. */
  readonly clientLanguage: Language | undefined;
  /** True if numeric dates have the month first where the person's client is set to, as in the United States. */
  readonly writesMonthFirst?: true;
  /** The time zone as the person's client names it; not validated. */
  readonly timeZone: string | undefined;
};

/** Returns the id of the team or chat that the bot is added to and removed from; a team stands for all its channels. */
export function locationOf({ teamId, conversationId }: Person): string {
  return teamId ?? threadless(conversationId);
}

/** Strips the thread from a channel's conversation id, since each thread has an id of its own. */
export function threadless(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/, '');
}

/** The form of Teams' own ids of people. No object id begins like this. */
const TEAMS_PERSON = '29:';

/**
 * Returns the id that roles and preferences go by: the Entra object id in lower case or, for a person without one, an id
 * of Teams' form, so that nobody's own id is ever taken for an object id.
 */
export function userIdOf(teamsId: string, aadObjectId: string | undefined): string {
  if (aadObjectId) return aadObjectId.toLowerCase();
  return teamsId.startsWith(TEAMS_PERSON) ? teamsId : TEAMS_PERSON + teamsId;
}
