import { messageCard } from '../../cards/parts/message.ts';
import { helpCard } from '../../cards/settings/help.ts';
import { welcomeCard } from '../../cards/settings/welcome.ts';
import { words } from '../../cards/words.ts';
import type { Language } from '../../domain/language.ts';
import { mayDo, type Role } from '../../domain/settings/roles.ts';
import type { Deps } from '../deps.ts';
import type { UndatedRequest } from '../turn/handler.ts';
import type { Person } from '../turn/person.ts';
import type { Reply } from '../turn/reply.ts';

/** The FAQ entries whose questions show what the bot is good at. */
const EXAMPLES = ['renewal-window', 'link-mcid', 'associated-not-shown'];

/** Shows what the person can ask for, here and with the roles that they have now. */
export async function showHelp({ person, language, deps }: UndatedRequest): Promise<Reply> {
  const roles = await rolesOf(person, deps);
  const abilities = deps.offeredAbilities({ language, scope: person.scope, roles });
  return { card: helpCard(abilities, examples(deps), language) };
}

/** Shows the first message after an install: an introduction in a personal chat, one short note anywhere else. */
export async function showWelcome(person: Person, language: Language, deps: Deps): Promise<Reply> {
  if (person.scope === 'personal') {
    const mayImport = mayDo(await rolesOf(person, deps), 'importReport').kind === 'allowed';
    return { card: welcomeCard(examples(deps), language, mayImport) };
  }
  const t = words(language);
  return { card: messageCard(t('channelWelcome.text'), t('channelWelcome.title')) };
}

/** Reads a person's roles. Returns none if the store fails, so that help still lists what is open to everyone. */
async function rolesOf({ tenantId, userId }: Person, { roles, log }: Deps): Promise<readonly Role[]> {
  try {
    return await roles.of(tenantId, userId);
  } catch (error) {
    log.error({ err: error }, 'Roles could not be read');
    return [];
  }
}

function examples({ catalogue }: Deps) {
  return EXAMPLES.flatMap((id) => catalogue.find(id) ?? []);
}
