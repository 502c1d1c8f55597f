import type { AreaId, Certificate } from '../../../domain/designations/designation-programme.ts';
import { compare, ZERO } from '../../../domain/designations/fraction.ts';
import type { PlannedStep } from '../../../domain/designations/plan/assign-steps.ts';
import type { DesignationPlan, TrackPlan } from '../../../domain/designations/plan/plan-designation.ts';
import type { Language } from '../../../domain/language.ts';
import type { PeopleNames } from '../../../domain/people/people-names.ts';
import { AREA_NAMES, DESIGNATION_PROGRAMME, METRIC_NAMES, TRACK_NAMES } from '../../../domain/programmes/programmes.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import type { Card } from '../../card.ts';
import { showPayload } from '../../parts/show-payload.ts';
import { listAll } from '../../text/list-text.ts';
import { nameText } from '../../text/people-text.ts';
import { ruleText } from '../../text/rule-text.ts';
import { showMonth } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import type { DesignationReader } from './designation-reader.ts';
import { designationReportCard, type Section } from './designation-report.ts';
import { pointsOf, pointsText } from './points-text.ts';
import { asOfValues, notesOf } from './report-texts.ts';
import { scoreText } from './score-text.ts';

const MOST_PEOPLE = 12;

/** A plan for an area. Only for readers who may see names. */
export type DesignationPlanContent = {
  readonly area: AreaId;
  readonly day: CalendarDay;
  readonly plan: Extract<DesignationPlan, { kind: 'met' | 'plan' }>;
  readonly names: PeopleNames;
};

/** Shows the fewest certificates for a designation, and who should earn them. */
export function designationPlanCard(
  { area, day, plan, names }: DesignationPlanContent,
  reader: DesignationReader,
  language: Language,
): Card {
  const t = words(language);
  const { name } = AREA_NAMES[area];
  const { verdict } = plan;
  const plans = plan.kind === 'plan' ? plan.plans : [];
  const sections = plans.flatMap((each): Section[] => [
    { name: plans.length > 1 ? TRACK_NAMES[each.track] : '', lines: summaryLines(each, verdict.slice.page, language) },
    ...personSections(each.steps, names, language),
  ]);
  return designationReportCard(
    {
      title: t('designations.plan.heading', { area: name }),
      asOf: asOfValues(day, [verdict], language),
      text: [
        scoreText(verdict, reader.reportDay, language),
        ...(plan.kind === 'met' ? [t('designations.plan.met')] : []),
      ].join('\n\n'),
      sections,
      notes: [ruleText('SP11', language), ...notesOf([verdict], reader, language)],
      buttons: [{ title: t('designations.show', { area: name }), data: showPayload('status', language, { area }) }],
    },
    language,
  );
}

function summaryLines(plan: TrackPlan, page: string, language: Language): string[] {
  const t = words(language);
  const { goal, earned, skilling, before, elsewhere, noneEarnable, steps } = plan;
  const notStated = before.metrics.flatMap((each) => (each.kind === 'notStated' ? [METRIC_NAMES[each.metric]] : []));
  const atNone = before.metrics.flatMap((each) => {
    return each.kind === 'stated' && compare(each.high, ZERO) <= 0 ? [METRIC_NAMES[each.metric]] : [];
  });
  const facts = {
    count: earned,
    passAt: DESIGNATION_PROGRAMME.passAt,
    skilling: pointsOf(skilling, before.skilling.max, language),
    before: pointsText(before.skilling.points, language),
  };
  const needed =
    compare(elsewhere, ZERO) > 0 ? [t('designations.plan.elsewhere', { points: pointsText(elsewhere, language) })] : [];
  return [
    t(
      steps.length > 0 ? `designations.plan.${goal}` : `designations.plan.${goal === 'pass' ? 'enough' : 'nothing'}`,
      facts,
    ),
    ...needed,
    ...(notStated.length > 0 ? [t('designations.plan.notStated', { metrics: listAll(notStated, language) })] : []),
    ...(atNone.length > 0 ? [t('designations.plan.atNone', { metrics: listAll(atNone, language) })] : []),
    ...noneEarnable.map((metric) => t('designations.plan.noneEarnable', { metric: METRIC_NAMES[metric], page })),
  ];
}

function personSections(steps: readonly PlannedStep[], names: PeopleNames, language: Language): Section[] {
  const t = words(language);
  const people = [...Map.groupBy(steps, ({ mcid }) => mcid)].map(([mcid, own]) => ({
    name: nameText(mcid, names),
    lines: own.map((step) => stepText(step, language)),
  }));
  const more = people.length - MOST_PEOPLE;
  const shown = people.slice(0, MOST_PEOPLE);
  return more > 0 ? [...shown, { name: t('plan.morePeople', { count: more }), lines: [] }] : shown;
}

function stepText({ kind, certificates }: PlannedStep, language: Language): string {
  const t = words(language);
  const [first, ...others] = certificates;
  const certificate = first ? nameOf(first, language) : '';
  if (kind === 'renew') return t('designations.plan.renew', { certificate });
  return t('designations.plan.earn', { certificate, count: others.length });
}

function nameOf({ name, code, expectedToRetireIn }: Certificate, language: Language): string {
  const named = code ? `${name} (${code})` : name;
  if (!expectedToRetireIn) return named;
  return words(language)('designations.plan.retiring', {
    certificate: named,
    month: showMonth(expectedToRetireIn, language),
  });
}
