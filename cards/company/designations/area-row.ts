import type { ScoredDesignation } from '../../../domain/designations/designation-verdict.ts';
import type { Language } from '../../../domain/language.ts';
import { AREA_NAMES } from '../../../domain/programmes/programmes.ts';
import { showPayload } from '../../parts/show-payload.ts';
import { words } from '../../words.ts';
import type { DesignationReader } from './designation-reader.ts';
import type { AreaRow } from './designation-report.ts';
import { OUTCOME_COLOURS } from './score-text.ts';

/** Returns an area with a word for its standing, which a click shows in detail. */
export function areaRow(
  { area, day, outcome }: ScoredDesignation,
  lines: readonly string[],
  { today, language }: Pick<DesignationReader, 'today'> & { readonly language: Language },
): AreaRow {
  const t = words(language);
  const { name } = AREA_NAMES[area];
  return {
    name,
    word: t(`designations.short.${outcome}`),
    colour: OUTCOME_COLOURS[outcome],
    hint: t('designations.show', { area: name }),
    data: showPayload('status', language, { area, ...(day !== today && { asOf: day }) }),
    lines,
  };
}
