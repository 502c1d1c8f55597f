import type { Language } from '../../domain/language.ts';
import type { OwnMcid } from '../../domain/people/own-mcid.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../card.ts';
import { asOfText } from '../text/as-of-text.ts';
import { ruleText } from '../text/rule-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import template from './link-mcid.json' with { type: 'json' };

const render = compileCard<Record<'language' | 'text' | 'source' | 'button', string>>(template);

/** Where the person's own MCID stands on a day, above the whole answer on how to link it. */
export function linkMcidCard(
  answer: Card,
  own: OwnMcid,
  { day, today }: { readonly day: CalendarDay; readonly today: CalendarDay },
  language: Language,
): Card {
  const state = stateText(own, language);
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

/** Where somebody's own MCID stands, said to them. */
export function stateText({ state, facts: { report, said }, mcids, graceEnd }: OwnMcid, language: Language) {
  const t = words(language);
  const reportDay = report ? showDay(report.day, language) : '';
  switch (state.kind) {
    case 'linked':
      return t('mcid.state.linked', { mcid: mcids.join(', '), day: reportDay });
    case 'unlinked':
    case 'prompted':
      if (!report) return t('mcid.state.noReport');
      if (report.shows === 'absent') return t('mcid.state.absent', { day: reportDay });
      if (!state.inPmc) return t('mcid.state.notAssociated', { day: reportDay });
      return graceEnd
        ? t('mcid.state.inPmcUntil', { day: reportDay, lastDay: showDay(graceEnd, language) })
        : t('mcid.state.inPmc', { day: reportDay });
    case 'waiting':
      return t('mcid.state.waiting', {
        day: showDay(said?.on ?? state.through, language),
        through: showDay(state.through, language),
      });
    case 'saysLinked':
      return t('mcid.state.saysLinked', { day: showDay(state.on, language) });
    case 'overdue':
      return t('mcid.state.overdue', { day: reportDay });
    case 'limitedUntil':
      return t('mcid.state.limitedUntil', { day: showDay(state.until, language) });
    case 'linkedElsewhere':
      return t('mcid.state.linkedElsewhere', { day: showDay(state.on, language) });
    // Nobody tells the bot of that.
    case 'left':
      return undefined;
  }
}
