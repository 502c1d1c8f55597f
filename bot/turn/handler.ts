import type { CommandArguments } from '../../domain/company/read-arguments.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { ActionData } from './incoming.ts';
import type { Person } from './person.ts';
import type { Reply } from './reply.ts';

/**
 * `refused`: the person has none of the roles that may see the report; `needsGlobalAdmin`: that role alone will do;
 * `needsHost`: so will having added the bot to where it is asked.
 * `notUnderstood`: the line names nobody known, so it is a question after all.
 */
export type Handled = Reply | 'refused' | 'needsGlobalAdmin' | 'needsHost' | 'notUnderstood';

/** When and in which language a handler is asked; `today` is the asker's own day. */
export type Asked = { readonly today: CalendarDay; readonly language: Language };

/** Answers a command of the company's abilities. */
export type CompanyHandler = (
  asked: Asked & { readonly args: CommandArguments },
  person: Person,
  deps: Deps,
) => Promise<Handled>;

/** Does what a button of the company's cards is for; `notUnderstood` where its data does not fit. */
export type ActionHandler = (data: ActionData, asked: Asked, person: Person, deps: Deps) => Promise<Handled>;
