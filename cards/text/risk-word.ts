import type { Risk } from '../../domain/competencies/risk.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';
import type { Colour } from './colour.ts';

const RISKS: Readonly<Record<Risk['kind'], { readonly mark: string; readonly colour: Colour }>> = {
  notMet: { mark: '✖', colour: 'attention' },
  atRisk: { mark: '▲', colour: 'attention' },
  fragile: { mark: '◆', colour: 'warning' },
  unknown: { mark: '?', colour: 'default' },
  safe: { mark: '✔', colour: 'good' },
};

/** "✔ Safe", with a matching colour. */
export function riskWord(kind: Risk['kind'], language: Language): { readonly text: string; readonly colour: Colour } {
  const { mark, colour } = RISKS[kind];
  return { text: `${mark} ${words(language)(`risk.word.${kind}`)}`, colour };
}
