import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { type Texts, words } from '../words.ts';
import template from './missing-data.json' with { type: 'json' };
import { type ShowButton, type ShowPayload, showPayload } from './show-payload.ts';

const render = compileCard<{ title: string; text: string; buttons: readonly ShowButton[] }>(template);

/** The abilities whose cards have a title of their own. */
type Titled = {
  [Key in keyof Texts]: Texts[Key] extends { title: string } ? Key : never;
}[ShowPayload['ability'] & keyof Texts];

type MissingData = {
  /** The ability that needs the data. */
  readonly ability: Titled;
  readonly missing: 'everything' | 'report' | 'memberships';
  /** False if the reader may not provide the data and has to ask an admin. */
  readonly isAdmin?: boolean;
};

/** Says which data the bot still needs, and how to provide it. */
export function missingDataCard({ ability, missing, isAdmin = true }: MissingData, language: Language) {
  const t = words(language);
  const report = { title: t('status.buttons.imports'), data: showPayload('imports', language) };
  const facts = { title: t('status.buttons.companyFacts'), data: showPayload('companyFacts', language) };
  const buttons = { everything: [report, facts], report: [report], memberships: [facts] }[missing];
  return render({
    title: t(`${ability}.title`),
    text: t(`status.missing.${missing}.${isAdmin ? 'admin' : 'others'}`),
    buttons: isAdmin ? buttons : [],
  });
}
