import { type GeneralText, MARKETS } from '../../domain/company/general-facts.ts';
import type { FactProblem } from '../../domain/company/state-facts.ts';
import type { Language } from '../../domain/language.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { NOTHING_CHOSEN } from '../parts/nothing-chosen.ts';
import { words } from '../words.ts';
import { factProblemText } from './fact-problem-text.ts';
import template from './general-facts-form.json' with { type: 'json' };

/** The content of the form; `was` is the state it was filled from, and is submitted with it. */
export type GeneralFactsForm = {
  readonly text: GeneralText;
  readonly was: string;
  readonly problems?: readonly FactProblem[];
};

const render = compileCard<Record<string, unknown>>(template);

/** A form for the facts about the company as a whole. */
export function generalFactsForm(
  { text, was, problems = [] }: GeneralFactsForm,
  today: CalendarDay,
  language: Language,
) {
  const t = words(language);
  const notStated = { title: t('facts.notStated'), value: NOTHING_CHOSEN };
  return render({
    language,
    title: t('facts.general.title'),
    problems: problems.map((problem) => factProblemText(problem, COMPETENCY_PROGRAMME, language)).join('\n\n'),
    market: text.market || NOTHING_CHOSEN,
    movedToPcOn: text.movedToPcOn,
    surfaceHubReseller: text.surfaceHubReseller || NOTHING_CHOSEN,
    today,
    was,
    marketLabel: t('facts.fields.market'),
    markets: [notStated, ...MARKETS.map((value) => ({ value, title: t(`facts.markets.${value}`) }))],
    movedLabel: t('facts.fields.movedToPcOn'),
    resellerLabel: t('facts.fields.surfaceHubReseller'),
    answers: [notStated, ...(['yes', 'no'] as const).map((value) => ({ value, title: t(`facts.answers.${value}`) }))],
    note: t('facts.general.note'),
    save: t('facts.save'),
    back: t('facts.back'),
  });
}
