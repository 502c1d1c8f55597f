import type { CommandArguments } from '../../domain/company/read-arguments.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import type { ActionData, SharedFiles } from './incoming.ts';
import type { Person } from './person.ts';
import type { Reply } from './reply.ts';

/** One person's request; `today` is that person's own day. `answer()` has checked that the person may make it. */
export type Request = {
  readonly person: Person;
  readonly today: CalendarDay;
  readonly language: Language;
  readonly deps: Deps;
};

/** A request with an answer that does not depend on the day. */
export type UndatedRequest = Omit<Request, 'today'>;

/** A command or question that calls an ability, with its arguments. */
export type AbilityRequest = Request & {
  readonly args: CommandArguments;
  /** The line as typed; undefined for a button. */
  readonly question?: string;
};

/** A click on a button, with data that the handler must check. */
export type ActionRequest = Request & { readonly data: ActionData };

/** Files dropped in the chat. */
type FileRequest = Request & { readonly files: SharedFiles };

/**
 * A reply, or the reason why there is none. `notUnderstood`: a typed line names nothing that the bot knows, so it is a
 * question after all; a button's data does not fit. `notYours`: the record belongs to somebody else.
 */
export type Outcome = Reply | 'notUnderstood' | 'notYours';

type Handler<R extends Request> = (request: R) => Promise<Outcome>;

export type AbilityHandler = Handler<AbilityRequest>;
export type ActionHandler = Handler<ActionRequest>;
export type FileHandler = Handler<FileRequest>;
