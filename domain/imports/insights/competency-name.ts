import { createCompetencyNames } from '../../company/competency-names.ts';
import { COMPETENCY_PROGRAMME } from '../../programmes/programmes.ts';
import { fold } from '../../text/fold.ts';
import type { Cells } from '../report-row.ts';

const namesIn = createCompetencyNames(COMPETENCY_PROGRAMME);

/** Reads the id of a row's competency; refuses names that are not in the programme. */
export function readCompetency(cells: Cells): string {
  const text = cells.short('competency');
  const name = fold(text)
    .replaceAll('&', 'and')
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/ competency$/, '');
  const named = namesIn(name).find(({ from, to }) => from === 0 && to === name.length);
  if (!named) cells.refuse('competency', text === '' ? 'missing' : 'unknown');
  return named?.competency.id ?? '';
}
