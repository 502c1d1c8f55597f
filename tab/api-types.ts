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

/** What is answered in place of anything else. */
export type Refusal = {
  readonly error: string;
  /** What was asked for is not, or no longer, among what the company has. */
  readonly isGone?: boolean;
  /** Who can be chosen to sign in as. */
  readonly demoPeople?: readonly DemoPerson[];
};

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

/** Someone of the report; the id is no MCID. */
export type PersonRef = { readonly id: string; readonly name: string };

/** A requirement, or a part of one beneath it. */
export type RequirementLine = {
  readonly outcome: 'attained' | 'notAttained' | 'unknown';
  readonly text: string;
  readonly depth: number;
  /** Who counts, or the first of them; nobody where names may not be seen. */
  readonly people: readonly PersonRef[];
  /** How many count besides. */
  readonly more: number;
};

export type LevelDetail = Word & {
  readonly id: string;
  readonly name: string;
  readonly options: readonly { readonly name: string; readonly lines: readonly RequirementLine[] }[];
};

/** What does not count for one reason; `people`, or the first of them, only where names may be seen. */
export type UncountedGroup = {
  readonly text: string;
  readonly count: number;
  readonly people: readonly { readonly person: PersonRef; readonly skill: string }[];
  /** How many rows there are besides. */
  readonly more: number;
};

export type CompetencyDetail = {
  readonly day: Day;
  readonly row: CompetencyRow;
  /** What its risk means, and what is missing. */
  readonly risk: readonly string[];
  readonly levels: readonly LevelDetail[];
  readonly uncounted: readonly UncountedGroup[];
  readonly rules: readonly string[];
  readonly sources: readonly string[];
  readonly note: string;
};

export type Plan = {
  /** The level that is planned for. */
  readonly level: string;
  readonly asOf: string;
  readonly summary: string;
  readonly people: readonly { readonly person: PersonRef; readonly steps: readonly string[] }[];
  readonly remarks: readonly string[];
  readonly notes: readonly string[];
};

export type WhatIf = {
  readonly title: string;
  readonly summary: string;
  readonly changes: readonly { readonly title: string; readonly change: string; readonly detail: string }[];
  readonly fragileTitle: string;
  readonly fragile: readonly string[];
  readonly notes: readonly string[];
};

/** Where somebody's MCID stands, by what is to be done about it. */
export const MCID_STATES = [
  'overdue',
  'inPmc',
  'notAssociated',
  'noAccount',
  'differentEmail',
  'limitedUntil',
  'linkedElsewhere',
  'saysLinked',
  'waiting',
  'linked',
] as const;
export type McidStateName = (typeof MCID_STATES)[number];

export type PeopleQuery = { readonly search: string; readonly state?: McidStateName; readonly page: number };

export type PersonRow = PersonRef & {
  readonly email?: string;
  readonly state: McidStateName;
  readonly skills: number;
  /** How many of the skills count. */
  readonly counting: number;
};

export type PeoplePage = {
  /** How many people fit what was asked for, whichever their state. */
  readonly total: number;
  readonly states: Readonly<Partial<Record<McidStateName, number>>>;
  readonly pages: number;
  readonly people: readonly PersonRow[];
};

export type OwnSkill = Word & {
  readonly skill: string;
  readonly detail: string;
  readonly completedOn?: Day;
  readonly expiresOn?: Day;
};

export type PersonDetail = PersonRow & {
  readonly mcids: readonly string[];
  readonly reportedOn: Day;
  /** What to do about the state of the MCID, where something is. */
  readonly hint?: string;
  readonly ownSkills: readonly OwnSkill[];
};

type Fact = { readonly title: string; readonly value: string };

/** What there is to say of a report; what is left out is nothing. */
export type ReportWords = {
  readonly title: string;
  readonly text: string;
  readonly facts?: readonly Fact[];
  /** A sentence above the changes. */
  readonly since?: string;
  readonly changes?: readonly Fact[];
  /** A sentence above the rows that cannot be read, and those as lines that begin with a dash. */
  readonly badRows?: string;
  readonly badRowList?: string;
};

/** A line of the answer to a file: how many rows are read, or what came of it; only with `pendingId` can it count. */
export type ImportLine =
  | { readonly rows: number }
  | { readonly outcome: ReportWords; readonly pendingId?: string }
  | Refusal;

/** What came of letting a report count, dropping it, or bringing the one before back. */
export type ImportSettled = { readonly outcome: ReportWords };

export type ImportedReport = {
  readonly id: string;
  readonly name: string;
  readonly broughtOn: Day;
  readonly rows: number;
  readonly people: number;
  readonly previous?: { readonly id: string; readonly broughtOn: Day; readonly rows: number };
};

export type Imports = {
  readonly reports: readonly ImportedReport[];
  /** How large a file may be that is sent. */
  readonly mostBytes: number;
};

export type DeliveryState = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** The first of those whom the bot knows by name. */
  readonly people: readonly string[];
};

/** What was sent unasked at one time, and what has become of it. */
export type DeliveryRun = {
  readonly id: string;
  readonly heading: string;
  readonly total: number;
  /** How many messages are not on their way yet. */
  readonly waiting: number;
  readonly states: readonly DeliveryState[];
};

export type Deliveries = { readonly runs: readonly DeliveryRun[] };

export type Cancelled = { readonly cancelled: number };

/** What there is to tell the caller now. */
export type OwnAlert = {
  readonly kind: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly next: string;
};

export type OwnAlerts = { readonly alerts: readonly OwnAlert[] };

type Choice = { readonly value: string; readonly name: string };

/** What the caller wants to be told, and when; a change names the version that it was read with. */
export type Preferences = {
  readonly language?: 'en' | 'sv';
  readonly kinds: readonly Choice[];
  readonly muted: readonly string[];
  readonly snoozes: readonly Choice[];
  readonly snooze: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly quietNote: string;
};

export type PreferencesChange = {
  readonly language?: 'en' | 'sv' | undefined;
  readonly muted: readonly string[];
  readonly snooze: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
};
