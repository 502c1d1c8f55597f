import type { PlanTarget } from '../../domain/company/plan-target.ts';
import type { SafetyPlan } from '../../domain/competencies/plan/make-safe.ts';
import type { Step } from '../../domain/competencies/plan/moves.ts';
import type { OptionPlan, Plan } from '../../domain/competencies/plan/plan.ts';
import type { Competency, Programme } from '../../domain/competencies/programme.ts';
import type { Language } from '../../domain/language.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { type ShowButton, showPayload } from '../parts/show-payload.ts';
import { asOfText } from '../text/as-of-text.ts';
import { levelText } from '../text/membership-text.ts';
import { nameText } from '../text/people-text.ts';
import { reasonText } from '../text/reason-text.ts';
import { type RuleId, ruleText, sourceText } from '../text/rule-text.ts';
import { showDay } from '../text/show-day.ts';
import { severalMcidsLines } from '../text/verdict-note.ts';
import { words } from '../words.ts';
import template from './plan.json' with { type: 'json' };

const MOST_PEOPLE = 12;

/** A plan, its target, and the data to put it into words. Only for readers who may see names. */
export type PlanContent = {
  readonly programme: Programme;
  readonly competency: Competency;
  readonly target: PlanTarget;
  readonly plan: Plan;
  /** How to make the level safe, if it is attained already. */
  readonly safety: SafetyPlan | undefined;
  readonly names: PeopleNames;
  /** The people with several MCIDs, each by the first. */
  readonly several: readonly string[];
  readonly today: CalendarDay;
};

type Text = { text: string };

/** A plan in words. */
export type PlanWords = {
  readonly title: string;
  readonly asOf: string;
  readonly summary: string;
  /** The steps by person. */
  readonly people: readonly { readonly mcid: string; readonly name: string; readonly steps: readonly string[] }[];
  readonly remarks: readonly string[];
  readonly notes: readonly string[];
};

const render = compileCard<{
  title: string;
  asOf: string;
  summary: string;
  people: { name: string; steps: Text[] }[];
  remarks: Text[];
  notes: Text[];
  buttons: ShowButton[];
}>(template);

/** Tells who must do what to reach or keep a level, and what else is needed. */
export function planWords(content: PlanContent, language: Language): PlanWords {
  const { competency, target, today } = content;
  const level = levelText(target.level, language);
  return {
    title: words(language)('plan.heading', { competency: competency.name, level }),
    asOf: asOfText(target.day, today, language),
    summary: summary(content, language),
    people: people(stepsOf(content), content, language),
    remarks: remarks(content, language),
    notes: notes(content, language),
  };
}

/** Shows a plan with as many people as fit on a card. */
export function planCard(content: PlanContent, language: Language) {
  const { people, remarks, notes, ...texts } = planWords(content, language);
  const more = people.length - MOST_PEOPLE;
  const shown = people.slice(0, MOST_PEOPLE).map(({ name, steps }) => ({ name, steps: steps.map(toText) }));
  const rest = more > 0 ? [{ name: words(language)('plan.morePeople', { count: more }), steps: [] }] : [];
  return render({
    ...texts,
    people: [...shown, ...rest],
    remarks: remarks.map(toText),
    notes: notes.map(toText),
    buttons: buttons(content, language),
  });
}

function toText(text: string): Text {
  return { text };
}

/** Returns the steps of a plan: those that reach a level or, if it is attained, those that make it safe. */
export function stepsOf({ plan, safety }: PlanContent): readonly Step[] {
  if (plan.kind === 'plan') return plan.best.steps;
  return safety?.kind === 'plan' ? safety.steps : [];
}

