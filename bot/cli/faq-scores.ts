import type { Understood } from '../../domain/understanding/understand.ts';

/** The search's result for a line: answered correctly, answered wrongly, or not answered. */
export type Verdict = 'right' | 'wrong' | 'declined';

/** A line with its verdict. Lines with `inScope` should be answered, the others declined. */
export type ScoredLine = {
  readonly text: string;
  readonly language: string;
  readonly style: string;
  readonly inScope: boolean;
  readonly verdict: Verdict;
  /** The line's own label and the one found, where lines have labels. */
  readonly label?: string;
  readonly found?: string;
};

/** @param isRight returns true if this label is the right answer; called only for an answer */
export function verdictOf({ outcome }: Understood, isRight: (label: string) => boolean): Verdict {
  const label = labelOf(outcome);
  if (label === undefined) return 'declined';
  return isRight(label) ? 'right' : 'wrong';
}

/** Returns the id of the entry, or the label of the ask; undefined if there is no answer. */
export function labelOf(outcome: Understood['outcome']): string | undefined {
  if (outcome.kind === 'ask') return `ask:${outcome.ability}.${outcome.ask}`;
  return outcome.kind === 'answer' ? outcome.entry.id : undefined;
}

/** Formats shares by language and style as a markdown table: in scope right, wrong, declined; out of scope declined. */
export function scoreTable(scored: readonly ScoredLine[]): string {
  const languages = [...new Set(scored.map(({ language }) => language))].sort();
  const rows = languages.flatMap((language) => {
    const own = scored.filter((line) => line.language === language);
    const styles = [...new Set(own.map(({ style }) => style))].sort();
    return [
      row(`**${language}**`, own),
      ...styles.map((style) =>
        row(
          `${language} ${style}`,
          own.filter((line) => line.style === style),
        ),
      ),
    ];
  });
  return [
    '| lines | in scope | right | wrong | declined | out of scope | declined |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    row('**all**', scored),
  ].join('\n');
}

function row(name: string, scored: readonly ScoredLine[]): string {
  const inScope = scored.filter((line) => line.inScope);
  const outside = scored.filter((line) => !line.inScope);
  const share = (lines: readonly ScoredLine[], verdict: Verdict) =>
    lines.length === 0
      ? ''
      : `${((100 * lines.filter((line) => line.verdict === verdict).length) / lines.length).toFixed(1)} %`;
  const cells = [
    name,
    inScope.length || '',
    share(inScope, 'right'),
    share(inScope, 'wrong'),
    share(inScope, 'declined'),
    outside.length || '',
    share(outside, 'declined'),
  ];
  return `| ${cells.join(' | ')} |`;
}
