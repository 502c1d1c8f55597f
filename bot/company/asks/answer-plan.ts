import { planCard } from '../../../cards/company/plan.ts';
import { planChoiceCard } from '../../../cards/company/plan-choice.ts';
import { nearestSaid, planSaid } from '../../../cards/company/said/plan-said.ts';
import { missingDataCard } from '../../../cards/parts/missing-data.ts';
import { saidCard } from '../../../cards/parts/said.ts';
import { words } from '../../../cards/words.ts';
import { urgentMatters } from '../../../domain/company/answers/urgent-matters.ts';
import { nearestLevels } from '../../../domain/competencies/plan/nearest-levels.ts';
import type { Risk } from '../../../domain/competencies/risk.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import type { AbilityHandler, AbilityRequest, Outcome } from '../../turn/handler.ts';
import { planContent, showPlan } from '../show-plan.ts';
import { showStatus } from '../show-status.ts';
import { answerAllHeld, answerLacking } from './answer-status.ts';
import { askAdmins } from './ask-admins.ts';
import { type AnswerView, readAnswer, withArguments } from './read-answer.ts';

type PlanAnswer = (request: AbilityRequest, answer: AnswerView) => Outcome;

/**
 * Answers with a plan those who may see names here; anybody else with what the status tells, and who knows the rest.
 */
function planAnswer(answerAdmin: PlanAnswer, answerOthers: AbilityHandler = answerLacking): AbilityHandler {
  return async (request) => {
    const { area } = request.args;
    const answer = await readAnswer(request, request.today);
    if (answer.isOfDesignations) {
      const scope = withArguments(request, area ? { area } : {});
      return answer.isAdmin ? showPlan(scope) : askAdmins(request, await showStatus(scope));
    }
    if (!answer.isAdmin) return askAdmins(request, await answerOthers(request));
    if (!answer.view.report) return { card: missingDataCard({ ability: 'plan', missing: 'report' }, request.language) };
    return answerAdmin(request, answer);
  };
}

/** Answers "how do we save Data Analytics?"; without a name, of what is at risk. */
export const answerPlan = planAnswer((request, answer) => planned(request, answer, ['notMet', 'atRisk']));

/** Answers "how do we make Cloud Platform safe?"; without a name, of what is fragile. */
export const answerSafe = planAnswer((request, answer) => planned(request, answer, ['fragile']));

/** Answers "which competency could we reach most easily?". */
export const answerNearest = planAnswer(({ args, today, language }, { view }) => {
  const { programme, company } = view;
  const near = nearestLevels({ programme, company }, today, args.level);
  const names = peopleNames(company.records);
  const [first] = near;
  const said = nearestSaid(near, { programme, names }, language);
  const proof = first
    ? planCard(planContent(view, { competency: first.competency, level: first.level }, today), language)
    : planChoiceCard(programme.competencies, {}, language);
  return { card: saidCard(said, proof) };
}, answerAllHeld);

/** Plans for the competency asked about or, without one, for the most urgent risk of some kinds. */
function planned(
  { args, today, language }: AbilityRequest,
  { view, overview }: AnswerView,
  kinds: readonly Risk['kind'][],
): Outcome {
  const { level, asOf } = args;
  const risks = urgentMatters(overview).flatMap((each) => (each.kind === 'risk' ? [each.risk] : []));
  const risk = risks.find(({ kind }) => kinds.includes(kind));
  const wanted = args.competency ?? risk?.competency;
  const competency = view.programme.competencies.find(({ id }) => id === wanted);
  if (!competency) {
    const said = words(language)(kinds.includes('fragile') ? 'plan.said.noneFragile' : 'plan.said.nothingAtRisk');
    return { card: saidCard(said, planChoiceCard(view.programme.competencies, {}, language)) };
  }
  const held = kinds.includes('fragile') ? overview.competencies.find((each) => each.competency.id === wanted) : risk;
  const goal = level ?? (held && 'level' in held ? held.level : held?.membership?.offer);
  const day = asOf && asOf > today ? { asOf } : {};
  const content = planContent(view, { competency, ...(goal && { level: goal }), ...day }, today);
  return { card: saidCard(planSaid(content, language), planCard(content, language)) };
}
