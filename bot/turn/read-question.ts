import { readCompanyQuestion } from '../../domain/company/company-question.ts';
import { type CommandArguments, readArguments } from '../../domain/company/read-arguments.ts';
import { readWish } from '../../domain/faq/read-wish.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { askArguments } from '../../domain/understanding/ask-arguments.ts';
import type { Understood } from '../../domain/understanding/understand.ts';
import { competencyNames, type Intent, type Routed } from './router.ts';

/** A typed message that is no command, and its meaning. */
type Question = {
  readonly intent: Extract<Intent, { kind: 'question' }>;
  readonly understood: Understood;
  readonly today: () => CalendarDay;
};

/** Finds the ability that answers a message which is no command; otherwise it stays a question for the FAQ. */
export function readQuestion({ intent, understood, today }: Question): Routed {
  const { question, bringsReport } = intent;
  const found = asked(question, understood) ?? companyQuestion(question, today());
  if (found) return found;
  if (bringsReport) return toAbility(question, 'bringReport', { rest: '' }, undefined);
  const { kind, language } = readWish(question) ?? {};
  return kind ? toAbility(question, kind, { rest: '' }, language) : { intent, language: understood.language };
}

/** Reads a message that is understood as a plain question about an ability. */
function asked(question: string, { outcome, mentions, masked, language }: Understood): Routed | undefined {
  if (outcome.kind !== 'ask') return undefined;
  const { ability, ask } = outcome;
  return { intent: { kind: 'ability', ability, ask, args: askArguments(mentions, masked), question }, language };
}

/** Reads a question about the asker's own company as a call of an ability. */
function companyQuestion(question: string, today: CalendarDay): Routed | undefined {
  const found = readCompanyQuestion(question, competencyNames);
  if (!found) return undefined;
  const { args, language } = readArguments(question, today, competencyNames);
  return toAbility(question, found.ability, { ...args, rest: found.rest }, language);
}

function toAbility(question: string, ability: string, args: CommandArguments, language: Routed['language']): Routed {
  return { intent: { kind: 'ability', ability, args, question }, language };
}
