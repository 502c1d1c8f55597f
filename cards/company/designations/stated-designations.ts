import { FIGURES, mostPoints } from '../../../domain/company/state-designation.ts';
import { latestPoints, scoresByMonth } from '../../../domain/company/with-designation.ts';
import type { DesignationFacts, StatedPoints } from '../../../domain/designations/designation-facts.ts';
import type { Language } from '../../../domain/language.ts';
import { AREA_NAMES, TRACK_NAMES } from '../../../domain/programmes/programmes.ts';
import { capitalised } from '../../text/capitalised.ts';
import { showDay, showMonth } from '../../text/show-day.ts';
import { showNumber } from '../../text/show-number.ts';
import { words } from '../../words.ts';
import { figureName } from './figure-name.ts';

const MOST_MONTHS = 6;

/** Puts the stated facts about a designation into words: its name and track, its days, its points and scores. */
export function statedDesignation(designation: DesignationFacts, language: Language) {
  const { area, track } = designation;
  const t = words(language);
  const points = latestPoints(designation);
  const scores = scoresByMonth(designation).slice(0, MOST_MONTHS);
  return {
    name: [AREA_NAMES[area].name, track ? TRACK_NAMES[track] : t('facts.designations.trackNotStated')].join(' · '),
    details: [
      daysText(designation, language),
      points ? pointsLine(points, designation, language) : capitalised(t('facts.designations.noPoints')),
      ...(scores.length > 1
        ? [
            t('facts.designations.scores', {
              scores: scores
                .map(({ on, score }) => `${showMonth(on.slice(0, 7), language)} ${number(score, language)}`)
                .join(' · '),
            }),
          ]
        : []),
    ],
  };
}

function daysText({ enrolledOn, anniversary }: DesignationFacts, language: Language): string {
  const t = words(language);
  const days = [
    ...(enrolledOn ? [t('facts.designations.enrolled', { day: showDay(enrolledOn, language) })] : []),
    ...(anniversary ? [t('facts.designations.anniversary', { day: showDay(anniversary, language) })] : []),
  ];
  return capitalised(days.join(', ') || t('facts.designations.noDays'));
}

function pointsLine(points: StatedPoints, { area, track }: DesignationFacts, language: Language): string {
  const t = words(language);
  const figures = FIGURES.flatMap((figure) => {
    const value = points[figure];
    if (value === undefined) return [];
    const name = figureName(figure, language);
    const max = mostPoints(figure, area, track);
    return [t('facts.designations.figure', { figure: name, points: number(value, language), max })];
  });
  return t('facts.designations.points', { day: showDay(points.on, language), figures: figures.join(', ') });
}

function number(value: number, language: Language): string {
  return showNumber(value, language, 1);
}
