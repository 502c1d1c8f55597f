import type { FaqEntry, Language } from '../domain/faq/entry.ts';
import { compileCard } from './card.ts';
import { type EntryButton, toButtons } from './entry-buttons.ts';
import template from './help.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import { words } from './words.ts';

/** An ability as the help card shows it: `command` is what to write, the words of the card say what it does. */
export type ListedAbility = { readonly ability: keyof typeof en.help.abilities; readonly command: string };

const render = compileCard<{
  language: Language;
  title: string;
  intro: string;
  commands: { command: string; description: string }[];
  examplesTitle: string;
  examples: EntryButton[];
}>(template);

/** What the bot can do: its commands, and example questions as buttons. */
export function helpCard(abilities: readonly ListedAbility[], examples: readonly FaqEntry[], language: Language) {
  const t = words(language);
  return render({
    language,
    title: t('help.title'),
    intro: t('help.intro'),
    commands: abilities.map(({ ability, command }) => ({ command, description: t(`help.abilities.${ability}`) })),
    examplesTitle: t('help.examples'),
    examples: toButtons(examples, language),
  });
}
