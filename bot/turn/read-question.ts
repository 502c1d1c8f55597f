import { readDesignationQuestion } from '../../domain/company/designation-question.ts';
import { namedScope } from '../../domain/company/named-scope.ts';
import { type CommandArguments, readArguments } from '../../domain/company/read-arguments.ts';
import { speaksOfShowing } from '../../domain/dated-rules/asks-when-shown.ts';
import { LEVEL_PATTERN } from '../../domain/programmes/levels.ts';
import { programmeInForce } from '../../domain/programmes/programmes.ts';
import { fold } from '../../domain/text/fold.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { askArguments } from '../../domain/understanding/ask-arguments.ts';
import type { Understood } from '../../domain/understanding/understand.ts';
import { type Intent, type Routed, SCOPE_NAMES } from './router.ts';

/** A typed message that is no command, and its meaning. */
type Question = {
  readonly intent: Extract<Intent, { kind: 'question' }>;
  readonly understood: Understood;
  readonly today: () => CalendarDay;
};

/** Finds the ability that answers a message which is no command; otherwise it stays a question for the FAQ. */
export function readQuestion({ intent, understood, today }: Question): Routed {
  const { question, bringsReport } = intent;
  // The words beside a link or a pasted table say little of their own.
  if (bringsReport) return toAbility(question, 'bringReport', { rest: '' }, undefined);
  return (
    asked(question, understood, today) ??
    nameAlone(question, understood, today) ??
    designationQuestion(question, today()) ?? { intent, language: understood.language }
  );
}

/** Reads a message that is understood as a plain question about an ability. */
function asked(question: string, understood: Understood, today: () => CalendarDay): Routed | undefined {
  const { outcome, language } = understood;
  if (outcome.kind !== 'ask') return undefined;
  const { ability, ask } = outcome;
  // When a link or an exam shows is the same for everybody (R9), whatever the report says of the asker.
  const isAboutPerson = understood.mentions.some(({ kind }) => kind === 'person');
  if (!isAboutPerson && speaksOfShowing(question)) return undefined;
  const args = withArea(askArguments(understood), question, today());
  return { intent: { kind: 'ability', ability, ask, args, question }, language };
}

/** What a name alone asks. */
const ALONE = {
  competency: { ability: 'status', ask: 'one' },
  area: { ability: 'status', ask: 'one' },
  skill: { ability: 'people', ask: 'hasSkill' },
} as const;
const ONLY_LEVEL = new RegExp(`^(?:${LEVEL_PATTERN}|[^\\p{L}\\p{N}])*$`, 'iu');

/** Reads a message that is nothing but the name of a competency, a solution area or an exam. */
function nameAlone(question: string, understood: Understood, today: () => CalendarDay): Routed | undefined {
  const { mentions, typed } = understood;
  const [only, ...others] = mentions;
  if (!only || others.length > 0 || !(only.kind in ALONE)) return undefined;
  if (!ONLY_LEVEL.test(typed.slice(0, only.from) + typed.slice(only.to))) return undefined;
  const args = withArea(askArguments(understood), question, today());
  const intent = { kind: 'ability', ...ALONE[only.kind as keyof typeof ALONE], args, question } as const;
  return { intent, language: undefined };
}

/** Adds the solution area that a question names; a competency of the same name stays, for what knows no areas. */
export function withArea(args: CommandArguments, question: string, today: CalendarDay): CommandArguments {
  const day = args.asOf ?? today;
  const named = namedScope(fold(question), { day, hasLevel: args.level !== undefined, names: SCOPE_NAMES });
  return named?.area ? { ...args, area: named.area } : args;
}

/** Reads a question about the asker's own designations, while they are in force. */
function designationQuestion(question: string, today: CalendarDay): Routed | undefined {
  const [anyArea] = SCOPE_NAMES.areas(fold(question));
  // Most questions are about something else, and reading the arguments of each would take longer than understanding it.
  if (!readDesignationQuestion(question, anyArea)) return undefined;
  const { args, language } = readArguments(question, today, SCOPE_NAMES);
  const day = args.asOf ?? today;
  if (programmeInForce(day) !== 'designations') return undefined;
  const named = namedScope(fold(question), { day, hasLevel: args.level !== undefined, names: SCOPE_NAMES });
  const ability = readDesignationQuestion(question, named);
  return ability && toAbility(question, ability, { ...args, rest: '' }, language);
}

function toAbility(question: string, ability: string, args: CommandArguments, language: Routed['language']): Routed {
  return { intent: { kind: 'ability', ability, args, question }, language };
}
