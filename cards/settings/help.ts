import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { type EntryButton, entryButtons } from '../parts/entry-buttons.ts';
import { type Texts, words } from '../words.ts';
import template from './help.json' with { type: 'json' };

type Words = Texts['help'];

/** An ability on the help card; `command` is what to write for it. */
export type ListedAbility = {
  readonly ability: keyof Words['abilities'];
  readonly group: keyof Words['groups'];
  readonly command: string;
};

const GROUPS = ['company', 'you', 'admins'] as const satisfies readonly ListedAbility['group'][];

const render = compileCard<{
  language: Language;
  title: string;
  intro: string;
  groups: { heading: string; commands: { command: string; description: string }[] }[];
  examplesTitle: string;
  examples: EntryButton[];
}>(template);

/** Lists the commands that are available here, in groups, and offers example questions as buttons. */
export function helpCard(listed: readonly ListedAbility[], examples: readonly FaqEntry[], language: Language) {
  const t = words(language);
  const groups = GROUPS.map((group) => ({
    heading: t(`help.groups.${group}`),
    commands: listed
      .filter((each) => each.group === group)
      .map(({ ability, command }) => ({ command, description: t(`help.abilities.${ability}`) })),
  }));
  return render({
    language,
    title: t('help.title'),
    intro: t('help.intro'),
    groups: groups.filter(({ commands }) => commands.length > 0),
    examplesTitle: t('help.examples'),
    examples: entryButtons(examples, language),
  });
}
