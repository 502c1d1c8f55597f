import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { type EntryButton, entryButtons } from '../parts/entry-buttons.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';
import template from './help.json' with { type: 'json' };

type Ability = keyof typeof en.help.abilities;

/** An ability as the help card shows it: `command` is what to write, the words of the card say what it does. */
export type ListedAbility = { readonly ability: Ability; readonly command: string };

/** What belongs together, in the order in which it is shown. */
const GROUPS: readonly (readonly [heading: keyof typeof en.help.groups, abilities: readonly Ability[]])[] = [
  ['company', ['status', 'skillsReport', 'renewals', 'risk', 'whatIf', 'plan']],
  ['you', ['mySkills', 'linkMcid', 'ownAlerts', 'preferences', 'expert']],
  ['admins', ['linking', 'imports', 'companyFacts', 'alerts', 'sendAlerts', 'alertReport', 'roles']],
];

const render = compileCard<{
  language: Language;
  title: string;
  intro: string;
  groups: { heading: string; commands: { command: string; description: string }[] }[];
  examplesTitle: string;
  examples: EntryButton[];
}>(template);

/** What the bot can do: the commands that it offers here, in groups, and example questions as buttons. */
export function helpCard(listed: readonly ListedAbility[], examples: readonly FaqEntry[], language: Language) {
  const t = words(language);
  const groups = GROUPS.map(([heading, abilities]) => ({
    heading: t(`help.groups.${heading}`),
    commands: abilities.flatMap((ability) => {
      const found = listed.find((each) => each.ability === ability);
      return found ? [{ command: found.command, description: t(`help.abilities.${ability}`) }] : [];
    }),
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
