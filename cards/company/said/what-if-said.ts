import type { Language } from '../../../domain/language.ts';
import { words } from '../../words.ts';
import { movesText, type WhatIfContent } from '../what-if.ts';
import { namesInText } from './name-in-text.ts';

/** Says which levels a scenario costs or brings, the ones held first. Only for readers who may see names. */
export function whatIfSaid(content: WhatIfContent, language: Language): string {
  const { programme, changes, memberships } = content;
  const t = words(language);
  const moves = movesText(content, language);
  const held = new Set(memberships.map(({ competency, offer }) => `${competency} ${offer}`));
  const turned = changes
    .map(({ competency, before, after }) => ({ competency, level: after.level, before, after }))
    .sort((one, other) => Number(isHeld(other)) - Number(isHeld(one)));
  const lost = turned.filter(({ before }) => before.outcome === 'attained');
  const won = turned.filter(({ after }) => after.outcome === 'attained');
  if (lost.length + won.length === 0) return t('whatIf.said.nothing', { moves });
  const gain = { moves, levels: namesInText(won, programme, language) };
  if (lost.length === 0) return t('whatIf.said.gains', gain);
  return [
    t('whatIf.said.loses', { moves, levels: namesInText(lost, programme, language) }),
    ...(won.length > 0 ? [t('whatIf.said.alsoGains', gain)] : []),
  ].join(' ');

  function isHeld({ competency, level }: { readonly competency: string; readonly level: string }): boolean {
    return held.has(`${competency} ${level}`);
  }
}
