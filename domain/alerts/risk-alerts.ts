import { peopleCounted } from '../competencies/people-counted.ts';
import type { Risk } from '../competencies/risk.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import type { AlertOf, RiskTrigger } from './alert.ts';
import type { AlertRules } from './alert-rules.ts';
import type { Evaluation } from './evaluation.ts';
import { daysBefore, latest } from './latest.ts';

/** The last import, and the risks that there would be today without it. */
export type ImportBefore = {
  readonly risks: readonly Risk[];
  readonly importId: string;
  readonly importedOn: CalendarDay;
};

/** Reports competencies at risk or fragile when their anniversary is near, or when an import made them worse. */
export function riskAlerts(
  { risks, day }: Pick<Evaluation, 'risks' | 'day'>,
  before: ImportBefore | undefined,
  rules: AlertRules,
): AlertOf<'competencyAtRisk' | 'competencyFragile'>[] {
  return risks.flatMap((risk): AlertOf<'competencyAtRisk' | 'competencyFragile'>[] => {
    if (risk.kind === 'safe' || risk.kind === 'unknown') return [];
    const days = risk.kind === 'fragile' ? rules.fragileDaysBefore : rules.atRiskDaysBefore;
    const due = triggerOf(risk, day, [...thresholdsOf(risk, days), ...worsened(risk, before)]);
    if (!due) return [];
    const common = { ...due, subject: risk.competency, period: `${risk.anniversary} ${due.period}` };
    return risk.kind === 'fragile'
      ? [{ kind: 'competencyFragile', rule: 'R12', ...common, risk }]
      : [{ kind: 'competencyAtRisk', rule: 'R4', ...common, risk }];
  });
}

type Triggered = { readonly since: CalendarDay; readonly period: string; readonly trigger: RiskTrigger };

/** Reminders before an anniversary end with it; damage by an import can be repaired until the window closes. */
function triggerOf(risk: Risk, today: CalendarDay, triggers: readonly Triggered[]): Triggered | undefined {
  const last = latest(triggers, today);
  return last?.trigger.kind === 'daysBefore' && risk.daysLeft < 0 ? undefined : last;
}

function thresholdsOf({ anniversary }: Risk, days: readonly number[]): Triggered[] {
  return daysBefore(anniversary, days).map(({ since, days: each }) => {
    return { since, period: `${each}`, trigger: { kind: 'daysBefore', days: each } };
  });
}

function worsened(risk: Risk, before: ImportBefore | undefined): Triggered[] {
  const then = before?.risks.find(({ competency, level }) => competency === risk.competency && level === risk.level);
  if (!before || !then || !isWorse(risk, then)) return [];
  const { importId, importedOn } = before;
  return [{ since: importedOn, period: importId, trigger: { kind: 'worsened', before: then.kind } }];
}

const SEVERITY: Readonly<Record<Risk['kind'], number>> = { safe: 0, unknown: 1, fragile: 1, atRisk: 2, notMet: 3 };

/** True if the kind is worse, or the same with more people missing. */
function isWorse(now: Risk, before: Risk): boolean {
  if (now.kind !== before.kind) return SEVERITY[now.kind] > SEVERITY[before.kind];
  return (peopleCounted(now.then)?.missing ?? 0) > (peopleCounted(before.then)?.missing ?? 0);
}
