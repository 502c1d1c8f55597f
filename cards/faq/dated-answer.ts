import type { CombinedBenefits } from '../../domain/benefits/account-merge.ts';
import type { DatedFacts, DayName } from '../../domain/dated-rules/dated-facts.ts';
import type { DatedRule } from '../../domain/dated-rules/dated-rules.ts';
import type { FaqCatalogue } from '../../domain/faq/catalogue.ts';
import type { FaqEntry } from '../../domain/faq/entry.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { StatedDay } from '../../domain/time/stated-dates.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { dateReadings } from './date-readings.ts';
import { answerCard } from './faq-answer.ts';
import { combinedText } from './noted-answer.ts';

/** An answer computed from a date by a rule; `other` is by the date's other reading, `entry` explains the rule. */
export type DatedAnswer = {
  readonly rule: DatedRule;
  readonly stated: StatedDay;
  readonly facts: DatedFacts;
  readonly other: DatedFacts | undefined;
  readonly entry: FaqEntry;
  /** The benefits after a merger, if the question names competencies. */
  readonly combined: CombinedBenefits | undefined;
};

/** Shows the days that a rule computes, and the rule beside them. */
export function datedAnswerCard(
  { rule, stated, facts, other, entry, combined }: DatedAnswer,
  { followUps }: FaqCatalogue,
  language: Language,
) {
  const t = words(language);
  const readings = dateReadings(stated, other && result(other, language), language);
  const paragraphs = [
    readings.note,
    stated.yearGiven || stated.assumed
      ? ''
      : t('dates.yearAssumed', { day: showDay(yearless(facts, stated), language) }),
    result(facts, language),
    readings.other,
    combined ? combinedText(combined, language) : '',
    t(`dated.rule.${rule}`),
  ];
  return answerCard(
    {
      title: t(`dated.title.${rule}`, shown(facts, language)),
      answer: paragraphs.filter((text) => text !== '').join('\n\n'),
      source: entry.source,
      followUps: [entry, ...followUps(entry)],
    },
    language,
  );
}

function result(facts: DatedFacts, language: Language): string {
  return words(language)(`dated.result.${facts.outcome}`, shown(facts, language));
}

/** Without a year, an anniversary is the one to come, and any other day the latest. */
function yearless({ days: { anniversary } }: DatedFacts, { day }: StatedDay): CalendarDay {
  return anniversary?.slice(4) === day.slice(4) ? anniversary : day;
}

/** A text names only the days that its outcome has. */
function shown({ days }: DatedFacts, language: Language): Record<DayName, string> {
  const named = Object.entries(days).map(([name, day]) => [name, showDay(day, language)]);
  return Object.fromEntries(named) as Record<DayName, string>;
}
