import { createCompetencyNames } from '../../company/competency-names.ts';
import { MPN_2021 } from '../../programmes/mpn-2021/mpn-2021.ts';
import { fold } from '../../text/fold.ts';
import type { Cells } from '../report-row.ts';

const namesIn = createCompetencyNames(MPN_2021);

/** The id of the competency that a row is about; another name than those of the programme is refused. */
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
