import { readCompanyQuestion } from '../../domain/company/company-question.ts';
import { createCompetencyNames } from '../../domain/company/competency-names.ts';
import { type CommandArguments, readArguments } from '../../domain/company/read-arguments.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { MPN_2021 } from '../../domain/programmes/mpn-2021/mpn-2021.ts';
import { mayDo, type Role } from '../../domain/settings/roles.ts';
import { fold } from '../../domain/text/fold.ts';
import { type CalendarDay, parseDay } from '../../domain/time/calendar-day.ts';
import { COMMANDS, type Command, type CompanyAbility, type PlainIntent, type Taken } from '../abilities.ts';
import type { ActionData, Incoming, SharedFile } from './incoming.ts';
import type { Person } from './person.ts';

/** Everything a person can ask of the bot. */
export type Intent =
  | PlainIntent
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'showEntry'; readonly entryId: string }
  | { readonly kind: 'noneOfThese' }
  | { readonly kind: 'importFile'; readonly file: SharedFile }
  | { readonly kind: 'nothingSaid' }
  | { readonly kind: 'unknownAction' }
  /** `question` is the line as typed, in case it turns out to be a question after all. */
  | {
      readonly kind: 'company';
      readonly ability: CompanyAbility;
      readonly args: CommandArguments;
      readonly question?: string;
      /** The alert whose button it was. */
      readonly notice?: string;
    }
  /** A button of one of the company's cards, with data that its handler checks. */
  | { readonly kind: 'companyAction'; readonly verb: CompanyVerb; readonly data: ActionData };

/** An intent, and the language it was asked in where the words alone tell. */
export type Routed = { readonly intent: Intent; readonly language: Language | undefined };

/** Verbs that change something, or need more than a command's arguments. */
const COMPANY_VERBS = [
  'report.names',
  'report.admins',
  'report.schedule',
  'report.cancel',
  'import.confirm',
  'import.cancel',
  'import.restore',
  'facts.edit',
  'facts.save',
  'membership.save',
  'membership.remove',
  'roles.grant',
  'roles.revoke',
  'mcid.linked',
  'mcid.prompt',
  'mcid.remind',
  'mcid.say',
  'prompts.show',
  'prompts.send',
  'prompts.schedule',
  'matches.show',
  'matches.save',
  'matches.remove',
  'preferences.save',
  'alert.acknowledge',
  'alert.snooze',
  'alert.mute',
  'alerts.send',
  'run.show',
  'run.times',
  'run.send',
  'run.schedule',
  'run.pause',
  'run.cancel',
  'file.offer',
  'file.accept',
  'file.decline',
] as const;
export type CompanyVerb = (typeof COMPANY_VERBS)[number];

const NOTHING_TOLD = { args: { rest: '' }, language: undefined };
const MAX_PEOPLE_CHARACTERS = 400;
const ABILITIES = COMMANDS.flatMap((command) => ('takes' in command ? [command.ability] : []));

/** What a button can do. A verb whose data does not fit is as unknown as one that is not here. */
const VERBS: Readonly<Record<string, (data: ActionData) => Intent | undefined>> = {
  'faq.show': ({ entryId }) => (typeof entryId === 'string' ? { kind: 'showEntry', entryId } : undefined),
  'faq.none': () => ({ kind: 'noneOfThese' }),
  'help.show': () => ({ kind: 'help' }),
  'expert.show': () => ({ kind: 'askExpert' }),
  'language.set': (data) => {
    const language = languageOf(data);
    return language && { kind: 'setLanguage', language };
  },
  'company.show': (data) => {
    const ability = ABILITIES.find((known) => known === data.ability);
    const args = argumentsIn(data);
    const of = typeof data.notice === 'string' ? { notice: data.notice } : {};
    return ability && args && { kind: 'company', ability, args, ...of };
  },
};

type Phrase = { readonly words: string; readonly command: Command; readonly language: Language | undefined };

/** Every phrase, the longest first; one that is the same in both languages tells no language. */
const PHRASES: readonly Phrase[] = allPhrases();
const BY_FIRST_WORD = Map.groupBy(PHRASES, ({ words }) => firstWord(words));

const competencyNames = createCompetencyNames(MPN_2021);

/**
 * Decides what a person wants; text that is no command is a question.
 *
 * @param today the asker's own day, asked for only where a date may be read
 */
