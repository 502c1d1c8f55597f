import {
  type DesignationText,
  FIGURES,
  mostPoints,
  type PointsText,
} from '../../../domain/company/state-designation.ts';
import type { FactProblem } from '../../../domain/company/state-facts.ts';
import { type AreaId, TRACKS } from '../../../domain/designations/designation-programme.ts';
import type { Language } from '../../../domain/language.ts';
import { AREA_NAMES, COMPETENCY_PROGRAMME, TRACK_NAMES } from '../../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { compileCard } from '../../card.ts';
import { NOTHING_CHOSEN } from '../../parts/nothing-chosen.ts';
import { words } from '../../words.ts';
import { factProblemText } from '../fact-problem-text.ts';
import template from './designation-form.json' with { type: 'json' };
import { figureName } from './figure-name.ts';

/** The content of a form for a designation. */
export type DesignationForm = {
  readonly area: AreaId;
  readonly text: Omit<DesignationText, 'area'>;
  readonly points: PointsText;
  /** The day of the points that the form was filled from; empty without any. */
  readonly shownOn: string;
  readonly isStated: boolean;
  /** The state that the form was filled from, which is submitted with it. */
  readonly was: string;
  readonly problems?: readonly FactProblem[];
};

const render = compileCard<Record<string, unknown>>(template);

/** A form to state the facts about a designation that no report holds. */
export function designationForm(form: DesignationForm, today: CalendarDay, language: Language) {
  const { area, text, points, problems = [] } = form;
  const t = words(language);
  const track = TRACKS.find((each) => each === text.track);
  return render({
    ...form,
    language,
    today,
    track: text.track || NOTHING_CHOSEN,
    on: points.on,
    title: t('facts.designations.form.title', { area: AREA_NAMES[area].name }),
    problems: problems.map((problem) => factProblemText(problem, COMPETENCY_PROGRAMME, language)).join('\n\n'),
    trackLabel: t('facts.designations.form.track'),
    tracks: [
      { title: t('facts.notStated'), value: NOTHING_CHOSEN },
      ...TRACKS.map((value) => ({ title: TRACK_NAMES[value], value })),
    ],
    enrolledLabel: t('facts.designations.form.enrolledOn'),
    anniversaryLabel: t('facts.designations.form.anniversary'),
    heading: t('facts.designations.form.heading'),
    onLabel: t('facts.fields.readOn'),
    figures: FIGURES.map((id) => ({
      id,
      value: points[id],
      label: t(`facts.designations.form.${id === 'score' ? 'score' : 'points'}`, {
        figure: figureName(id, language),
        max: mostPoints(id, area, track),
      }),
    })),
    note: t('facts.designations.form.note'),
    save: t('facts.save'),
    remove: t('facts.remove'),
    back: t('facts.back'),
  });
}
