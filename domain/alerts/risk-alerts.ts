import { peopleCounted } from '../competencies/people-counted.ts';
import type { Risk } from '../competencies/risk.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { AlertOf, RiskTrigger } from './alert.ts';
import type { AlertRules } from './alert-rules.ts';
import type { Evaluation } from './evaluation.ts';
import { daysBefore, latest } from './latest.ts';

/** The last import, and how the competencies would stand today without it. */
export type ImportBefore = {
  readonly risks: readonly Risk[];
  readonly importId: string;
  readonly importedOn: CalendarDay;
};

/** The competencies that are at risk or fragile, as their anniversaries come near or since an import made it so. */
export function riskAlerts(
  { risks, day }: Pick<Evaluation, 'risks' | 'day'>,
  before: ImportBefore | undefined,
  rules: AlertRules,
): AlertOf<'competencyAtRisk' | 'competencyFragile'>[] {
  return risks.flatMap((risk): AlertOf<'competencyAtRisk' | 'competencyFragile'>[] => {
    if (risk.kind === 'safe' || risk.kind === 'unknown') return [];
    const days = risk.kind === 'fragile' ? rules.fragileDaysBefore : rules.atRiskDaysBefore;
    const due = triggerOf(risk, day, before, days);
    if (!due) return [];
    const common = { ...due, subject: risk.competency, period: `${risk.anniversary} ${due.period}` };
    return risk.kind === 'fragile'
      ? [{ kind: 'competencyFragile', rule: 'R12', ...common, risk }]
      : [{ kind: 'competencyAtRisk', rule: 'R4', ...common, risk }];
  });
}

type Triggered = { readonly since: CalendarDay; readonly period: string; readonly trigger: RiskTrigger };

/** Days before an anniversary end with it; what an import made worse may be mended until the window closes. */
function triggerOf(
  risk: Risk,
  today: CalendarDay,
  before: ImportBefore | undefined,
  days: readonly number[],
): Triggered | undefined {
  const thresholds = daysBefore(risk.anniversary, days).map(({ since, days: each }): Triggered => {
    return { since, period: `${each}`, trigger: { kind: 'daysBefore', days: each } };
  });
  const last = latest([...thresholds, ...worsened(risk, before)], today);
  return last?.trigger.kind === 'daysBefore' && risk.daysLeft < 0 ? undefined : last;
}

function worsened(risk: Risk, before: ImportBefore | undefined): Triggered[] {
  const then = before?.risks.find(({ competency, level }) => competency === risk.competency && level === risk.level);
  if (!before || !then || !isWorse(risk, then)) return [];
  const { importId, importedOn } = before;
  return [{ since: importedOn, period: importId, trigger: { kind: 'worsened', before: then.kind } }];
}

const SEVERITY: Readonly<Record<Risk['kind'], number>> = { safe: 0, unknown: 1, fragile: 1, atRisk: 2, lost: 3 };

/** Worse in kind, or of the same kind with more people missing. */
function isWorse(now: Risk, before: Risk): boolean {
  if (now.kind !== before.kind) return SEVERITY[now.kind] > SEVERITY[before.kind];
  return (peopleCounted(now.then)?.missing ?? 0) > (peopleCounted(before.then)?.missing ?? 0);
}
