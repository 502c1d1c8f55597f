import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Membership } from '../domain/company/memberships.ts';
import type { PeopleNames } from '../domain/company/people-names.ts';
import { peopleCounted } from '../domain/competencies/people-counted.ts';
import { findCompetency, type Programme } from '../domain/competencies/programme.ts';
import type { Outcome } from '../domain/competencies/verdict.ts';
import type { Change, NewlyFragile } from '../domain/competencies/what-if.ts';
import type { Language } from '../domain/faq/entry.ts';
import { compileCard } from './card.ts';
import { levelName } from './level-name.ts';
import { listNames } from './list-names.ts';
import { programmeNote } from './programme-note.ts';
import { ruleSources } from './rule-sources.ts';
import { showDay } from './show-day.ts';
import template from './what-if.json' with { type: 'json' };
import { words } from './words.ts';

/** What a scenario changes, as the card shows it. Only for those who may see names. */
export type WhatIfContent = {
  readonly programme: Programme;
  readonly day: CalendarDay;
  readonly isToday: boolean;
  /** The names of those who leave and of those who join. */
  readonly leavers: readonly string[];
  readonly joiners: readonly string[];
  /** False where the line holds words that name nobody known. */
  readonly isWhole: boolean;
  readonly changes: readonly Change[];
  readonly fragile: readonly NewlyFragile[];
  readonly memberships: readonly Membership[];
  readonly names: PeopleNames;
};

type Text = { text: string };

const render = compileCard<{
  title: string;
  summary: string;
  changes: { title: string; change: string; color: string; detail: string }[];
  fragileTitle: string;
  fragile: Text[];
  notes: Text[];
}>(template);

/** Which levels change if people leave or join, and which then hang on one person. */
export function whatIfCard(content: WhatIfContent, language: Language) {
  const t = words(language);
  const { changes, fragile, isToday } = content;
  const nothing = isToday ? t('whatIf.nothingChanges') : t('whatIf.nothingChangesAsOf');
  return render({
    title: title(content, language),
    summary: changes.length === 0 ? nothing : t('whatIf.changes', { count: changes.length }),
    changes: changes.map((change) => changeShown(change, content, language)),
    fragileTitle: t('whatIf.fragileTitle'),
    fragile: fragile.map((each) => ({ text: fragileShown(each, content, language) })),
    notes: notes(content, language).map((text) => ({ text })),
  });
}

function title({ leavers, joiners }: WhatIfContent, language: Language): string {
  const t = words(language);
  const named = (names: readonly string[]) => ({ names: listNames(names, language), count: names.length });
  const moves = [
    ...(leavers.length > 0 ? [t('whatIf.leave', named(leavers))] : []),
    ...(joiners.length > 0 ? [t('whatIf.join', named(joiners))] : []),
  ];
  return t('whatIf.title', { moves: listNames(moves, language) });
}

const COLORS: Record<Outcome, string> = { attained: 'Good', notAttained: 'Attention', unknown: 'Warning' };

function changeShown({ competency, before, after }: Change, content: WhatIfContent, language: Language) {
  const t = words(language);
  const held = content.memberships.find((each) => each.competency === competency && each.offer === after.level);
  const people = peopleCounted(after);
  const details = [
    ...(people ? [`${t('whatIf.people', { counted: people.counted, count: people.need })}.`] : []),
    ...(held ? [t('whatIf.held', { day: showDay(held.anniversary, language) })] : []),
  ];
  return {
    title: `${nameOf(competency, content)}, ${levelName(after.level, language)}`,
    change: t('whatIf.change', {
      before: t(`whatIf.outcome.${before.outcome}`),
      after: t(`whatIf.outcome.${after.outcome}`),
    }),
    color: COLORS[after.outcome],
    detail: details.join(' '),
  };
}

function fragileShown({ competency, level, hinges }: NewlyFragile, content: WhatIfContent, language: Language): string {
  const people = hinges.map((mcid) => content.names.get(mcid) ?? mcid);
  return words(language)('whatIf.fragile', {
    competency: nameOf(competency, content),
    level: levelName(level, language),
    names: listNames(people, language),
    count: people.length,
  });
}

function notes({ day, leavers, joiners, isWhole }: WhatIfContent, language: Language): string[] {
  const t = words(language);
  return [
    ...(isWhole ? [] : [t('whatIf.notWhole')]),
    ...(joiners.length > 0 ? [t('whatIf.joiners')] : []),
    ...(leavers.length > 0 ? [t('whatIf.leaver', { sources: ruleSources(['R12'], language) })] : []),
    programmeNote(day, language),
  ];
}

function nameOf(id: string, { programme }: WhatIfContent): string {
  return findCompetency(programme, id)?.name ?? id;
}
