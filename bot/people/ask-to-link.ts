import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { askToLinkCard } from '../../cards/people/ask-to-link.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { findDuePrompts, sendDuePrompts } from './due-prompts.ts';
import { showLinking } from './show-linking.ts';

/** Shows how many people would be asked to link their MCID now. */
export const showAskToLink: ActionHandler = async ({ person, today, language, deps }) => {
  const due = await findDuePrompts({ tenantId: person.tenantId, day: today, timeZone: person.timeZone }, deps);
  if (!due) return { card: missingDataCard({ ability: 'linking', missing: 'report' }, language) };
  return { card: askToLinkCard(due.plan, language) };
};

/** Sends the prompts. Finds again who is due, so that a second click asks nobody twice. */
export const sendPrompts: ActionHandler = async ({ person, today, language, deps }) => {
  const { tenantId, timeZone } = person;
  const due = await findDuePrompts({ tenantId, day: today, timeZone }, deps);
  if (!due) return { card: missingDataCard({ ability: 'linking', missing: 'report' }, language) };
  await sendDuePrompts({ tenantId, day: today, due, isScheduled: false }, deps);
  return { card: askToLinkCard(due.plan, language, true) };
};

/** Switches the daily prompts on or off, for whoever is due. */
export const schedulePrompts: ActionHandler = async ({ data: { isOn }, ...request }) => {
  if (typeof isOn !== 'boolean') return 'notUnderstood';
  await request.deps.promptSchedules.set(request.person.tenantId, isOn);
  return showLinking({ ...request, args: { rest: '' } });
};
