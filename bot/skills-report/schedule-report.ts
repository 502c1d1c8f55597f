import { argumentsIn } from '../turn/arguments-in.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { locationOf, threadless } from '../turn/person.ts';
import { showSkillsReport } from './show-skills-report.ts';

/** Posts the report in this channel or group chat every Monday, in the language of the card. */
export const scheduleReport: ActionHandler = async ({ data, ...request }) => {
  const { person, language, deps } = request;
  const args = argumentsIn(data);
  if (!args || person.scope === 'personal') return 'notUnderstood';
  await deps.weeklyPosts.set({
    tenantId: person.tenantId,
    conversationId: threadless(person.conversationId),
    place: locationOf(person),
    competency: args.competency,
    language,
    since: deps.now().toISOString(),
    timeZone: person.timeZone,
  });
  return showSkillsReport({ ...request, args });
};

/** Ends the weekly posts in this channel or group chat. */
export const cancelReport: ActionHandler = async ({ data, ...request }) => {
  const { person, deps } = request;
  const args = argumentsIn(data);
  if (!args || person.scope === 'personal') return 'notUnderstood';
  await deps.weeklyPosts.cancel(person.tenantId, threadless(person.conversationId));
  return showSkillsReport({ ...request, args });
};