function summary({ plan, target, competency, safety, names }: PlanContent, language: Language): string {
  const t = words(language);
  const level = levelText(target.level, language);
  const facts = { level, levelInText: level.toLowerCase(), day: showDay(target.day, language) };
  if (plan.kind === 'attained' && safety?.kind === 'plan') return t('plan.makeSafe', facts);
  if (plan.kind === 'attained' && safety?.kind === 'outOfReach') {
    return t('plan.hardToMakeSafe', { ...facts, person: nameText(safety.without, names) });
  }
  if (plan.kind !== 'plan') return t(`plan.${plan.kind}`, facts);
  const { certifications, steps } = plan.best;
  const option = optionName(plan.best, competency);
  const aim = t(`plan.aim.${target.aim}`, facts);
  if (certifications > 0) return t('plan.certifications', { aim, option, count: certifications });
  return steps.length > 0
    ? t('plan.associations', { aim, option, count: steps.length })
    : t('plan.nothingToEarn', { aim, option });
}

function people(steps: readonly Step[], content: PlanContent, language: Language): PlanWords['people'] {
  const t = words(language);
  return [...Map.groupBy(steps, ({ mcid }) => mcid)].map(([mcid, own]) => ({
    mcid,
    name: nameText(mcid, content.names),
    steps: own.map(({ kind, skill }) => t(`plan.steps.${kind}`, { skill: skillName(skill, content) })),
  }));
}

function remarks({ plan, programme, competency }: PlanContent, language: Language): string[] {
  if (plan.kind !== 'plan') return [];
  const t = words(language);
  const { best, others } = plan;
  const also = best.alsoNeeded.map((reason) => `- ${reasonText(reason, programme, language)}`);
  const ways = others.map((other) => {
    const way = t('plan.way', { option: optionName(other, competency), count: other.certifications });
    return `- ${other.alsoNeeded.length > 0 ? t('plan.wayAndMore', { way }) : way}`;
  });
  return [
    ...(also.length > 0 ? [[t('plan.also'), ...also].join('\n')] : []),
    ...(ways.length > 0 ? [[t('plan.others'), ...ways].join('\n')] : []),
    ...(best.isExact ? [] : [t('plan.notExact')]),
  ];
}

function notes({ plan, safety, competency, target, several, names }: PlanContent, language: Language): string[] {
  const t = words(language);
  const option = plan.kind === 'plan' ? plan.best.option : undefined;
  const row = competency.options.find(({ id }) => id === option)?.rows.find(({ level }) => level === target.level);
  return [
    ...(safety?.kind === 'plan' ? [ruleText('R6', language)] : []),
    ...(plan.kind === 'plan' ? rulesOf(plan.best).map((rule) => ruleText(rule, language)) : []),
    ...(row ? [t('plan.source', { source: sourceText(row.source, language) })] : []),
    ...severalMcidsLines(several, names, language),
    t('status.note'),
  ];
}

function rulesOf({ steps, alsoNeeded }: OptionPlan): RuleId[] {
  const others = alsoNeeded.flatMap((reason) => ('rule' in reason ? [reason.rule] : []));
  return [...new Set<RuleId>([...(steps.length > 0 ? (['R6'] as const) : []), ...others])];
}

function buttons({ programme, competency, target }: PlanContent, language: Language): ShowButton[] {
  const t = words(language);
  const others = programme.levels.filter((level) => level !== target.level);
  return [
    ...others.map((level) => ({
      title: t('status.buttons.plan', { level: levelText(level, language).toLowerCase() }),
      data: showPayload('plan', language, { competency: competency.id, level }),
    })),
    { title: t('plan.another'), data: showPayload('plan', language) },
  ];
}

function optionName({ option }: OptionPlan, { options, name }: Competency): string {
  return options.find(({ id }) => id === option)?.name ?? name;
}

/** Returns the code and name of an exam, or the name of any other skill. */
function skillName(id: string, { programme }: Pick<PlanContent, 'programme'>): string {
  const name = programme.skills.find((skill) => skill.id === id)?.name ?? id;
  return /^[A-Z]*\d*-\d+$/.test(id) ? `${id} ${name}` : name;
}
