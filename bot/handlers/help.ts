import { helpCard } from '../../cards/help.ts';
import { messageCard } from '../../cards/message.ts';
import { welcomeCard } from '../../cards/welcome.ts';
import { words } from '../../cards/words.ts';
import type { Language } from '../../domain/faq/entry.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';
import type { Reply } from '../reply.ts';
import { listedAbilities } from '../router.ts';

/** Questions that show what the bot is good at. */
const EXAMPLES = ['renewal-window', 'link-mcid', 'associated-not-shown'];

export function showHelp(language: Language, deps: Deps): Reply {
  return { card: helpCard(listedAbilities(language), examples(deps), language) };
}

/** The first message after an install: an introduction in a personal chat, one short note anywhere else. */
export function showWelcome({ scope }: Person, language: Language, deps: Deps): Reply {
  if (scope === 'personal') return { card: welcomeCard(examples(deps), language) };
  const t = words(language);
  return { card: messageCard(t('channelWelcome.text'), t('channelWelcome.title')) };
}

function examples({ catalogue }: Deps) {
  return EXAMPLES.flatMap((id) => catalogue.find(id) ?? []);
}
