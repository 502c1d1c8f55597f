/**
 * What the API answers, as JSON. `bot/` writes it and the tab reads it; a `Day` is `YYYY-MM-DD`. Texts come in the
 * language that the call asks for.
 */

export type Day = string;

/** A colour never says anything that the words beside it do not. */
export type Colour = 'good' | 'warning' | 'attention' | 'default';

/** A word on how something stands, such as "▲ At risk". */
export type Word = { readonly word: string; readonly colour: Colour };

export type DemoPerson = { readonly id: string; readonly name: string; readonly isAdmin: boolean };

/** What is answered in place of anything else; `demoPeople` where one of them can be chosen to sign in as. */
export type Refusal = { readonly error: string; readonly demoPeople?: readonly DemoPerson[] };

export type DemoToken = { readonly token: string };

/** What the caller may do and has chosen. */
export type Me = {
  /** May see the report, its people and what is at risk. */
  readonly isAdmin: boolean;
  readonly mayImport: boolean;
  /** The language saved in the chat or here, which goes before that of Teams. */
  readonly language?: 'en' | 'sv';
};

type PeopleCounted = { readonly counted: number; readonly need: number; readonly missing: number };

export type CompetencyRow = Word & {
  readonly id: string;
  readonly name: string;
  /** The level that is held, by its name. */
  readonly level?: string;
  readonly detail: string;
  readonly risk?: 'lost' | 'atRisk' | 'fragile' | 'unknown' | 'safe';
  readonly people?: PeopleCounted;
};

/** A membership's way to its next renewal. */
export type Renewal = Word & {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly anniversary: Day;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly checkDueOn?: Day;
  readonly reminders: readonly Day[];
};

export type Overview = {
  readonly day: Day;
  /** The report that this is read from. */
  readonly report?: { readonly broughtOn: Day; readonly people: number; readonly skills: number };
  readonly competencies: readonly CompetencyRow[];
  /** For those who may see them only, soonest first. */
  readonly renewals?: readonly Renewal[];
};
