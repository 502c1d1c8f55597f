import type { Outcome } from '../../domain/competencies/verdict.ts';
import type { Colour } from './colour.ts';

const OUTCOMES: Readonly<Record<Outcome, { readonly mark: string; readonly colour: Colour }>> = {
  attained: { mark: '✔', colour: 'good' },
  notAttained: { mark: '✖', colour: 'attention' },
  unknown: { mark: '?', colour: 'default' },
};

/** "✔ met", with a colour that says the same. */
export function outcomeMark(outcome: Outcome) {
  return OUTCOMES[outcome];
}
