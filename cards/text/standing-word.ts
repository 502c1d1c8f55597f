import { attained, type CompetencyOverview } from '../../domain/company/overview.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';
import { capitalised } from './capitalised.ts';
import type { Colour } from './colour.ts';
import { levelText } from './membership-text.ts';
import { riskWord } from './risk-word.ts';

/** Describes the risk of a competency that is held; for any other, says whether a level is met. */
export function standingWord(
  overview: CompetencyOverview,
  language: Language,
): { readonly word: string; readonly colour: Colour } {
  const { risk, verdict, membership } = overview;
  const t = words(language);
  if (membership?.renewal.kind === 'expired') return { word: `✖ ${t('renewals.state.expired')}`, colour: 'attention' };
  if (risk) {
    const { text, colour } = riskWord(risk.kind, language);
    return { word: text, colour };
  }
  const level = attained(overview);
  if (level) return { word: `✔ ${t('status.levelMet', { level: levelText(level, language) })}`, colour: 'good' };
  const isDecided = verdict && !isUnknown(overview);
  return {
    word: isDecided ? `– ${capitalised(t('status.noLevelMet'))}` : riskWord('unknown', language).text,
    colour: 'default',
  };
}

/** True if no level is certainly met, but one of them may be. */
export function isUnknown({ verdict }: CompetencyOverview): boolean {
  const levels = verdict?.levels ?? [];
  return levels.every(({ outcome }) => outcome !== 'attained') && levels.some(({ outcome }) => outcome === 'unknown');
}
