import type { Step } from '../../../domain/competencies/plan/moves.ts';
import type { NearLevel } from '../../../domain/competencies/plan/nearest-levels.ts';
import type { Language } from '../../../domain/language.ts';
import type { PeopleNames } from '../../../domain/people/people-names.ts';
import { capitalised } from '../../text/capitalised.ts';
import { skillText } from '../../text/criterion-text.ts';
import { listAll } from '../../text/list-text.ts';
import type { Naming } from '../../text/naming.ts';
import { nameText } from '../../text/people-text.ts';
import { showDay } from '../../text/show-day.ts';
import { words } from '../../words.ts';
import { type PlanContent, stepsOf } from '../plan.ts';
import { nameInText } from './name-in-text.ts';

const MOST_STEPS = 4;
const MOST_OTHERS = 3;

/** Says who must do what to reach, keep or secure a level. Only for readers who may see names. */
export function planSaid(content: PlanContent, language: Language): string {
  const { programme, competency, target, plan, safety, names } = content;
  const t = words(language);
  const what = nameInText({ competency: competency.id, level: target.level }, programme, language);
  const day = showDay(target.day, language);
  if (plan.kind === 'attained') {
    if (safety?.kind === 'outOfReach') {
      return capitalised(t('plan.said.hardToMakeSafe', { what, person: nameText(safety.without, names) }));
    }
    if (safety?.kind !== 'plan') {
      return capitalised(t(safety?.kind === 'safe' ? 'plan.said.safe' : 'plan.said.attained', { what }));
    }
  } else if (plan.kind !== 'plan') return capitalised(t(`plan.said.${plan.kind}`, { what }));
  const aim = t(`plan.said.${plan.kind === 'attained' ? 'makeSafe' : target.aim}`, { what, day });
  const steps = stepsOf(content);
  const alsoNeeded = plan.kind === 'plan' && plan.best.alsoNeeded.length > 0;
  if (steps.length === 0) return t('plan.said.onlyOther', { aim });
  return [
    t('plan.said.steps', { aim, steps: stepsText(steps, content, language) }),
    alsoNeeded ? t('plan.said.also') : t('plan.said.enough', { count: steps.length }),
  ].join(' ');
}

/** Names the levels that take the least work, the nearest with its steps. Only for readers who may see names. */
export function nearestSaid(
  [first, ...others]: readonly NearLevel[],
  { programme, names }: { readonly programme: Naming['programme']; readonly names: PeopleNames },
  language: Language,
): string {
  const t = words(language);
  if (!first) return t('plan.said.noneNear');
  const nameOf = ({ competency, level }: NearLevel) => {
    return nameInText({ competency: competency.id, level }, programme, language);
  };
  const steps = stepsText(first.plan.steps, { programme, names }, language);
  const then = others
    .slice(0, MOST_OTHERS)
    .map((each) => t('plan.said.nearestOf', { what: nameOf(each), count: each.plan.certifications }));
  return [
    t('plan.said.nearest', { what: nameOf(first), steps }),
    ...(then.length > 0 ? [t('plan.said.nearestThen', { levels: listAll(then, language) })] : []),
  ].join(' ');
}

/** "Mia Virtanen earns 70-768 and Karin Ek associates 70-742 in Partner Center" */
function stepsText(
  steps: readonly Step[],
  { programme, names }: { readonly programme: Naming['programme']; readonly names: PeopleNames },
  language: Language,
): string {
  const t = words(language);
  const textOf = ({ kind, mcid, skill }: Step) =>
    t('plan.said.step', {
      person: nameText(mcid, names),
      step: t(`plan.steps.${kind}`, { skill: skillText(skill, programme) }),
    });
  return listAll(steps, language, { most: MOST_STEPS, textOf });
}