export function route(incoming: Incoming, today: () => CalendarDay): Routed {
  if (incoming.kind === 'action') {
    return { intent: actionIntent(incoming) ?? { kind: 'unknownAction' }, language: languageOf(incoming.data) };
  }
  if (incoming.kind === 'file') return { intent: { kind: 'importFile', file: incoming.file }, language: undefined };
  if (!/[\p{L}\p{N}]/u.test(incoming.text)) return { intent: { kind: 'nothingSaid' }, language: undefined };
  const { text } = incoming;
  const asked = { intent: { kind: 'ask', question: text }, language: undefined } as const;
  return typedCommand(text, today) ?? companyQuestion(text, today) ?? asked;
}

function actionIntent({ verb, data }: Extract<Incoming, { kind: 'action' }>): Intent | undefined {
  if (Object.hasOwn(VERBS, verb)) return VERBS[verb]?.(data);
  const known = COMPANY_VERBS.find((each) => each === verb);
  return known && { kind: 'companyAction', verb: known, data };
}

function typedCommand(text: string, today: () => CalendarDay): Routed | undefined {
  const said = text.replace(/^[\s.!?,:;]+|[\s.!?,:;]+$/g, '').replace(/[\s,]+/g, ' ');
  const line = fold(said);
  const phrases = BY_FIRST_WORD.get(firstWord(line)) ?? [];
  const phrase = phrases.find(({ words }) => line === words || line.startsWith(`${words} `));
  if (!phrase) return undefined;
  const { command, language, words } = phrase;
  if ('intent' in command) return line === words ? { intent: command.intent, language } : undefined;
  const rest = said.split(' ').slice(words.split(' ').length).join(' ');
  const { args, language: told } = rest ? readArguments(rest, today(), competencyNames) : NOTHING_TOLD;
  if (rest && !fits(args, command.takes)) return undefined;
  return { intent: { kind: 'company', ability: command.ability, args, question: text }, language: language ?? told };
}

/** Whether all that follows a command is something it takes: else the line is a question. */
function fits({ competency, level, rest }: CommandArguments, takes: Taken): boolean {
  if (takes === 'nothing' || (takes === 'day' && (competency || level))) return false;
  return takes === 'people' || rest === '';
}

/** A question about the asker's own company means one of the commands. */
function companyQuestion(text: string, today: () => CalendarDay): Routed | undefined {
  const found = readCompanyQuestion(text, competencyNames);
  if (!found) return undefined;
  const { ability, rest } = found;
  const { args, language } = readArguments(text, today(), competencyNames);
  return { intent: { kind: 'company', ability, args: { ...args, rest }, question: text }, language };
}

function firstWord(line: string): string {
  return line.split(' ', 1)[0] ?? '';
}

function allPhrases(): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const command of COMMANDS) {
    for (const language of LANGUAGES) {
      for (const words of command.words[language].map(fold)) {
        found.set(words, { words, command, language: found.has(words) ? undefined : language });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.words.length - a.words.length);
}

/** The arguments that a button of `company.show` carries; undefined where one of them is nothing known. */
export function argumentsIn({ competency, level, asOf, people }: ActionData): CommandArguments | undefined {
  const found = MPN_2021.competencies.find(({ id }) => id === competency)?.id;
  const named = MPN_2021.levels.find((each) => each === level) as CommandArguments['level'];
  const day = typeof asOf === 'string' ? parseDay(asOf) : undefined;
  // A choice of nothing arrives as an empty text.
  const isKnown = (given: unknown, read: unknown) => given === undefined || given === '' || read !== undefined;
  if (!isKnown(competency, found) || !isKnown(level, named) || !isKnown(asOf, day)) return undefined;
  return {
    ...(found && { competency: found }),
    ...(named && { level: named }),
    ...(day && { asOf: day }),
    rest: typeof people === 'string' ? fold(people).slice(0, MAX_PEOPLE_CHARACTERS) : '',
  };
}

/** Buttons carry the language of their card, so that a conversation stays in it. */
function languageOf({ language }: ActionData): Language | undefined {
  return LANGUAGES.find((known) => known === language);
}

/** The commands that help lists for somebody with these roles, each by the word to write in that language. */
export function listedAbilities(language: Language, scope: Person['scope'], roles: readonly Role[]) {
  return COMMANDS.filter((command) => isFor(command, scope, roles)).flatMap(({ ability, words }) => {
    const command = words[language][0];
    return ability && command ? [{ ability, command }] : [];
  });
}

function isFor(command: Command, scope: Person['scope'], roles: readonly Role[]): boolean {
  if ('intent' in command) return true;
  const { task, openTogether, personalOnly } = command;
  if (scope !== 'personal' && (personalOnly || openTogether)) return openTogether === true;
  return !task || mayDo(roles, task).kind === 'allowed';
}
