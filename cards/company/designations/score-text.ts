import { METRICS } from '../../../domain/designations/designation-programme.ts';
import type { ScoredDesignation, TrackResult } from '../../../domain/designations/designation-verdict.ts';
import { compare } from '../../../domain/designations/fraction.ts';
import type { Language } from '../../../domain/language.ts';
import { METRIC_NAMES, TRACK_NAMES } from '../../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { Colour } from '../../text/colour.ts';
import { listAll } from '../../text/list-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import { onTracks, pointsOf, spanText } from './points-text.ts';

const TOTAL = 100;

export const OUTCOME_COLOURS = {
  met: 'good',
  ask: 'warning',
  open: 'default',
  notMet: 'attention',
} as const satisfies Record<ScoredDesignation['outcome'], Colour>;

/** "32 to 92 of 100, as an estimate: skilling 32 of 40 by the report of 20 November 2026, the rest not stated." */
export function scoreText(
  { tracks }: ScoredDesignation,
  reportDay: CalendarDay | undefined,
  language: Language,
): string {
  const t = words(language);
  const score = onTracks(tracks, (track) => scoreOf(track, language));
  const skilling = onTracks(tracks, (track) => skillingOf(track, language));
  const people = reportDay
    ? t('designations.basis.report', { skilling, day: showDay(reportDay, language) })
    : t('designations.basis.noReport');
  return t('designations.estimate', { score, basis: [people, restText(tracks[0], language)].join(', ') });
}

/** "32 to 92 of 100" */
export function scoreOf(track: TrackResult, language: Language): string {
  return words(language)('designations.score', { points: spanText(track, language), total: TOTAL });
}

/** "32 of 40" */
export function skillingOf({ skilling }: TrackResult, language: Language): string {
  return pointsOf(skilling.points, skilling.max, language);
}

function restText({ metrics }: TrackResult, language: Language): string {
  const t = words(language);
  const stated = metrics.filter(({ kind }) => kind === 'stated');
  const notStated = metrics.filter(({ kind }) => kind === 'notStated');
  if (notStated.length === 0) return t('designations.basis.all');
  if (stated.length === 0) return t('designations.basis.rest');
  const names = notStated.map(({ metric }) => METRIC_NAMES[metric]);
  return t('designations.basis.some', { metrics: listAll(names, language) });
}

/** Says whether the points are enough, and why not. */
export function outcomeText({ outcome, tracks }: ScoredDesignation, passAt: number, language: Language): string {
  const t = words(language);
  const [{ reasons, outcome: own }] = tracks;
  const metricsOf = (kind: 'nothingIn' | 'belowOneIn') => {
    const found = METRICS.filter((metric) => reasons.some((each) => each.kind === kind && each.metric === metric));
    const metrics = listAll(
      found.map((metric) => METRIC_NAMES[metric]),
      language,
    );
    return { metrics, count: found.length, passAt };
  };
  if (outcome === 'met') return t('designations.outcome.met', { passAt });
  if (outcome === 'ask') return t('designations.outcome.ask', metricsOf('belowOneIn'));
  if (outcome === 'open') return t(`designations.outcome.${own === 'open' ? 'open' : 'openTrack'}`, { passAt });
  const nothingIn = metricsOf('nothingIn');
  return nothingIn.count > 0
    ? t('designations.outcome.nothingIn', nothingIn)
    : t('designations.outcome.tooFew', { passAt });
}

/** Says how the track was chosen (SP6); empty if an area has none. */
export function trackText({ choice, tracks, other }: ScoredDesignation, language: Language): string {
  const t = words(language);
  const track = TRACK_NAMES[tracks[0].track];
  if (choice === 'single') return '';
  if (choice === 'better' && other) {
    if (compare(other.low, tracks[0].low) === 0) return t('designations.track.equal', { track });
    const second = TRACK_NAMES[other.track];
    return t('designations.track.better', { track, other: second, points: spanText(other, language) });
  }
  return choice === 'stated' ? t('designations.track.stated', { track }) : t('designations.track.notStated');
}
