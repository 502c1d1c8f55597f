import type { CompetencyOverview } from '../../domain/company/overview.ts';
import type { UncountedSkill } from '../../domain/company/uncounted-skills.ts';
import type { LevelVerdict } from '../../domain/competencies/verdict.ts';
import type { Language } from '../../domain/language.ts';
import { optionName } from '../text/option-name.ts';
import { type RuleId, rulesOf, ruleText, sourceText } from '../text/rule-text.ts';

/** What the verdicts on some levels rest on: the rules, and where the requirements were read. */
export function verdictBasis(
  overview: CompetencyOverview,
  levels: readonly LevelVerdict[],
  uncounted: readonly UncountedSkill[],
  language: Language,
): { readonly rules: readonly string[]; readonly sources: readonly string[] } {
  return {
    rules: rulesBehind(overview, levels, uncounted).map((rule) => ruleText(rule, language)),
    sources: sourceLines(overview, levels, language),
  };
}

/** Every rule that what the card says rests on, in their order. */
function rulesBehind(
  { membership, risk }: CompetencyOverview,
  levels: readonly LevelVerdict[],
  uncounted: readonly UncountedSkill[],
): RuleId[] {
  const rules = [
    ...rulesOf(levels),
    ...(membership?.renewal.reasons.map(({ rule }) => rule) ?? []),
    ...(risk ? [risk.check.rule] : []),
    ...uncounted.map(({ reason }) => reason.rule),
  ];
  return [...new Set(rules)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

/** Where the rows of each option were read, each source once. */
function sourceLines(
  { competency }: CompetencyOverview,
  levels: readonly LevelVerdict[],
  language: Language,
): string[] {
  const lines = levels.flatMap(({ options }) =>
    options.map(({ option, source }) => `${optionName(competency, option)}: ${sourceText(source, language)}`),
  );
  return [...new Set(lines)];
}
