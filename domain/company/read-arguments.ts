import type { AreaId } from '../designations/designation-programme.ts';
import type { Language } from '../language.ts';
import type { ReportedPerson } from '../people/people.ts';
import { LEVEL_WORDS, LEVELS, type Level } from '../programmes/levels.ts';
import type { ProgrammeKind } from '../programmes/programmes.ts';
import { fold } from '../text/fold.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { Period } from '../time/period.ts';
import { type ImpossibleDate, readDates, type StatedDate } from '../time/stated-dates.ts';
import { namedScope, type ScopeNames } from './named-scope.ts';
import type { UnknownWords } from './unknown-words.ts';

/** The arguments in a command's line or a plain question. */
export type CommandArguments = {
  /** The competency's id. */
  readonly competency?: string;
  /** The solution area, instead of a competency. */
  readonly area?: AreaId;
  /** The programme that a button speaks of, if the company knows both. */
  readonly programme?: ProgrammeKind;
  readonly level?: Level;
  readonly asOf?: CalendarDay;
  /** The other day that the line's date may mean: a period's last, or the one with day and month swapped. */
  readonly otherDay?: CalendarDay;
  readonly isSwappable?: boolean;
  /** True if the line says "as of" and a day that cannot be read. */
  readonly isDayUnread?: true;
  /** A date in the line that does not exist. */
  readonly impossibleDate?: ImpossibleDate;
  /** The people of the report that a plain question names; a name that fits several stands for them all. */
  readonly people?: readonly ReportedPerson[];
  /** The exams and certifications that a plain question names, by code: AZ-104. */
  readonly skills?: readonly string[];
  /** The days that a plain question asks about, `from` through `to`: "in March", "this year". */
  readonly period?: Period;
  /** Words that name nobody and nothing that the bot knows, or several people. */
  readonly unknown?: UnknownWords;
  /** All other words, folded: a person's name, or a sign that the line is no command. A plain question is kept whole. */
  readonly rest: string;
};

type Words = Readonly<Record<Language, ReadonlySet<string>>>;

const words = (en: string, sv: string): Words => ({ en: new Set(en.split(' ')), sv: new Set(sv.split(' ')) });

const IN_COMMANDS = new Map(
  LEVELS.map((level) => {
    const { en, sv } = LEVEL_WORDS[level].inCommands;
    return [level, words(en, sv)] as const;
  }),
);

/** Words that join a command to its arguments, and arguments to each other. */
const JOINING = words(
  'of for in to on as at per the our my competency competencies level please reach keep get',
  'for av om i pa per den det till var vart vara kompetens kompetensen niva nivan att na behalla fa tack',
);

const AS_OF = /\b(?:as (?:of|at|on)|per|pa|from|fran)(?: the)?\s$/;

const ALL = [JOINING, ...IN_COMMANDS.values()];

/**
 * Reads "of Data Analytics gold as of 1 September 2021", in either language and any order. `language` is that of the
 * words between the names; undefined if they belong to both or neither.
 *
 * @param today the asker's day: a date without a year is the latest one up to it
 */
export function readArguments(
  line: string,
  today: CalendarDay,
  names: ScopeNames,
): { readonly args: CommandArguments; readonly language: Language | undefined } {
  const folded = fold(line);
  const date = readDates(folded, today).find((each) => isArgument(each, folded)) ?? unreadDay(folded);
  const undated = date ? `${folded.slice(0, date.from)} ${folded.slice(date.to)}` : folded;
  const named = namedScope(undated, {
    day: date?.kind === 'day' ? date.day : today,
    names,
    hasLevel: hasLevel(undated),
  });
  const unnamed = named ? `${undated.slice(0, named.from)} ${undated.slice(named.to)}` : undated;
  const found = wordsIn(unnamed);
  const level = [...IN_COMMANDS].find(([, list]) => found.some((word) => isIn([list], word)))?.[0];
  const args = {
    ...(named?.competency && { competency: named.competency }),
    ...(named?.area && { area: named.area }),
    ...(level && { level }),
    ...(date?.kind === 'day' && { asOf: date.day, ...(date.other && { otherDay: date.other }) }),
    ...(date?.kind === 'day' && date.assumed === 'order' && { isSwappable: true }),
    ...(date?.kind === 'impossible' && { impossibleDate: date.date }),
    ...(date?.kind === 'unread' && { isDayUnread: true as const }),
    rest: found.filter((word) => !isIn(ALL, word)).join(' '),
  };
  return { args, language: languageOf(line) };
}

/** A day in words is an argument only after "as of": "what did we lose last month" asks something else. */
function isArgument(date: StatedDate, folded: string): boolean {
  if (date.kind === 'impossible') return true;
  if (date.kind === 'day' && (date.assumed === undefined || date.assumed === 'order')) return true;
  return AS_OF.test(folded.slice(0, date.from)) || (date.kind === 'day' && /^on /.test(folded.slice(date.from)));
}

/** Finds what follows "as of", where that is no date in any form that can be read. */
function unreadDay(folded: string): StatedDate | undefined {
  const match = /\bas (?:of|at) (?:the )?[a-z\d].*$/.exec(folded);
  return match ? { kind: 'unread', from: match.index, to: folded.length } : undefined;
}

function hasLevel(folded: string): boolean {
  return wordsIn(folded).some((word) => isIn([...IN_COMMANDS.values()], word));
}

function wordsIn(folded: string): readonly string[] {
  return folded.match(/[\p{L}\p{N}](?:[\p{L}\p{N}@._'’-]*[\p{L}\p{N}])?/gu) ?? [];
}

function isIn(lists: readonly Words[], word: string): boolean {
  return lists.some(({ en, sv }) => en.has(word) || sv.has(word));
}

/** A word with å, ä or ö is Swedish, and "for" is English although it equals the folded "för". */
function languageOf(line: string): Language | undefined {
  const found = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isOnly = (language: Language, other: Language) => (word: string) =>
    ALL.some((list) => list[language].has(word)) && !ALL.some((list) => list[other].has(word));
  if (/[åäö]/i.test(line) || found.some(isOnly('sv', 'en'))) return 'sv';
  return found.some((word) => word === 'for' || isOnly('en', 'sv')(word)) ? 'en' : undefined;
}
