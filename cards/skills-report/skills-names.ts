import { levelCounted } from '../../domain/company/overview.ts';
import type { UncountedSkill } from '../../domain/company/uncounted-skills.ts';
import { closestOption } from '../../domain/competencies/people-counted.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';
import { notableRows, type ReportRow } from '../../domain/skills-report/report-rows.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../card.ts';
import { namedLines } from '../parts/named-lines.ts';
import { type ShowPayload, showPayload } from '../parts/show-payload.ts';
import { asOfText } from '../text/as-of-text.ts';
import type { Colour } from '../text/colour.ts';
import { levelText } from '../text/membership-text.ts';
import { standingWord } from '../text/standing-word.ts';
import { uncountedLines } from '../text/uncounted-text.ts';
import { words } from '../words.ts';
import { type FileButton, fileButtons } from './file-buttons.ts';
import template from './skills-names.json' with { type: 'json' };

/** A row of the skills report with the skills that do not count for it. */
export type NamedRow = { readonly row: ReportRow; readonly uncounted: readonly UncountedSkill[] };

/** The content of the card. Only for readers who may see names. */
export type NamesContent = {
  readonly rows: readonly NamedRow[];
  /** The requested competency; undefined for all of them. */
  readonly competency: string | undefined;
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly names: PeopleNames;
  readonly programme: Programme;
};

const render = compileCard<{
  title: string;
  asOf: string;
  rows: readonly {
    name: string;
    word: string;
    colour: Colour;
    lines: readonly string[];
    uncounted: readonly string[];
  }[];
  more: string;
  numbers: string;
  numbersData: ShowPayload;
  files: readonly FileButton[];
}>(template);

const MOST_SHOWN = 8;

/** Names the people who count for each competency of the skills report, and who does not and why. */
export function skillsNamesCard(content: NamesContent, language: Language): Card {
  const { rows, competency, day, today, names, programme } = content;
  const t = words(language);
  const notable = new Set(notableRows(rows.map(({ row }) => row)));
  const shown = rows.filter(({ row }) => notable.has(row)).slice(0, MOST_SHOWN);
  const more = rows.length - shown.length;
  const request = { ...(competency && { competency }), ...(day !== today && { asOf: day }) };
  return render({
    title: t('skillsReport.namesTitle'),
    asOf: asOfText(day, today, language),
    rows: shown.map(({ row: { overview }, uncounted }) => {
      const level = levelCounted(overview);
      const option = level && closestOption(level);
      return {
        name: [overview.competency.name, ...(level ? [levelText(level.level, language)] : [])].join(' · '),
        ...standingWord(overview, language),
        lines: option ? namedLines(option.reason, { programme, names }, language) : [],
        uncounted: uncountedLines(uncounted, { programme, names }, language),
      };
    }),
    more: more > 0 ? t('skillsReport.moreNames', { count: more }) : '',
    numbers: t('skillsReport.buttons.numbers'),
    numbersData: showPayload('skillsReport', language, request),
    files: fileButtons('names', request, language),
  });
}
