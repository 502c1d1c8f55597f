import type { Language } from '../../domain/language.ts';
import type { Linking, NotLinked } from '../../domain/people/linking.ts';
import { LINKING_GROUPS, type LinkingGroup, linkingGroup } from '../../domain/people/linking-group.ts';
import { personName } from '../../domain/people/people.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { asOfText } from '../text/as-of-text.ts';
import { listAll } from '../text/list-text.ts';
import { plainText } from '../text/plain-text.ts';
import { ruleText } from '../text/rule-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import template from './linking.json' with { type: 'json' };
import { linkingHint } from './linking-hint.ts';

const MOST_NAMED = 15;

/** The content of the linking card; without `showNames` it contains numbers only. */
export type LinkingContent = {
  readonly linking: Linking;
  /** The requested day. */
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly reportDay: CalendarDay;
  /** The last day on which skills associated in PMC count (R8); undefined if it is not known. */
  readonly graceEnd: CalendarDay | undefined;
  readonly showNames: boolean;
  /** True if the bot sends prompts on a schedule. */
  readonly isScheduled: boolean;
  /** The number of people who can only be matched by an admin. */
  readonly unmatched: number;
  /** The number of people who have been matched by an admin. */
  readonly matched: number;
};

const COLOURS: Record<LinkingGroup, string> = {
  overdue: 'Attention',
  inPmc: 'Attention',
  notAssociated: 'Default',
  noAccount: 'Attention',
  differentEmail: 'Attention',
  limitedUntil: 'Default',
  linkedElsewhere: 'Default',
  saysLinked: 'Default',
  waiting: 'Default',
};

const render = compileCard<{
  language: Language;
  title: string;
  asOf: string;
  summary: string;
  groups: { title: string; number: string; colour: string; names: string; hint: string }[];
  notes: { text: string }[];
  ask: string;
  match: string;
  schedules: readonly { readonly title: string; readonly isOn: boolean }[];
}>(template);

/** Lists the people who have not linked their MCID, grouped by what to do about it. */
export function linkingCard(content: LinkingContent, language: Language) {
  const t = words(language);
  const { linking, day, today, reportDay, showNames, isScheduled, unmatched, matched } = content;
  const report = t('mySkills.report', { day: showDay(reportDay, language) });
  const { linked, notLinked } = linking;
  const groups = Map.groupBy(notLinked, linkingGroup);
  const hasBold = showNames && notLinked.some(({ hasValidSkill }) => hasValidSkill);
  const notes = [
    ...(hasBold ? [t('linking.bold')] : []),
    t('linking.unseen'),
    ...(showNames && unmatched > 0 ? [t('linking.unmatched', { count: unmatched })] : []),
    ...(showNames && isScheduled ? [t('linking.schedule.isOn')] : []),
    ...(notLinked.length > 0 ? [ruleText('R11', language)] : []),
  ];
  return render({
    language,
    title: t('linking.title'),
    asOf: day === today ? report : `${asOfText(day, today, language)}. ${report}`,
    summary: t(notLinked.length === 0 ? 'linking.allLinked' : 'linking.summary', {
      count: notLinked.length,
      total: linked + notLinked.length,
    }),
    groups: LINKING_GROUPS.flatMap((group) => {
      const people = groups.get(group);
      return people ? [groupRow({ group, people }, content, language)] : [];
    }),
    notes: notes.map((text) => ({ text })),
    match: showNames && unmatched + matched > 0 ? t('linking.match') : '',
    ask: showNames && notLinked.length > 0 ? t('linking.ask') : '',
    schedules: showNames
      ? [{ title: t(`linking.schedule.${isScheduled ? 'stop' : 'start'}`), isOn: !isScheduled }]
      : [],
  });
}

function groupRow(
  { group, people }: { readonly group: LinkingGroup; readonly people: readonly NotLinked[] },
  content: LinkingContent,
  language: Language,
) {
  const t = words(language);
  return {
    title: t(`linking.groups.${group}`),
    number: `${people.length}`,
    colour: COLOURS[group],
    names: content.showNames ? listAll(people, language, { most: MOST_NAMED, textOf: nameOf }) : '',
    hint: linkingHint(group, content, language),
  };
}

function nameOf({ person, hasValidSkill }: NotLinked): string {
  const shown = plainText(personName(person));
  return hasValidSkill ? `**${shown}**` : shown;
}
