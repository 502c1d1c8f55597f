import type { Activity, TurnContext } from 'botbuilder';
import { answer } from '../answer.ts';
import { within } from '../async/within.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../turn/person.ts';
import { answerInvoke } from './answer-invoke.ts';
import { createMessageUpdates } from './message-updates.ts';
import { rememberConversation } from './remember-conversation.ts';
import { sendReply } from './send-reply.ts';
import type { TeamsAdapter } from './teams-adapter.ts';
import type { TeamsDeps } from './teams-deps.ts';
import { toIncoming } from './to-incoming.ts';
import { toPerson } from './to-person.ts';
import { welcome } from './welcome.ts';

const REMEMBERING_MS = 1_000;

/** Teams' side of a turn: one activity in, at most one message out. `answer()` decides what to say. */
export type TeamsBot = {
  /** @param tenantId the verified tenant of the activity */
  runTurn(tenantId: string, context: TurnContext): Promise<void>;
  /** Resolves when all message updates in progress have ended. */
  updatesDone(): Promise<void>;
};

export function createTeamsBot(deps: Deps, adapter: TeamsAdapter): TeamsBot {
  const updates = createMessageUpdates(adapter, deps.log);
  const teamsDeps: TeamsDeps = { ...deps, adapter, updates };
  return {
    async runTurn(tenantId, context) {
      answerAsPrivately(context.activity);
      const person = toPerson(context.activity, tenantId);
      const remembered = rememberConversation(context.activity, person, deps);
      // The first answer may list the people the bot knows, the asker among them. A store that hangs delays nobody.
      await within(REMEMBERING_MS, remembered).catch(() => undefined);
      await respond(context, person, teamsDeps);
      await remembered;
    },
    updatesDone: () => updates.done(),
  };
}

/** Marks the sender of a private message in a channel or group chat, so that only they can read the reply to them. */
function answerAsPrivately({ recipient, from }: Activity): void {
  if (recipient && 'isTargeted' in recipient && recipient.isTargeted === true)
    Object.assign(from, { isTargeted: true });
}

async function respond(context: TurnContext, person: Person, deps: TeamsDeps): Promise<void> {
  const { activity } = context;
  switch (activity.type) {
    case 'message': {
      const { reply } = await answer(toIncoming(activity), person, deps);
      return sendReply(context, reply, person, deps);
    }
    case 'invoke':
      // The adapter puts an activity of this type into the HTTP response.
      await context.sendActivity({ type: 'invokeResponse', value: await answerInvoke(context, person, deps) });
      return;
    // Teams announces an install in both ways. Whichever comes first gets the welcome.
    case 'installationUpdate':
      return activity.action === 'add' ? welcome(context, person, deps) : undefined;
    case 'conversationUpdate':
      return addsBot(activity) ? welcome(context, person, deps) : undefined;
  }
}

function addsBot({ membersAdded, recipient }: Activity): boolean {
  return membersAdded?.some(({ id }) => id === recipient?.id) ?? false;
}
