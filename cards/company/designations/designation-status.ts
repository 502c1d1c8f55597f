import type { DesignationOverview } from '../../../domain/designations/designation-overview.ts';
import { METRICS, type MetricId, type Track } from '../../../domain/designations/designation-programme.ts';
import type { ScoredDesignation } from '../../../domain/designations/designation-verdict.ts';
import type { Language } from '../../../domain/language.ts';
import { AREA_NAMES, DESIGNATION_PROGRAMME, METRIC_NAMES, TRACK_NAMES } from '../../../domain/programmes/programmes.ts';
import { addDays, type CalendarDay } from '../../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../../card.ts';
import { type ShowButton, type ShowPayload, showPayload } from '../../parts/show-payload.ts';
import type { Colour } from '../../text/colour.ts';
import { showDay, showMonth } from '../../text/show-day.ts';
import { severalMcidsLines } from '../../text/verdict-note.ts';
import { words } from '../../words.ts';
import { basisLines } from './basis-lines.ts';
import type { DesignationReader } from './designation-reader.ts';
import template from './designation-status.json' with { type: 'json' };
import { laterLines } from './later-lines.ts';
import { partLines } from './part-lines.ts';
import { metricText, onTracks } from './points-text.ts';
import { OUTCOME_COLOURS, outcomeText, scoreText, trackText } from './score-text.ts';
import { stepLines } from './step-lines.ts';

const MOST_ENDING = 8;

type Text = { readonly text: string };

/** A metric with its points, or the lines beneath it. */
type MetricBlock = Text & { readonly id: string; readonly size: 'default' | 'small'; readonly isFirst: boolean };

const render = compileCard<{
  summary: string;
  title: string;
  asOf: string;
  score: string;
  outcome: string;
  colour: Colour;
  remarks: readonly Text[];
  metrics: readonly MetricBlock[];
  people: readonly Text[];
  later: readonly Text[];
  whyTitle: string;
  rules: readonly Text[];
  note: string;
  buttons: readonly ShowButton[];
  back: string;
  backData: ShowPayload;
  partnerCenter: string;
}>(template);

/** Shows the points of a designation metric by metric: what counts, who brings it, and what ends before the anniversary. */
export function designationStatusCard(
  overview: DesignationOverview & { readonly verdict: ScoredDesignation },
  reader: DesignationReader,
  language: Language,
): Card {
  const t = words(language);
  const { area, verdict } = overview;
  const { day, slice, statedScore } = verdict;
  const { name } = AREA_NAMES[area];
  const { names, today, several } = reader;
  const score = scoreText(verdict, reader.reportDay, language);
  const month = showMonth(slice.asOf, language);
  const remarks = [
    statedScore && t('designations.statedScore', { score: statedScore.value, day: showDay(statedScore.on, language) }),
    trackText(verdict, language),
    ...(reader.reportDay ? [] : [t(`designations.missing.${reader.isAdmin ? 'admin' : 'others'}`)]),
  ];
  return render({
    summary: `${name}: ${score.replaceAll('**', '')}`,
    title: name,
    asOf: t('designations.asOf', { day: showDay(day, language), month }),
    score,
    outcome: outcomeText(verdict, DESIGNATION_PROGRAMME.passAt, language),
    colour: OUTCOME_COLOURS[verdict.outcome],
    remarks: toTexts(remarks.filter((text) => text !== undefined && text !== '')),
    metrics: METRICS.flatMap((metric) => toMetric(metric, verdict, reader, language)),
    people: toTexts(partLines(overview.parts, names, language)),
    later: toTexts(laterLines(overview, { ...reader, mostEnding: MOST_ENDING }, language)),
    whyTitle: t('status.buttons.why'),
    rules: toTexts(basisLines(verdict, language)),
    note: [...severalMcidsLines(several, names, language), t('designations.note', { page: slice.page, month })].join(
      '\n\n',
    ),
    buttons: reader.isAdmin ? adminButtons(overview, reader, language) : [],
    back: t('designations.buttons.all'),
    backData: showPayload('status', language, day === today ? {} : { asOf: day }),
    partnerCenter: t('designations.buttons.partnerCenter'),
  });
}

function toMetric(
  metric: MetricId,
  { tracks, slice }: ScoredDesignation,
  reader: DesignationReader,
  language: Language,
): MetricBlock[] {
  const t = words(language);
  const results = tracks.flatMap(({ track, metrics }) =>
    metrics.filter((each) => each.metric === metric).map((result) => ({ track, result })),
  );
  const naming = { certificates: DESIGNATION_PROGRAMME.certificates, names: reader.names };
  const lines = results.map(({ result }) =>
    result.kind === 'skilling' && reader.reportDay ? stepLines(result, naming, language) : [],
  );
  const isSame = lines.every((each) => each.join('\n') === lines[0]?.join('\n'));
  const shown = isSame ? (lines[0] ?? []) : lines.flatMap((each, index) => withTrack(each, results[index]?.track));
  const name = METRIC_NAMES[metric];
  const doubts = new Set(results.flatMap(({ result }) => result.source.doubt ?? []));
  const notes = [...doubts].map((doubt) => t(`designations.doubt.${doubt}`, { page: slice.page }));
  const points = onTracks(results, ({ result }) => metricText(result, language));
  const id = `metric-${metric}`;
  const below = [...shown, ...notes].join('\n\n');
  return [
    { id, text: `**${name}**: ${points}`, size: 'default', isFirst: true },
    ...(below ? [{ id: `${id}-steps`, text: below, size: 'small', isFirst: false } as const] : []),
  ];
}

function withTrack(lines: readonly string[], track: Track | undefined): string[] {
  return track ? [TRACK_NAMES[track], ...lines] : [...lines];
}

function adminButtons(
  { area }: DesignationOverview,
  { reportDay }: DesignationReader,
  language: Language,
): ShowButton[] {
  const t = words(language);
  const { name } = AREA_NAMES[area];
  const plan = { title: t('designations.buttons.plan', { area: name }), data: showPayload('plan', language, { area }) };
  const imports = { title: t('designations.buttons.imports'), data: showPayload('imports', language) };
  const facts = { title: t('designations.buttons.facts'), data: showPayload('companyFacts', language) };
  return [reportDay ? plan : imports, facts];
}

function toTexts(texts: readonly (string | undefined)[]): Text[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ text }]));
}

/** Says which days the values are known for, if a designation cannot be estimated on the day asked for. */
export function notScoredText(
  verdict: Exclude<DesignationOverview['verdict'], ScoredDesignation>,
  day: CalendarDay,
  language: Language,
): string {
  const t = words(language);
  const shown = showDay(day, language);
  if (verdict.kind === 'notYet') {
    return t('designations.notYet', { day: shown, from: showDay(verdict.from, language) });
  }
  return t('designations.notKnown', {
    day: shown,
    from: showDay(verdict.from, language),
    through: showDay(verdict.through, language),
    next: showDay(addDays(verdict.through, 1), language),
  });
}
