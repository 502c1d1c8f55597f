import type { Outcome } from '../../domain/competencies/verdict.ts';
import type { Colour } from './colour.ts';

const OUTCOMES: Readonly<Record<Outcome, { readonly mark: string; readonly colour: Colour }>> = {
  attained: { mark: '✔', colour: 'good' },
  notAttained: { mark: '✖', colour: 'attention' },
  unknown: { mark: '?', colour: 'default' },
};

/** Returns the mark of an outcome, such as "✔", with a matching colour. */
export function outcomeMark(outcome: Outcome) {
  return OUTCOMES[outcome];
}
