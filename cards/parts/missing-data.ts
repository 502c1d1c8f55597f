import type { Language } from '../../domain/language.ts';
import { compileCard } from '../card.ts';
import { words } from '../words.ts';
import template from './missing-data.json' with { type: 'json' };
import { type ShowButton, showPayload } from './show-payload.ts';

const render = compileCard<{ title: string; text: string; buttons: readonly ShowButton[] }>(template);

/** What is not known yet: anything at all, a skills report, or a membership. */
export type Missing = 'everything' | 'report' | 'memberships';

/**
 * Says what the bot does not know yet, and how it comes to know it.
 *
 * @param isAdmin whether the person may bring what is missing; anyone else learns whom to ask
 */
export function missingDataCard(
  ability: 'status' | 'skillsReport' | 'renewals' | 'risk' | 'whatIf' | 'plan' | 'mySkills' | 'linking',
  missing: Missing,
  isAdmin: boolean,
  language: Language,
) {
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
