import type { Track } from '../../../domain/designations/designation-programme.ts';
import type { MetricResult, TrackResult } from '../../../domain/designations/designation-verdict.ts';
import { compare, type Fraction, toOneDecimal } from '../../../domain/designations/fraction.ts';
import type { Language } from '../../../domain/language.ts';
import { TRACK_NAMES } from '../../../domain/programmes/programmes.ts';
import { showDay } from '../../text/show-day.ts';
import { showNumber } from '../../text/show-number.ts';
import { words } from '../../words.ts';

/** Shows points with one decimal where they are not whole: 40/3 → "13.3"; in Swedish "13,3" */
export function pointsText(points: Fraction, language: Language): string {
  return showNumber(toOneDecimal(points), language, 1);
}

/** "32 of 40" */
export function pointsOf(points: Fraction, max: Fraction, language: Language): string {
  return words(language)('designations.of', { points: pointsText(points, language), max: pointsText(max, language) });
}

/** "32 to 92", or one number if both are the same. */
export function spanText({ low, high }: Pick<TrackResult, 'low' | 'high'>, language: Language): string {
  if (compare(low, high) === 0) return pointsText(low, language);
  return words(language)('designations.span', { low: pointsText(low, language), high: pointsText(high, language) });
}

/** Shows the points of a metric, such as "32 of 40", or that it does not apply or is not stated. */
export function metricText(result: MetricResult, language: Language): string {
  const t = words(language);
  switch (result.kind) {
    case 'notApplicable':
      return t('designations.notApplicable');
    case 'notStated':
      return t('designations.notStated', { max: pointsText(result.max, language) });
    case 'stated':
      return t('designations.statedOn', {
        points: pointsOf(result.low, result.max, language),
        day: showDay(result.on, language),
      });
    case 'skilling':
      if (compare(result.low, result.high) < 0) {
        return t('designations.notReported', { max: pointsText(result.max, language) });
      }
      return pointsOf(result.low, result.max, language);
  }
}

/** Joins the texts of both tracks, each with the track's name, unless they are the same. */
export function onTracks<T extends { readonly track: Track }>(
  tracks: readonly T[],
  textOf: (track: T) => string,
): string {
  const texts = tracks.map((each) => ({ track: TRACK_NAMES[each.track], points: textOf(each) }));
  const [first] = texts;
  if (first && texts.every(({ points }) => points === first.points)) return first.points;
  return texts.map(({ track, points }) => `${track} ${points}`).join(' · ');
}
