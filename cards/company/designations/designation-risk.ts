import type { DesignationOverview } from '../../../domain/designations/designation-overview.ts';
import type { ScoredDesignation } from '../../../domain/designations/designation-verdict.ts';
import type { Language } from '../../../domain/language.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { Card } from '../../card.ts';
import { words } from '../../words.ts';
import { areaRow } from './area-row.ts';
import type { DesignationReader } from './designation-reader.ts';
import { designationReportCard } from './designation-report.ts';
import { competencies } from './designations.ts';
import { laterLines } from './later-lines.ts';
import { neededText } from './part-lines.ts';
import { onTracks } from './points-text.ts';
import { asOfValues, notesOf } from './report-texts.ts';
import { skillingOf } from './score-text.ts';

/** Of each area, since there are several. */
const MOST_ENDING = 3;

export type DesignationRisks = {
  readonly day: CalendarDay;
  readonly overviews: readonly (DesignationOverview & { readonly verdict: ScoredDesignation })[];
  readonly hasMemberships: boolean;
};

/** Shows for each area which points end before the anniversary, and which people they depend on. */
export function designationRiskCard(
  { day, overviews, hasMemberships }: DesignationRisks,
  reader: DesignationReader,
  language: Language,
): Card {
  const t = words(language);
  const verdicts = overviews.map(({ verdict }) => verdict);
  const hasAnniversary = overviews.some(({ later }) => later);
  return designationReportCard(
    {
      title: t('risk.title'),
      asOf: asOfValues(day, verdicts, language),
      ...(!hasAnniversary && { text: t('designations.noAnniversary') }),
      rows: overviews.map((each) => {
        const now = onTracks(each.verdict.tracks, (track) => skillingOf(track, language));
        const needed = neededText(each.parts, reader.names, language);
        const lines = [
          t('designations.now', { points: now }),
          ...laterLines(each, { ...reader, mostEnding: MOST_ENDING }, language),
          ...(needed ? [needed] : []),
        ];
        return areaRow(each.verdict, lines, { ...reader, language });
      }),
      notes: notesOf(verdicts, reader, language),
      buttons: competencies(hasMemberships, day, language, 'risk'),
    },
    language,
  );
}
