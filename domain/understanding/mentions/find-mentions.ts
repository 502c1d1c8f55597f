import { createAreaNames } from '../../designations/area-names.ts';
import { AREA_NAMES } from '../../programmes/programmes.ts';
import { addYears, type CalendarDay } from '../../time/calendar-day.ts';
import { type DateOrder, mayStateDate, readDates, type StatedDate } from '../../time/stated-dates.ts';
import { findCompetencies, findCompetenciesCalled } from './find-competencies.ts';
import type { PeopleFinder } from './find-people.ts';
import { findPeopleNamed, type UnclearMention } from './find-people-named.ts';
import { findPeriods } from './find-periods.ts';
import { findSkills } from './find-skills.ts';
import { joinMentions, type Mention } from './mention.ts';
import type { MessageText, Word } from './words.ts';

/** The asker's day, the order of day and month in their numeric dates, and the people that they may see. */
export type MentionContext = {
  readonly today: CalendarDay;
  readonly order?: DateOrder;
  readonly people?: PeopleFinder | undefined;
};

/** The mentions of a message, in the order of its text. */
export type FoundMentions = {
  readonly sure: readonly Mention[];
  /**
   * Those of a message that asks an ability: also nicknames, typing errors, periods ahead, levels that do not exist. The
   * same list as `sure` if there are none of these.
   */
  readonly asked: readonly Mention[];
  /** Words that the classifier does not know, as names of people; they may be those of competencies. */
  readonly unclear: readonly UnclearMention[];
};

const areaNames = createAreaNames(AREA_NAMES);

const UNKNOWN_LEVEL = /^(?:plat(?:inum|ina|in|inium)|bron[sz]e?n?|diamond|diamant|titanium?|emerald|ruby|rubin)$/;

/**
 * Finds what a message names.
 *
 * @param isWord true for a word that the classifier knows
 */
export function findMentions(
  text: MessageText,
  context: MentionContext,
  isWord: (word: string) => boolean = () => true,
): FoundMentions {
  const { folded, words } = text;
  const people = findPeopleNamed(words, { people: context.people, isWord });
  const sure = joinMentions(findDates(folded, context), findCompetencies(text), findSkills(folded, words), people.sure);
  const ahead = findPeriods(text, context.today);
  const likely = [
    ...findAreas(folded),
    ...findCompetenciesCalled(text),
    ...words.flatMap(unknownLevel),
    ...people.likely,
  ];
  const isMore = ahead.length + likely.length > 0;
  return { sure, asked: isMore ? joinMentions(ahead, sure, likely) : sure, unclear: people.unclear };
}

function findAreas(folded: string): Mention[] {
  return areaNames(folded).map((named) => ({ kind: 'area', ...named }));
}

function unknownLevel({ text, from, to }: Word): Mention[] {
  return UNKNOWN_LEVEL.test(text) ? [{ kind: 'unknownLevel', from, to }] : [];
}

function findDates(folded: string, { today, order }: MentionContext): Mention[] {
  if (!mayStateDate(folded)) return [];
  return readDates(folded, today, order).flatMap((date) => toMention(date, today) ?? []);
}

/**
 * A day counted from today, such as "yesterday", stays as words: they tell more than that a day is meant. A day without a
 * year is the next one, since abilities are asked about what comes.
 */
function toMention(date: StatedDate, today: CalendarDay): Mention | undefined {
  const { from, to } = date;
  if (date.kind === 'impossible') return { kind: 'impossibleDay', date: date.date, from, to };
  if (date.kind === 'unread' || date.assumed === 'relative') return undefined;
  if (date.assumed === 'period') return { kind: 'period', period: { from: date.day, to: date.other }, from, to };
  const isPast = !date.yearGiven && date.day < today;
  return { kind: 'day', day: isPast ? addYears(date.day, 1) : date.day, from, to };
}
