import type { NotCounting } from '../../domain/competencies/counting.ts';
import type { Language } from '../../domain/language.ts';
import type { OwnSkill } from '../../domain/people/own-skills.ts';
import { words } from '../words.ts';
import { listAll } from './list-text.ts';
import { showDay } from './show-day.ts';

const MOST_COMPETENCIES = 4;

/** Names the competencies that a person's own skill counts toward, or the reason and the rule why it does not count. */
export function countingText({ counting, competencies }: OwnSkill, language: Language): string {
  const t = words(language);
  const facts = {
    competencies: listAll(competencies, language, { most: MOST_COMPETENCIES, textOf: ({ name }) => name }),
  };
  switch (counting.kind) {
    case 'counts':
      return t('mySkills.counts', facts);
    case 'countsInGrace':
      return t('mySkills.countsInGrace', { ...facts, day: showDay(counting.lastDay, language) });
    case 'doesNotCount': {
      const why = t(`mySkills.why.${counting.reason.kind}`, { day: dayText(counting.reason, language) });
      const rule = ` (${counting.reason.rule})`;
      return competencies.length === 0 ? why + rule : `${t('mySkills.named', facts)} ${why}${rule}`;
    }
  }
}

function dayText(reason: NotCounting, language: Language): string {
  if ('lastDay' in reason) return showDay(reason.lastDay, language);
  if ('expiredOn' in reason) return showDay(reason.expiredOn, language);
  return 'completedOn' in reason ? showDay(reason.completedOn, language) : '';
}
