import type { CompetencyOverview } from '../../domain/company/overview.ts';
import type { UncountedSkill } from '../../domain/company/uncounted-skills.ts';
import type { LevelVerdict } from '../../domain/competencies/verdict.ts';
import type { Language } from '../../domain/language.ts';
import { optionName } from '../text/option-name.ts';
import { type RuleId, rulesOf, ruleText, sourceText } from '../text/rule-text.ts';

/** A competency, the verdicts on some of its levels, and the skills that do not count for it. */
type Judged = {
  readonly overview: CompetencyOverview;
  readonly levels: readonly LevelVerdict[];
  readonly uncounted: readonly UncountedSkill[];
};

/** Returns the basis of verdicts: their rules, and the pages on which the requirements were read. */
export function verdictBasis(
  judged: Judged,
  language: Language,
): { readonly rules: readonly string[]; readonly sources: readonly string[] } {
  return {
    rules: rulesBehind(judged).map((rule) => ruleText(rule, language)),
    sources: sourceLines(judged, language),
  };
}

/** Returns the rules behind verdicts, the renewal, the risk and uncounted skills, sorted by number. */
function rulesBehind({ overview: { membership, risk }, levels, uncounted }: Judged): RuleId[] {
  const rules = [
    ...rulesOf(levels),
    ...(membership?.renewal.reasons.map(({ rule }) => rule) ?? []),
    ...(risk ? [risk.check.rule] : []),
    ...uncounted.map(({ reason }) => reason.rule),
  ];
  return [...new Set(rules)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

/** Names the source of each option, without duplicates. */
function sourceLines({ overview: { competency }, levels }: Judged, language: Language): string[] {
  const lines = levels.flatMap(({ options }) =>
    options.map(({ option, source }) => `${optionName(competency, option)}: ${sourceText(source, language)}`),
  );
  return [...new Set(lines)];
}
