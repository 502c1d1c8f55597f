import { missingDataCard } from '../../cards/parts/missing-data.ts';
import { askToLinkCard } from '../../cards/people/ask-to-link.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { maySeeNames } from '../turn/permissions.ts';
import { findDuePrompts, sendDuePrompts } from './due-prompts.ts';
import { showLinking } from './show-linking.ts';

/** Shows an admin how many people would be asked to link their MCID now. */
export const showAskToLink: ActionHandler = async (_, { today, language }, person, deps) => {
  if (!(await maySeeNames(person, deps))) return 'refused';
  const found = await findDuePrompts(person.tenantId, today, person.timeZone, deps);
  return {
    card: found
      ? askToLinkCard(found.plan, language)
      : missingDataCard({ ability: 'linking', missing: 'report' }, language),
  };
};

/** Asks them. What is due is worked out anew, so that a second click asks nobody twice. */
export const sendPrompts: ActionHandler = async (_, { today, language }, person, deps) => {
  if (!(await maySeeNames(person, deps))) return 'refused';
  const { tenantId, timeZone } = person;
  const found = await findDuePrompts(tenantId, today, timeZone, deps);
  if (!found) return { card: missingDataCard({ ability: 'linking', missing: 'report' }, language) };
  await sendDuePrompts(tenantId, today, found, false, deps);
  return { card: askToLinkCard(found.plan, language, true) };
};

/** Lets the daily run ask whoever is due, or no longer. */
export const schedulePrompts: ActionHandler = async ({ isOn }, asked, person, deps) => {
  if (!(await maySeeNames(person, deps))) return 'refused';
  if (typeof isOn !== 'boolean') return 'notUnderstood';
  await deps.promptSchedules.set(person.tenantId, isOn);
  return showLinking({ ...asked, args: { rest: '' } }, person, deps);
};
