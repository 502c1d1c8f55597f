import type { Programme } from '../competencies/programme.ts';
import { fold } from '../text/fold.ts';
import { createCompetencyNames } from './competency-names.ts';

/**
 * Reads the report's "Relevant for Competencies (Option) or Programs": the ids of the competencies that a text names.
 *
 * createRelevance(MPN_2021)('Data Analytics (Power BI)') → ['data-analytics']
 */
export function createRelevance(programme: Programme): (relevantFor: string) => readonly string[] {
  const named = createCompetencyNames(programme);
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const ids = known.get(text) ?? named(fold(text)).map(({ competency }) => competency.id);
    known.set(text, ids);
    return ids;
  };
}
