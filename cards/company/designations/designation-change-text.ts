import type { DesignationChange } from '../../../domain/designations/what-if-designations.ts';
import type { Language } from '../../../domain/language.ts';
import { AREA_NAMES, TRACK_NAMES } from '../../../domain/programmes/programmes.ts';
import { words } from '../../words.ts';
import { pointsText } from './points-text.ts';

/** "**Security** (SMB): 32 → 24 of 40 for skilling"; with the outcomes too if they differ. */
export function designationChangeText({ before, after }: DesignationChange, language: Language): string {
  const t = words(language);
  const lines = before.tracks.map((track) => {
    const later = after.tracks.find((each) => each.track === track.track) ?? after.tracks[0];
    return t('designations.whatIf.line', {
      area: AREA_NAMES[before.area].name,
      track: TRACK_NAMES[later.track],
      before: pointsText(track.skilling.points, language),
      after: pointsText(later.skilling.points, language),
      max: pointsText(track.skilling.max, language),
    });
  });
  const line = lines.join('; ');
  if (before.outcome === after.outcome) return line;
  const short = (outcome: typeof before.outcome) => t(`designations.short.${outcome}`).toLowerCase();
  return t('designations.whatIf.worse', { line, from: short(before.outcome), to: short(after.outcome) });
}
