import type { Language } from '../../domain/language.ts';
import type { OwnMcid } from '../../domain/people/own-mcid.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../card.ts';
import { asOfText } from '../text/as-of-text.ts';
import { ruleText } from '../text/rule-text.ts';
import { words } from '../words.ts';
import template from './link-mcid.json' with { type: 'json' };
import { mcidStateText } from './mcid-state-text.ts';

const render = compileCard<Record<'language' | 'text' | 'source' | 'button', string>>(template);

/** Adds the state of the person's own MCID on a day above the answer that explains how to link it. */
export function linkMcidCard(
  answer: Card,
  { own, day, today }: { readonly own: OwnMcid; readonly day: CalendarDay; readonly today: CalendarDay },
  language: Language,
): Card {
  const state = mcidStateText(own, language);
  if (!state) return answer;
  const text = day === today ? state : `${asOfText(day, today, language)}. ${state}`;
  const t = words(language);
  const { kind, rule } = own.state;
  const top = render({
    language,
    text,
    source: ruleText(rule, language),
    button: kind === 'unlinked' || kind === 'prompted' ? t('mcid.linked') : '',
  });
  return { ...answer, fallbackText: top.fallbackText, body: [...top.body, ...answer.body] };
}
