import type { Membership } from '../../domain/company/memberships.ts';
import { peopleCounted } from '../../domain/competencies/people-counted.ts';
import { findCompetency, type Programme } from '../../domain/competencies/programme.ts';
import type { Outcome } from '../../domain/competencies/verdict.ts';
import type { Change, NewlyFragile } from '../../domain/competencies/what-if.ts';
import type { DesignationChange } from '../../domain/designations/what-if-designations.ts';
import type { Language } from '../../domain/language.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { asOfText } from '../text/as-of-text.ts';
import { capitalised } from '../text/capitalised.ts';
import { listAll } from '../text/list-text.ts';
import { levelText } from '../text/membership-text.ts';
import { peopleText } from '../text/people-text.ts';
import { plainText } from '../text/plain-text.ts';
import { ruleText } from '../text/rule-text.ts';
import { showDay } from '../text/show-day.ts';
import { severalMcidsLines } from '../text/verdict-note.ts';
import { words } from '../words.ts';
import { designationChangeText } from './designations/designation-change-text.ts';
import template from './what-if.json' with { type: 'json' };

/** A scenario and the changes that it causes. Only for readers who may see names. */
export type WhatIfContent = {
  readonly programme: Programme;
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  /** The names of the people who leave and of those who join. */
  readonly leavers: readonly string[];
  readonly joiners: readonly string[];
  /** The people who associate their MCID in Partner Center. */
  readonly linkers?: readonly string[];
  /** The people who earn skills, and the skills' names. */
  readonly earners?: { readonly people: readonly string[]; readonly skills: readonly string[] } | undefined;
  /** False if some words of the request name nobody in the report. */
  readonly isWhole: boolean;
  readonly changes: readonly Change[];
  readonly fragile: readonly NewlyFragile[];
  readonly designations: readonly DesignationChange[];
  /** True without a skills report: then only designations can change. */
  readonly isAboutDesignations: boolean;
  readonly memberships: readonly Membership[];
  readonly names: PeopleNames;
  /** The people with several MCIDs, each by the first. */
  readonly several: readonly string[];
};

const MOST_NAMED = 6;

type Text = { text: string };

/** The changes that a scenario causes, in words. */
export type WhatIfWords = {
  readonly title: string;
  readonly asOf: string;
  readonly summary: string;
  readonly changes: readonly { title: string; change: string; color: string; detail: string }[];
  readonly designationsTitle: string;
  readonly designations: readonly string[];
  readonly fragileTitle: string;
  readonly fragile: readonly string[];
  readonly notes: readonly string[];
};

const render = compileCard<
  Omit<WhatIfWords, 'designations' | 'fragile' | 'notes'> & { designations: Text[]; fragile: Text[]; notes: Text[] }
>(template);

/** Tells which levels change if people leave or join, and which then depend on single people. */
export function whatIfWords(content: WhatIfContent, language: Language): WhatIfWords {
  const t = words(language);
  const { changes, designations, fragile, day, today } = content;
  return {
    title: movesText(content, language),
    asOf: asOfText(day, today, language),
    summary: summary(content, language),
    changes: changes.map((change) => changeShown(change, content, language)),
    designationsTitle: t('designations.whatIf.title'),
    designations: designations.map((each) => designationChangeText(each, language)),
    fragileTitle: t('whatIf.fragileTitle'),
    fragile: fragile.map((each) => fragileShown(each, content, language)),
    notes: notes(content, language),
  };
}

function summary(
  { changes, designations, isAboutDesignations, day, today }: WhatIfContent,
  language: Language,
): string {
  const t = words(language);
  if (isAboutDesignations) return t('designations.whatIf.changes', { count: designations.length });
  if (changes.length > 0) return t('whatIf.changes', { count: changes.length });
  return day === today ? t('whatIf.nothingChanges') : t('whatIf.nothingChangesAsOf');
}

export function whatIfCard(content: WhatIfContent, language: Language) {
  const { designations, fragile, notes, ...texts } = whatIfWords(content, language);
  return render({
    ...texts,
    designations: designations.map((text) => ({ text })),
    fragile: fragile.map((text) => ({ text })),
    notes: notes.map((text) => ({ text })),
  });
}

/** "If Anna Lindqvist leaves and Mia Ek joins" */
export function movesText(
  { leavers, joiners, linkers = [], earners }: Pick<WhatIfContent, 'leavers' | 'joiners' | 'linkers' | 'earners'>,
  language: Language,
): string {
  const t = words(language);
  const named = (names: readonly string[]) => ({
    names: listAll(names.map(plainText), language, { most: MOST_NAMED }),
    count: names.length,
  });
  const moves = [
    ...(leavers.length > 0 ? [t('whatIf.leave', named(leavers))] : []),
    ...(joiners.length > 0 ? [t('whatIf.join', named(joiners))] : []),
    ...(linkers.length > 0 ? [t('whatIf.link', named(linkers))] : []),
    ...(earners
      ? [t('whatIf.earn', { ...named(earners.people), skills: listAll(earners.skills.map(plainText), language) })]
      : []),
  ];
  return t('whatIf.moves', { moves: listAll(moves, language) });
}

const COLORS: Record<Outcome, string> = { attained: 'Good', notAttained: 'Attention', unknown: 'Default' };

function changeShown({ competency, before, after }: Change, content: WhatIfContent, language: Language) {
  const t = words(language);
  const held = content.memberships.find((each) => each.competency === competency && each.offer === after.level);
  const people = peopleCounted(after);
  const details = [
    ...(people
      ? [capitalised(`${t('status.people', { counted: Math.min(people.counted, people.need), need: people.need })}.`)]
      : []),
    ...(held ? [t('whatIf.held', { day: showDay(held.anniversary, language) })] : []),
  ];
  return {
    title: levelName({ competency, level: after.level }, content, language),
    change: `${t(`status.outcome.${before.outcome}`)} → ${t(`status.outcome.${after.outcome}`)}`,
    color: COLORS[after.outcome],
    detail: details.join(' '),
  };
}

function fragileShown(
  { competency, level, singlePointsOfFailure: people }: NewlyFragile,
  content: WhatIfContent,
  language: Language,
): string {
  return words(language)('whatIf.fragile', {
    level: levelName({ competency, level }, content, language),
    people: peopleText(people, content.names, language),
    count: people.length,
  });
}

function notes(content: WhatIfContent, language: Language): string[] {
  const { leavers, joiners, isWhole, several, names, isAboutDesignations, designations } = content;
  const t = words(language);
  return [
    ...(isWhole ? [] : [t('whatIf.notWhole')]),
    ...(joiners.length > 0 ? [t('whatIf.joiners')] : []),
    ...(leavers.length > 0 ? [ruleText('R12', language)] : []),
    ...severalMcidsLines(several, names, language),
    ...(isAboutDesignations ? [] : [t('status.note')]),
    ...(isAboutDesignations || designations.length > 0 ? [t('designations.whatIf.note')] : []),
  ];
}

function levelName(
  { competency, level }: { readonly competency: string; readonly level: string },
  { programme }: WhatIfContent,
  language: Language,
): string {
  return `${findCompetency(programme, competency)?.name ?? competency} · ${levelText(level, language)}`;
}
