import type { ListedAbility } from '../../cards/settings/help.ts';
import type { CommandArguments } from '../../domain/company/read-arguments.ts';
import type { Further } from '../../domain/conversation/read-follow-up.ts';
import type { Language } from '../../domain/language.ts';
import type { Access, Where } from './access.ts';
import type { AbilityHandler, ActionHandler, FileHandler } from './handler.ts';

/**
 * The arguments that may follow an ability's words: none, a day, a day with a competency and a level (`scope`), or words
 * about people, which only the company's report can resolve. `answer()` rejects impossible days, except in `people`.
 */
export type Takes = 'nothing' | 'day' | 'scope' | 'people';

/** A button of an ability's cards. */
export type Action = {
  readonly access: Access;
  /** Handles a click; its data cannot be trusted. */
  readonly handle: ActionHandler;
  readonly where?: Where;
  /** Tells a person in their own chat, once a day for each `subject`, why a click was refused. */
  readonly refusal?: {
    readonly subject: 'names' | 'schedule';
    readonly text: 'skillsReport.mayNotSee' | 'message.hostNeeded';
  };
};

/**
 * A kind of plain question or wish that an ability answers, such as "are we gold?". The bank has a file of phrasings for
 * it: `domain/understanding/bank/ABILITY.KIND.json`. Access and place are the ability's, unless it has its own.
 */
export type Ask = {
  readonly access?: Access;
  readonly where?: Where;
  /** True if it may name people who are not in the report: no card then asks who is meant. */
  readonly takesAnyone?: true;
  /** Tells, without reading any data, whether a message is this question; asked before somebody is refused. */
  readonly seemsMeant?: (args: CommandArguments) => boolean;
  readonly handle: AbilityHandler;
};

/** Something that a follow-up of a few words asks for: more about the card, or the same for another name. */
export type FollowUpKind = Further | 'person' | 'skill' | 'competency';

/** One thing that the bot can do, with all its entry points. */
export type Ability = {
  /** Who may use it, checked before its handler runs. */
  readonly access: Access;
  readonly where?: Where;
  /** The phrases that mean it, matched in any case and without diacritics; help shows the first. */
  readonly words?: Readonly<Record<Language, readonly string[]>>;
  readonly takes?: Takes;
  /** Tells, without reading any data, whether a line means this ability; asked before somebody is refused. */
  readonly seemsMeant?: (args: CommandArguments) => boolean;
  /** The group that lists it on the help card; help leaves out an ability without one. */
  readonly help?: ListedAbility['group'];
  /** Answers its words. */
  readonly handle?: AbilityHandler;
  /** The kinds of plain questions that it answers, by the name in their label: `held` in `ask:status.held`. */
  readonly asks?: Readonly<Record<string, AbilityHandler | Ask>>;
  /**
   * What answers a follow-up on its cards, as an ability or `ability.ask`: "why?", "who?", "and Johan?". A name of a kind
   * that the card was about asks for the same card.
   */
  readonly followUps?: Readonly<Partial<Record<FollowUpKind, string>>>;
  /** Handles files dropped in the chat. */
  readonly handleFile?: FileHandler;
  /** The buttons of its cards, by verb. Stored cards carry the verbs, so they never change. */
  readonly actions?: Readonly<Record<string, Action>>;
};

export type Abilities = Readonly<Record<string, Ability>>;
