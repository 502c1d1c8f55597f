import { peopleCounted } from '../../domain/competencies/people-counted.ts';
import type { Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import { notableRows, type ReportRow } from '../../domain/skills-report/report-rows.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../card.ts';
import { NOTHING_CHOSEN } from '../parts/nothing-chosen.ts';
import { type PeopleBar, peopleBar, peopleOfNeeded } from '../parts/people-bar.ts';
import { type ShowPayload, showPayload } from '../parts/show-payload.ts';
import { asOfText } from '../text/as-of-text.ts';
import { capitalised } from '../text/capitalised.ts';
import type { Colour } from '../text/colour.ts';
import { levelText, renewalText } from '../text/membership-text.ts';
import { showDay } from '../text/show-day.ts';
import { standingWord } from '../text/standing-word.ts';
import { verdictNote } from '../text/verdict-note.ts';
import { words } from '../words.ts';
import { type FileButton, fileButtons } from './file-buttons.ts';
import template from './skills-report.json' with { type: 'json' };

/** The content of the card and its audience. */
export type ReportContent = {
  readonly rows: readonly ReportRow[];
  /** The requested competency; undefined for all of them. */
  readonly competency: string | undefined;
  /** The requested level; undefined for those held. */
  readonly level?: string | undefined;
  /** The requested day. */
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly reportDay: CalendarDay;
  /** The day of the previous report, with which this one is compared. */
  readonly beforeDay: CalendarDay | undefined;
  readonly programme: Programme;
  /** The people with several MCIDs, each by the first. */
  readonly several: readonly string[];
  /** The readers: one person who may see names, or a shared conversation. */
  readonly audience: 'personal' | 'shared';
  /** The weekly post in that conversation, about one competency or all of them; undefined without a weekly post. */
  readonly posted: { readonly competency: string | undefined } | undefined;
};

type Button = { readonly title: string; readonly data: ReportButtonData };
type ReportButtonData = Omit<ShowPayload, 'verb' | 'ability'> & {
  readonly verb: 'report.names' | 'report.schedule' | 'report.cancel';
};

const render = compileCard<{
  summary: string;
  title: string;
  asOf: string;
  rows: readonly {
    name: string;
    word: string;
    colour: Colour;
    people: string;
    anniversary: string;
  }[];
  more: string;
  bars: readonly PeopleBar[];
  chartTitle: string;
  chartText: string;
  schedule: string;
  note: string;
  choiceLabel: string;
  all: string;
  chosen: string;
  choices: readonly { title: string; value: string }[];
  show: string;
  showData: ShowPayload;
  refresh: string;
  refreshData: ShowPayload;
  other: string;
  buttons: readonly Button[];
  files: readonly FileButton[];
}>(template);

const MOST_SHOWN = 10;

/** Shows the skills report in numbers, suitable for a channel: it never contains names. */
export function skillsReportCard(content: ReportContent, language: Language): Card {
  const { rows, competency, level, day, today, reportDay, beforeDay, programme, audience, posted, several } = content;
  const t = words(language);
  const shown = notableRows(rows).slice(0, MOST_SHOWN);
  const counted = competency ? levelsOf(rows, language) : competenciesOf(shown);
  const only = competency ? rows[0]?.overview.competency.name : undefined;
  const title = only ? t('skillsReport.titleOf', { competency: only }) : t('skillsReport.title');
  const more = rows.length - shown.length;
  const request = { ...(competency && { competency }), ...(day !== today && { asOf: day }) };
  return render({
    summary: title,
    title,
    asOf: [
      asOfText(day, today, language),
      beforeDay
        ? t('skillsReport.reports', { day: showDay(reportDay, language), before: showDay(beforeDay, language) })
        : t('skillsReport.report', { day: showDay(reportDay, language) }),
    ].join('. '),
    rows: shown.map((row) => toRow(row, day, language)),
    more: more > 0 ? t('skillsReport.more', { count: more }) : '',
    bars: counted.map((each) => peopleBar(each, language)),
    chartTitle: t('status.chart'),
    chartText: counted.map((each) => `${each.name}: ${peopleOfNeeded(each, language)}`).join(' · '),
    schedule: posted ? postedText(posted, programme, language) : '',
    note: [
      ...(audience === 'personal' ? [] : [t('skillsReport.numbersOnly')]),
      verdictNote(several, undefined, language),
    ].join('\n\n'),
    choiceLabel: t('skillsReport.choose'),
    all: t('status.buttons.all'),
    chosen: competency ?? NOTHING_CHOSEN,
    choices: [
      { title: t('status.buttons.all'), value: NOTHING_CHOSEN },
      ...programme.competencies.map(({ id, name }) => ({ title: name, value: id })),
    ],
    show: t('skillsReport.buttons.show'),
    showData: showPayload('skillsReport', language, day === today ? {} : { asOf: day }),
    refresh: t('skillsReport.buttons.refresh'),
    refreshData: showPayload('skillsReport', language, { ...request, ...(level && { level }) }),
    other: t('skillsReport.buttons.other'),
    buttons: buttonsFor(content, request, language),
    files: audience === 'personal' ? fileButtons('numbers', request, language) : [],
  });
}

function postedText(
  { competency }: { competency: string | undefined },
  programme: Programme,
  language: Language,
): string {
  const t = words(language);
  const name = programme.competencies.find(({ id }) => id === competency)?.name;
  return name ? t('skillsReport.postedOf', { competency: name }) : t('skillsReport.posted');
}

function toRow({ overview, level, people, peopleThen, change }: ReportRow, day: CalendarDay, language: Language) {
  const { competency, membership } = overview;
  const t = words(language);
  const parts = [
    ...(people ? [[...(level ? [levelText(level, language)] : []), peopleOfNeeded(people, language)].join(': ')] : []),
    ...(people && change !== undefined ? [changeText(change, language)] : []),
  ];
  return {
    name: [competency.name, ...(membership ? [levelText(membership.offer, language)] : [])].join(' · '),
    ...standingWord(overview, language),
    people: capitalised(parts.join(' · ')),
    anniversary: capitalised(
      [
        membership ? renewalText(membership, day, language) : t('status.notHeld'),
        ...(peopleThen && peopleThen.missing > (people?.missing ?? 0) ? [t('skillsReport.then', peopleThen)] : []),
      ].join(' · '),
    ),
  };
}

function changeText(change: number, language: Language): string {
  const t = words(language);
  if (change === 0) return t('skillsReport.change.none');
  return t(change > 0 ? 'skillsReport.change.more' : 'skillsReport.change.fewer', { count: Math.abs(change) });
}

function competenciesOf(rows: readonly ReportRow[]) {
  return rows.flatMap(({ overview, people }) => (people ? [{ name: overview.competency.name, ...people }] : []));
}

/** Returns a bar for each level of one competency that requires people. */
function levelsOf(rows: readonly ReportRow[], language: Language) {
  return rows.flatMap(({ overview }) =>
    (overview.verdict?.levels ?? []).flatMap((each) => {
      const people = peopleCounted(each);
      return people ? [{ name: levelText(each.level, language), ...people }] : [];
    }),
  );
}

function buttonsFor(
  { audience, posted }: ReportContent,
  request: Pick<ShowPayload, 'competency' | 'asOf'>,
  language: Language,
): Button[] {
  const t = words(language);
  const button = (title: string, verb: ReportButtonData['verb']) => ({ title, data: { verb, ...request, language } });
  if (audience === 'personal') return [button(t('skillsReport.buttons.withNames'), 'report.names')];
  return [
    button(t('skillsReport.buttons.names'), 'report.names'),
    posted
      ? button(t('skillsReport.buttons.cancel'), 'report.cancel')
      : button(t('skillsReport.buttons.schedule'), 'report.schedule'),
  ];
}
