import type { PersonMeant, UnknownWords } from '../../domain/company/unknown-words.ts';
import type { Language } from '../../domain/language.ts';
import type { ReportedPerson } from '../../domain/people/people.ts';
import { levelName } from '../../domain/programmes/levels.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { listAny } from '../text/list-text.ts';
import { plainText } from '../text/plain-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import { personLabel } from './person-label.ts';
import template from './unknown-mention.json' with { type: 'json' };

const MOST_CHOICES = 6;

/** A button that asks the question in which the unknown words are replaced. */
type Choice = {
  readonly title: string;
  readonly data: { readonly verb: 'question.ask'; readonly question: string; readonly language: Language };
};

const render = compileCard<{ text: string; choices: readonly Choice[] }>(template);

/**
 * Says which words of a question name nobody and nothing known, or several people, and offers the near ones. Names people:
 * only for readers who may see names.
 */
export function unknownMentionCard(unknown: UnknownWords, reportDay: CalendarDay | undefined, language: Language) {
  const choices = choicesIn(unknown, language).slice(0, MOST_CHOICES);
  return render({ text: textFor(unknown, { choices, reportDay }, language), choices });
}

function choicesIn(unknown: UnknownWords, language: Language): Choice[] {
  const toChoice = (title: string, question: string): Choice => {
    return { title, data: { verb: 'question.ask', question, language } };
  };
  switch (unknown.kind) {
    case 'competency':
      return [];
    case 'level':
      return unknown.near.map(({ level, question }) => toChoice(levelName(level, language) ?? level, question));
    default:
      return unknown.near.map(({ person, question }) => toChoice(labelOf(person, unknown.near), question));
  }
}

function textFor(
  unknown: UnknownWords,
  { choices, reportDay }: { readonly choices: readonly Choice[]; readonly reportDay: CalendarDay | undefined },
  language: Language,
): string {
  const t = words(language);
  const name = plainText(unknown.name);
  const titles = choices.map(({ title }) => title);
  switch (unknown.kind) {
    case 'competency':
      return t('unknown.competency', { name });
    case 'level':
      return t('unknown.level', { name, near: listAny(titles, language).toLowerCase() });
    case 'several': {
      const count = unknown.near.length - choices.length;
      return count > 0 ? t('whatIf.which.more', { count }) : t('whatIf.which.text');
    }
    case 'nobody': {
      if (!reportDay) return t('unknown.noReport', { name });
      const nobody = { name, day: showDay(reportDay, language) };
      const near = listAny(titles, language);
      return near ? t('whatIf.nobody.near', { ...nobody, near }) : t('whatIf.nobody.text', nobody);
    }
  }
}

function labelOf(person: ReportedPerson, near: readonly PersonMeant[]): string {
  return plainText(
    personLabel(
      person,
      near.map((each) => each.person),
    ),
  );
}
