import type { Programme } from '../../domain/competencies/programme.ts';
import type { Criterion } from '../../domain/competencies/requirement.ts';
import type { Language } from '../../domain/language.ts';
import { words } from '../words.ts';
import { listAll, listAny } from './list-text.ts';

/** How many alternatives are named before the rest become a number. */
const MOST_NAMED = 4;
const EXAM = /^[A-Z]*\d*-\d+$/;

/**
 * What one person must hold, in few words: "70-346 and 70-347", "70-532, 70-533, 70-534, 70-535 or 3 more",
 * "one focus area (Web App Dev or Azure App Dev)".
 */
export function criterionText(criterion: Criterion, programme: Programme, language: Language): string {
  if (criterion.kind === 'skill') return skillText(criterion.skill, programme);
  if (criterion.kind === 'anyOf' && criterion.of.length > 1 && criterion.of.every((each) => labelOf(each))) {
    const areas = listAny(criterion.of.map(labelOf), language);
    return words(language)('reasons.focusArea', { areas });
  }
  const parts = criterion.of.map((each) => partText(each, criterion.of.length, programme, language));
  return criterion.kind === 'allOf' ? listAll(parts, language) : listAny(parts, language, MOST_NAMED);
}

/** An exam by its code, anything else by its name; what the programme does not know, as it is. */
export function skillText(id: string, { skills }: Programme): string {
  return EXAM.test(id) ? id : (skills.find((skill) => skill.id === id)?.name ?? id);
}

function partText(part: Criterion, siblings: number, programme: Programme, language: Language): string {
  const text = criterionText(part, programme, language);
  const isList = part.kind !== 'skill' && part.of.length > 1 && !part.of.every((each) => labelOf(each));
  return isList && siblings > 1 ? `(${text})` : text;
}

function labelOf(criterion: Criterion): string {
  return criterion.kind === 'skill' ? '' : (criterion.label ?? '');
}
