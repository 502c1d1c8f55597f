import type { ScoredDesignation } from '../../../domain/designations/designation-verdict.ts';
import type { Language } from '../../../domain/language.ts';
import { TRACK_NAMES } from '../../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { words } from '../../words.ts';
import { onTracks } from './points-text.ts';
import { scoreOf, skillingOf } from './score-text.ts';

/** "SMB: 32 to 92 of 100, skilling 32 of 40"; before a report was imported, without the last part. */
export function areaPoints(
  { tracks, choice }: ScoredDesignation,
  reportDay: CalendarDay | undefined,
  language: Language,
): string {
  const points = onTracks(tracks, (track) => {
    const skilling = words(language)('designations.row.skilling', { points: skillingOf(track, language) });
    return [scoreOf(track, language), ...(reportDay ? [skilling] : [])].join(', ');
  });
  return choice === 'notStated' || choice === 'single' ? points : `${TRACK_NAMES[tracks[0].track]}: ${points}`;
}
