import { messageCard } from '../../cards/parts/message.ts';
import { words } from '../../cards/words.ts';
import type { Language } from '../../domain/language.ts';
import type { Deps } from '../deps.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { may } from '../turn/permissions.ts';
import { locationOf, type Person, threadless } from '../turn/person.ts';
import { argumentsIn } from '../turn/router.ts';
import { refusePrivately } from './answer-privately.ts';
import { showSkillsReport } from './show-skills-report.ts';

/** Has the report posted in this channel or group chat every Monday, in the language of the card. */
export const scheduleReport: ActionHandler = async (data, asked, person, deps) => {
  const args = argumentsIn(data);
  if (!args || person.scope === 'personal') return 'notUnderstood';
  if (!(await maySchedule(person, deps))) return refuse(person, asked.language, deps);
  const { tenantId, conversationId, timeZone } = person;
  await deps.weeklyPosts.set({
    tenantId,
    conversationId: threadless(conversationId),
    place: locationOf(person),
    competency: args.competency,
    language: asked.language,
    since: deps.now().toISOString(),
    timeZone,
  });
  return showSkillsReport({ ...asked, args }, person, deps);
};

/** Ends what was set up here. */
export const cancelReport: ActionHandler = async (data, asked, person, deps) => {
  const args = argumentsIn(data);
  if (!args || person.scope === 'personal') return 'notUnderstood';
  if (!(await maySchedule(person, deps))) return refuse(person, asked.language, deps);
  await deps.weeklyPosts.cancel(person.tenantId, threadless(person.conversationId));
  return showSkillsReport({ ...asked, args }, person, deps);
};

async function maySchedule(person: Person, deps: Deps): Promise<boolean> {
  const { tenantId, userId } = person;
  return (await may(person, 'seeSkillsReport', deps)) || deps.installers.is(tenantId, locationOf(person), userId);
}

async function refuse(person: Person, language: Language, deps: Deps): Promise<'needsHost'> {
  const card = (each: Language) => messageCard(words(each)('message.hostNeeded'));
  await refusePrivately(person, { what: 'schedule', card, language }, deps);
  return 'needsHost';
}
