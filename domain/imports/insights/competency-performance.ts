import type { PerformanceFact } from '../../competencies/performance.ts';
import type { CalendarDay } from '../../time/calendar-day.ts';
import type { ReportFormat } from '../read-report.ts';
import { createHeaderMatcher } from '../report-columns.ts';
import type { Cells } from '../report-row.ts';
import { readCompetency } from './competency-name.ts';
import { metricName } from './metric-names.ts';
import { readMonth } from './report-month.ts';

/**
 * The Insights download "Competency performance" (domain.md §2.2): a metric's twelve-month aggregate (`TTMAggregate`) at
 * the end of each month. It contains only what counts, so it names no association type.
 */
export const COMPETENCY_PERFORMANCE: ReportFormat<PerformanceFact> = {
  name: 'competencyPerformance',
  matchHeader: createHeaderMatcher({
    names: {
      competency: ['CompetencyName'],
      option: ['CompetencyAttainmentOptionName'],
      month: ['Month'],
      metric: ['MetricName'],
      twelveMonths: ['TTMAggregate'],
    },
    required: ['competency', 'month', 'metric', 'twelveMonths'],
    decisive: new Set(['competency', 'option', 'month', 'metric', 'twelveMonths']),
  }),
  createRead: () => (cells) => ({
    kind: 'snapshot',
    metric: readMetric(cells),
    on: readLastDay(cells),
    value: readFigure(cells),
  }),
};

/**
 * Keeps one figure per metric and month. Options of a competency may repeat a figure, and repetitions would be added up.
 * If they differ, the smallest is kept, so that the result promises no more than the rows.
 */
export function oncePerMonth(facts: readonly PerformanceFact[]): PerformanceFact[] {
  const kept = new Map<string, PerformanceFact>();
  for (const fact of facts) {
    const key = `${fact.metric} ${fact.on}`;
    const other = kept.get(key);
    if (!other || fact.value < other.value) kept.set(key, fact);
  }
  return [...kept.values()];
}

function readMetric(cells: Cells): string {
  const name = cells.short('metric');
  if (name === '') cells.refuse('metric', 'missing');
  return metricName({ competency: readCompetency(cells), option: cells.short('option'), name });
}

function readLastDay(cells: Cells): CalendarDay {
  const reading = readMonth(cells.text('month'));
  if (reading.kind === 'month') return reading.lastDay;
  const isMissing = cells.text('month') === '';
  cells.refuse('month', isMissing ? 'missing' : (`${reading.kind}Date` as const));
  return '9999-12-31';
}

/** Reads a number, possibly with commas between thousands, a decimal comma, or a currency or percent sign. */
function readFigure(cells: Cells): number {
  const text = cells.text('twelveMonths').replace(/[\s$%]|^USD|USD$/g, '');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)
    ? text.replaceAll(',', '')
    : withoutDots(text).replace(',', '.');
  if (!/^-?\d+(\.\d+)?(e[+-]?\d{1,2})?$/i.test(plain))
    cells.refuse('twelveMonths', text === '' ? 'missing' : 'malformed');
  return Number(plain);
}

/** Removes the dots of "1.234.567" and "1.234,5"; the one of "12.345" stays, since Excel's own numbers have it. */
function withoutDots(text: string): string {
  return /^-?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/.test(text) ? text.replaceAll('.', '') : text;
}
