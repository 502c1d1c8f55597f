import type { RowSource } from '../../domain/competencies/programme.ts';
import type { LevelVerdict, Reason } from '../../domain/competencies/verdict.ts';
import type { Language } from '../../domain/language.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';

/** The number of a rule in the documents: R1, R2 and so on. */
export type RuleId = keyof typeof en.reasons.rules;

/** States a rule with its number and the documents that contain it. */
export function ruleText(rule: RuleId, language: Language): string {
  return words(language)(`reasons.rules.${rule}`);
}

/** Names the page that a requirement was read on, and the year it applies to. */
export function sourceText({ document, year }: RowSource, language: Language): string {
  const page = document.split('/').at(-1) ?? document;
  const t = words(language);
  return document === 'none' ? t('reasons.noSource') : t('reasons.source', { page, year });
}

/** Lists the rules that verdicts are based on, without duplicates. */
export function rulesOf(levels: readonly LevelVerdict[]): RuleId[] {
  const rules = levels.flatMap(({ options }) => options.flatMap(({ reason }) => rulesIn(reason)));
  return [...new Set(rules)].sort();
}

function rulesIn(reason: Reason): RuleId[] {
  if (reason.kind === 'all' || reason.kind === 'any') return reason.of.flatMap(rulesIn);
  return 'rule' in reason ? [reason.rule] : [];
}
