import type { TurnContext } from 'botbuilder';
import type { Deps } from '../deps.ts';
import { showWelcome } from '../settings/show-help.ts';
import { locationOf, type Person } from '../turn/person.ts';
import { preferredLanguage } from '../turn/preferred-language.ts';
import { sendReply } from './send-reply.ts';
import type { TeamsDeps } from './teams-deps.ts';

/** Remembers the installer and says hello, once per install. */
export async function welcome(context: TurnContext, person: Person, deps: TeamsDeps): Promise<void> {
  await rememberInstaller(person, deps);
  if (!(await isFirstWelcome(person, deps))) return;
  // A team is not greeted in the language that its installer has chosen in private.
  const language = person.scope === 'personal' ? await preferredLanguage(person, deps) : person.clientLanguage;
  await sendReply(context, await showWelcome(person, language ?? 'en', deps), person, deps);
}

/** If the store fails, the welcome is still sent. */
async function rememberInstaller(person: Person, { installers, log }: Pick<Deps, 'installers' | 'log'>): Promise<void> {
  if (person.scope === 'personal') return;
  try {
    await installers.remember(person.tenantId, locationOf(person), person.userId);
  } catch (error) {
    log.error({ err: error }, 'The installer of the bot could not be remembered');
  }
}

/** If the store fails, the welcome is sent: a second one does less harm than none. */
async function isFirstWelcome(
  { tenantId, conversationId }: Person,
  { seenActivities, log }: Pick<Deps, 'seenActivities' | 'log'>,
): Promise<boolean> {
  try {
    return await seenActivities.firstWelcome(tenantId, conversationId);
  } catch (error) {
    log.error({ err: error }, 'A repeated welcome cannot be recognised: the store does not answer');
    return true;
  }
}
