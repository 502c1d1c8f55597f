import type { RowSource } from '../../domain/competencies/programme.ts';
import type { LevelVerdict, Reason } from '../../domain/competencies/verdict.ts';
import type { Language } from '../../domain/language.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';

/** A rule of the documents by its number, R1 to R10. */
export type RuleId = keyof typeof en.reasons.rules;

/** A rule with its number, and the documents that state it. */
export function ruleText(rule: RuleId, language: Language): string {
  return words(language)(`reasons.rules.${rule}`);
}

/** The page that a requirement was read on, and the year it speaks of. */
export function sourceText({ document, year }: RowSource, language: Language): string {
  const page = document.split('/').at(-1) ?? document;
  const t = words(language);
  return document === 'none' ? t('reasons.noSource') : t('reasons.source', { page, year });
}

/** The rules that the verdicts rest on, each once. */
export function rulesOf(levels: readonly LevelVerdict[]): RuleId[] {
  const rules = levels.flatMap(({ options }) => options.flatMap(({ reason }) => rulesIn(reason)));
  return [...new Set(rules)].sort();
}

function rulesIn(reason: Reason): RuleId[] {
  if (reason.kind === 'all' || reason.kind === 'any') return reason.of.flatMap(rulesIn);
  return 'rule' in reason ? [reason.rule] : [];
}
