import type { Programme } from '../competencies/programme.ts';
import { fold } from '../text/fold.ts';
import { createCompetencyNames } from './competency-names.ts';

/**
 * Reads a cell of "Relevant for Competencies (Option) or Programs" and returns the ids of the competencies in it.
 *
 * createRelevance(COMPETENCY_PROGRAMME)('Data Analytics (Power BI)') → ['data-analytics']
 */
export function createRelevance(programme: Programme): (relevantFor: string) => readonly string[] {
  const named = createCompetencyNames(programme);
  const cached = new Map<string, readonly string[]>();
  return (text) => {
    const ids = cached.get(text) ?? named(fold(text)).map(({ competency }) => competency.id);
    cached.set(text, ids);
    return ids;
  };
}
