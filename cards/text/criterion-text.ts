import type { Programme } from '../../domain/competencies/programme.ts';
import type { Criterion } from '../../domain/competencies/requirement.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';
import { listAll, listAny } from './list-text.ts';

/** Further alternatives are only counted. */
const MOST_NAMED = 4;
const EXAM = /^[A-Z]*\d*-\d+$/;

/**
 * Describes what one person must hold: "70-346 and 70-347", "70-532, 70-533, 70-534, 70-535 or 3 more",
 * "one focus area (Web App Dev or Azure App Dev)".
 */
export function criterionText(criterion: Criterion, programme: Programme, language: Language): string {
  if (criterion.kind === 'skill') return skillText(criterion.skill, programme);
  if (criterion.kind === 'anyOf' && criterion.of.length > 1 && criterion.of.every((each) => labelOf(each))) {
    const areas = listAny(criterion.of.map(labelOf), language);
    return words(language)('reasons.focusArea', { areas });
  }
  const parts = criterion.of.map((part) => {
    const text = criterionText(part, programme, language);
    return criterion.of.length > 1 && isList(part) ? `(${text})` : text;
  });
  return criterion.kind === 'allOf' ? listAll(parts, language) : listAny(parts, language, { most: MOST_NAMED });
}

/** Returns an exam's code or another skill's name; an id that the programme does not list is returned unchanged. */
export function skillText(id: string, { skills }: Programme): string {
  return EXAM.test(id) ? id : (skills.find((skill) => skill.id === id)?.name ?? id);
}

function isList(criterion: Criterion): boolean {
  return criterion.kind !== 'skill' && criterion.of.length > 1 && !criterion.of.every((each) => labelOf(each));
}

function labelOf(criterion: Criterion): string {
  return criterion.kind === 'skill' ? '' : (criterion.label ?? '');
}
