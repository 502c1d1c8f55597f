import type { Language } from '../../domain/language.ts';
import type { PromptPlan } from '../../domain/people/prompt-plan.ts';
import { compileCard } from '../card.ts';
import { type ShowPayload, showPayload } from '../parts/show-payload.ts';
import { words } from '../words.ts';
import template from './ask-to-link.json' with { type: 'json' };

const render = compileCard<{
  language: Language;
  title: string;
  text: string;
  notes: { text: string }[];
  ask: string;
  back: string;
  backData: ShowPayload;
  reports: { title: string; data: ShowPayload }[];
}>(template);

/** Counts the people who would be asked to link now (or, with `isSent`, have been asked), the others, and the reasons. */
export function askToLinkCard({ due, withoutApp, later, unknown }: PromptPlan, language: Language, isSent = false) {
  const t = words(language);
  const count = due.length;
  const reached = count - withoutApp;
  const sentText = reached > 0 ? t('askToLink.asked', { count: reached }) : t('askToLink.begun');
  const text = isSent ? sentText : t('askToLink.due', { count });
  return render({
    language,
    title: t('askToLink.title'),
    text: count === 0 ? t('askToLink.nobody') : text,
    notes: [
      ...(withoutApp > 0
        ? [{ text: t(`askToLink.withoutApp.${isSent ? 'asked' : 'due'}`, { count: withoutApp }) }]
        : []),
      ...(later > 0 ? [{ text: t('askToLink.later', { count: later }) }] : []),
      ...(unknown > 0 ? [{ text: t('askToLink.unknown', { count: unknown }) }] : []),
    ],
    ask: count === 0 || isSent ? '' : t('askToLink.ask', { count }),
    back: t('askToLink.back'),
    backData: showPayload('linking', language),
    reports: isSent && count > 0 ? [{ title: t('askToLink.report'), data: showPayload('alertReport', language) }] : [],
  });
}
