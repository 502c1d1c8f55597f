import type { Risk } from '../../domain/competencies/risk.ts';
import type { Outcome } from '../../domain/competencies/verdict.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';

/** A colour of Adaptive Cards. It never says anything that the words beside it do not. */
export type Colour = 'good' | 'warning' | 'attention' | 'default';

const RISKS: Readonly<Record<Risk['kind'], { readonly mark: string; readonly colour: Colour }>> = {
  lost: { mark: '✖', colour: 'attention' },
  atRisk: { mark: '▲', colour: 'attention' },
  fragile: { mark: '◆', colour: 'warning' },
  unknown: { mark: '?', colour: 'default' },
  safe: { mark: '✔', colour: 'good' },
};

const OUTCOMES: Readonly<Record<Outcome, { readonly mark: string; readonly colour: Colour }>> = {
  attained: { mark: '✔', colour: 'good' },
  notAttained: { mark: '✖', colour: 'attention' },
  unknown: { mark: '?', colour: 'default' },
};

/** "✔ Safe", with a colour that says the same. */
export function riskWord(kind: Risk['kind'], language: Language): { readonly text: string; readonly colour: Colour } {
  const { mark, colour } = RISKS[kind];
  return { text: `${mark} ${words(language)(`risk.word.${kind}`)}`, colour };
}

/** "✔ met", with a colour that says the same. */
export function outcomeMark(outcome: Outcome) {
  return OUTCOMES[outcome];
}
