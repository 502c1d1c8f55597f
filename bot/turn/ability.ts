import type { ListedAbility } from '../../cards/settings/help.ts';
import type { CommandArguments } from '../../domain/company/read-arguments.ts';
import type { Language } from '../../domain/language.ts';
import type { Access, Where } from './access.ts';
import type { AbilityHandler, ActionHandler, FileHandler } from './handler.ts';

/**
 * What may follow the words of an ability in their line: nothing, a day, also a competency and a level (`scope`), or
 * words about people that only the company's report can make sense of.
 */
export type Takes = 'nothing' | 'day' | 'scope' | 'people';

/** A button of an ability's cards. */
export type Action = {
  readonly access: Access;
  /** Does what the button is for; its data is not to be trusted. */
  readonly handle: ActionHandler;
  readonly where?: Where;
  /** Tells a person in their own chat, once a day for each `subject`, why a click was refused. */
  readonly refusal?: {
    readonly subject: 'names' | 'schedule';
    readonly text: 'skillsReport.mayNotSee' | 'message.hostNeeded';
  };
};

/** Everything about one ability of the bot. */
export type Ability = {
  /** Who may use it, checked before its handler runs. */
  readonly access: Access;
  readonly where?: Where;
  /** The phrases that mean it, matched in any case and without diacritics; help shows the first. */
  readonly words?: Readonly<Record<Language, readonly string[]>>;
  readonly takes?: Takes;
  /** Tells whether a line means this ability; asked before somebody is refused, without a look at any data. */
  readonly seemsMeant?: (args: CommandArguments) => boolean;
  /** The group of the help card that lists it; help leaves out an ability without one. */
  readonly help?: ListedAbility['group'];
  /** Answers its words. */
  readonly handle?: AbilityHandler;
  /** Takes a file dropped in the chat. */
  readonly handleFile?: FileHandler;
  /** The buttons of its cards, by verb. Stored cards carry the verbs, so they never change. */
  readonly actions?: Readonly<Record<string, Action>>;
};

export type Abilities = Readonly<Record<string, Ability>>;
