import { designationForm } from '../../cards/company/designations/designation-form.ts';
import type { CompanyFacts } from '../../domain/company/company-facts.ts';
import { FIGURES, stateDesignation, statePoints } from '../../domain/company/state-designation.ts';
import { withDesignation, withoutDesignation, withPoints } from '../../domain/company/with-designation.ts';
import type { DesignationFacts, StatedPoints } from '../../domain/designations/designation-facts.ts';
import { AREAS } from '../../domain/designations/designation-programme.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { changeFacts, type FactsChange } from './change-facts.ts';
import { formTexts, versionOf } from './facts-form.ts';
import { factsOverview } from './show-company-facts.ts';

/** Saves the form for a designation; a form with problems is shown again with them. */
export const saveDesignation: ActionHandler = async (request) => {
  const { data, person, today, language, deps } = request;
  const texts = formTexts(data);
  const area = AREAS.find((each) => each === texts.area);
  if (!area) return 'notUnderstood';
  const { was, shownOn } = texts;
  const isEmpty = FIGURES.every((figure) => texts[figure] === '') && (texts.on === '' || texts.on === shownOn);
  const designation = stateDesignation(texts, today);
  const points = isEmpty
    ? undefined
    : statePoints(texts, designation.kind === 'stated' ? designation.value : { area }, today);
  if (designation.kind === 'problems' || points?.kind === 'problems') {
    const problems = [designation, points].flatMap((each) => (each?.kind === 'problems' ? each.problems : []));
    const form = { area, text: texts, points: texts, shownOn, isStated: was !== versionOf(undefined), was, problems };
    return { card: designationForm(form, today, language) };
  }
  const outcome = await changeFacts(person.tenantId, deps.companies, (facts) =>
    replaceDesignation(facts, designation.value, { points: points?.value, shownOn, was }),
  );
  return factsOverview(request, outcome === 'overtaken' ? 'overtaken' : 'saved');
};

/** Removes what was stated about a designation, unless it has changed since the form was filled. */
export const removeDesignation: ActionHandler = async (request) => {
  const { data, person, deps } = request;
  const { area, was } = formTexts(data);
  const outcome = await changeFacts(person.tenantId, deps.companies, (facts) => {
    const stated = findDesignation(facts, area);
    if (!stated) return { kind: 'unchanged' };
    return versionOf(stated) === was
      ? { kind: 'changed', facts: withoutDesignation(facts, stated.area) }
      : { kind: 'overtaken' };
  });
  return factsOverview(request, outcome === 'overtaken' ? 'overtaken' : 'removed');
};

/** Finds what is stated about a designation. */
export function findDesignation({ designations = [] }: CompanyFacts, area: string): DesignationFacts | undefined {
  return designations.find((each) => each.area === area);
}

type Form = { readonly points: StatedPoints | undefined; readonly shownOn: string; readonly was: string };

function replaceDesignation(
  facts: CompanyFacts,
  stated: DesignationFacts,
  { points, shownOn, was }: Form,
): FactsChange {
  const before = findDesignation(facts, stated.area);
  const all = withPoints(before?.stated ?? [], points, shownOn);
  const designation = { ...stated, ...(all.length > 0 && { stated: all }) };
  if (versionOf(before) === versionOf(designation)) return { kind: 'unchanged' };
  return versionOf(before) === was
    ? { kind: 'changed', facts: withDesignation(facts, designation) }
    : { kind: 'overtaken' };
}
