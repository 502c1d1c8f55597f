import type { ScoredDesignation } from '../../../domain/designations/designation-verdict.ts';
import type { Language } from '../../../domain/language.ts';
import { METRIC_NAMES } from '../../../domain/programmes/programmes.ts';
import { listAll } from '../../text/list-text.ts';
import { type RuleId, ruleText } from '../../text/rule-text.ts';
import { showMonth } from '../../text/show-day.ts';

const RULES: readonly RuleId[] = ['SP1', 'SP2', 'SP3', 'SP4', 'SP5', 'SP6', 'SP7', 'SP8', 'SP12'];

/** Lists the rules of an estimate, and the sources of its metrics. */
export function basisLines({ tracks }: ScoredDesignation, language: Language): string[] {
  const rows = tracks.flatMap(({ metrics }) => metrics);
  const bySource = Map.groupBy(rows, ({ source }) => `${source.document} (${showMonth(source.asOf, language)})`);
  const sources = [...bySource].map(([source, own]) => {
    const metrics = new Set(own.map(({ metric }) => METRIC_NAMES[metric]));
    return `${listAll([...metrics], language)}: ${source}`;
  });
  return [...RULES.map((rule) => ruleText(rule, language)), ...sources];
}
