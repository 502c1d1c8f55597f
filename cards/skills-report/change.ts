import { findCompetency, type Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';
import type { LevelChange, ReportChange, SkillChange } from '../../domain/skills-report/change-since.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { nameInText } from '../company/said/name-in-text.ts';
import { type ShowButton, showPayload } from '../parts/show-payload.ts';
import type { Colour } from '../text/colour.ts';
import { listAll } from '../text/list-text.ts';
import { levelText } from '../text/membership-text.ts';
import { nameText, peopleText } from '../text/people-text.ts';
import { plainText } from '../text/plain-text.ts';
import { showDay } from '../text/show-day.ts';
import { words } from '../words.ts';
import template from './change.json' with { type: 'json' };

/** What a report has changed, or the day of the only report. */
export type ChangeContent =
  | { readonly kind: 'onlyOne'; readonly reportDay: CalendarDay }
  | {
      readonly kind: 'compared';
      readonly change: ReportChange;
      readonly reportDay: CalendarDay;
      readonly beforeDay: CalendarDay;
    };

/** The reader of the card; `names` is undefined if they may not see names. */
type ChangeReader = {
  readonly programme: Programme;
  readonly names: PeopleNames | undefined;
  readonly isAdmin: boolean;
};

type Row = { readonly name: string; readonly change: string; readonly colour: Colour };

const render = compileCard<{
  said: string;
  asOf: string;
  levels: readonly Row[];
  people: readonly string[];
  note: string;
  buttons: readonly ShowButton[];
}>(template);

const MOST_LEVELS = 8;
const MOST_SKILLS = 6;

/** Says whether a report made things better or worse, and what it changed. */
export function changeCard(content: ChangeContent, { programme, names, isAdmin }: ChangeReader, language: Language) {
  const t = words(language);
  const abilities = isAdmin ? (['status', 'imports'] as const) : (['status'] as const);
  const buttons = abilities.map((ability) => ({
    title: t(`change.buttons.${ability}`),
    data: showPayload(ability, language),
  }));
  const day = showDay(content.reportDay, language);
  if (content.kind === 'onlyOne') {
    return render({ said: t('change.onlyOne', { day }), asOf: '', levels: [], people: [], note: '', buttons });
  }
  const { change } = content;
  const before = showDay(content.beforeDay, language);
  return render({
    said: [
      t(`change.trend.${change.trend}`, { before }),
      ...turnedText(change.levels, 'attained', programme, language),
      ...turnedText(change.levels, 'notAttained', programme, language),
    ].join(' '),
    asOf: t('change.reports', { day, before }),
    levels: mattering(change.levels).map((each) => levelRow(each, programme, language)),
    people: peopleLines(change, names, language),
    note: t('status.note'),
    buttons,
  });
}

function turnedText(
  levels: readonly LevelChange[],
  now: 'attained' | 'notAttained',
  programme: Programme,
  language: Language,
): string[] {
  const turned = levels.filter(({ before, after }) => before !== after && after === now);
  if (turned.length === 0) return [];
  const named = listAll(turned, language, {
    most: MOST_LEVELS,
    textOf: (each) => nameInText(each, programme, language),
  });
  return [words(language)(now === 'attained' ? 'change.nowMet' : 'change.noLongerMet', { levels: named })];
}

/** Returns the levels that are held or have turned, the held ones first. */
function mattering(levels: readonly LevelChange[]): LevelChange[] {
  return levels
    .filter(({ isHeld, before, after }) => isHeld || before !== after)
    .sort((one, other) => Number(other.isHeld) - Number(one.isHeld))
    .slice(0, MOST_LEVELS);
}

function levelRow(
  { competency, level, before, after, people = 0 }: LevelChange,
  programme: Programme,
  language: Language,
) {
  const t = words(language);
  const name = findCompetency(programme, competency)?.name ?? competency;
  const isUp = before === after ? people > 0 : after === 'attained';
  return {
    name: `${name} · ${levelText(level, language)}`,
    change:
      before === after
        ? t(people > 0 ? 'skillsReport.change.more' : 'skillsReport.change.fewer', { count: Math.abs(people) })
        : `${t(`status.outcome.${before}`)} → ${t(`status.outcome.${after}`)}`,
    colour: isUp ? ('good' as const) : ('attention' as const),
  };
}

/** One line for each kind of change among people; with names only for those who may see them. */
function peopleLines({ joined, gone, gained, lost }: ReportChange, names: PeopleNames | undefined, language: Language) {
  const t = words(language);
  const people = { joined, gone };
  const skills = { gained, lost };
  const lines = [
    ...(['joined', 'gone'] as const).flatMap((key) => {
      const count = people[key].length;
      if (count === 0) return [];
      return [
        names
          ? t(`change.${key}`, { count, people: peopleText(people[key], names, language) })
          : t(`change.counts.${key}`, { count }),
      ];
    }),
    ...(['gained', 'lost'] as const).flatMap((key) => {
      const count = skills[key].length;
      if (count === 0) return [];
      return [
        names
          ? t(`change.${key}`, { count, skills: skillsText(skills[key], names, language) })
          : t(`change.counts.${key}`, { count }),
      ];
    }),
  ];
  return lines.length > 0 ? lines : [t('change.unchanged')];
}

function skillsText(changes: readonly SkillChange[], names: PeopleNames, language: Language): string {
  return listAll(changes, language, {
    most: MOST_SKILLS,
    textOf: ({ mcid, skill }) =>
      words(language)('change.skillOf', { person: nameText(mcid, names), skill: plainText(skill) }),
  });
}
