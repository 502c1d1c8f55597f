import type { Figure } from '../../../domain/company/state-designation.ts';
import type { Language } from '../../../domain/language.ts';
import { METRIC_NAMES } from '../../../domain/programmes/programmes.ts';
import { words } from '../../words.ts';

/** Names a metric or the score. */
export function figureName(figure: Figure, language: Language): string {
  return figure === 'score' ? words(language)('facts.designations.score') : METRIC_NAMES[figure];
}
