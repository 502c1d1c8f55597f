import type { Day } from './day.ts';
import type { PersonRef } from './people.ts';
import type { Word } from './word.ts';

type PeopleCounted = { readonly counted: number; readonly need: number; readonly missing: number };

export type CompetencyRow = Word & {
  readonly id: string;
  readonly name: string;
  /** The name of the level held. */
  readonly level?: string;
  readonly detail: string;
  readonly risk?: 'notMet' | 'atRisk' | 'fragile' | 'unknown' | 'safe';
  readonly people?: PeopleCounted;
};

/** The days of a membership's next renewal. */
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
  /** The report that the overview is based on. */
  readonly report?: { readonly broughtOn: Day; readonly people: number; readonly skills: number };
  readonly competencies: readonly CompetencyRow[];
  /** Soonest first; left out for a caller who may not see them. */
  readonly renewals?: readonly Renewal[];
};

/** A requirement, or a part of the requirement above it. */
export type RequirementLine = {
  readonly outcome: 'attained' | 'notAttained' | 'unknown';
  readonly text: string;
  readonly depth: number;
  /** The first of the people who count; empty for a caller who may not see names. */
  readonly people: readonly PersonRef[];
  /** The number of people who count but are not in `people`. */
  readonly more: number;
};

export type LevelDetail = Word & {
  readonly id: string;
  readonly name: string;
  readonly options: readonly { readonly name: string; readonly lines: readonly RequirementLine[] }[];
};

/** The skills that do not count for one and the same reason. */
export type UncountedGroup = {
  readonly text: string;
  readonly count: number;
  /** The first of them; empty for a caller who may not see names. */
  readonly people: readonly { readonly person: PersonRef; readonly skill: string }[];
  /** The number of rows that are not in `people`. */
  readonly more: number;
};

export type CompetencyDetail = {
  readonly day: Day;
  readonly row: CompetencyRow;
  /** Sentences: what the risk means, and what is missing. */
  readonly risk: readonly string[];
  readonly levels: readonly LevelDetail[];
  readonly uncounted: readonly UncountedGroup[];
  readonly rules: readonly string[];
  readonly sources: readonly string[];
  readonly note: string;
};

export type Plan = {
  /** The level to reach. */
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
