import { generalFactsForm } from '../../cards/company/general-facts-form.ts';
import { generalFactsOf, stateGeneralFacts, withGeneralFacts } from '../../domain/company/general-facts.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { changeFacts } from './change-facts.ts';
import { formTexts, versionOf } from './facts-form.ts';
import { factsOverview } from './show-company-facts.ts';

/** Saves the form for everything but purchases; a form with problems is shown again with them. */
export const saveFacts: ActionHandler = async (request) => {
  const { data, person, today, language, deps } = request;
  const { market, movedToPcOn, surfaceHubReseller, was } = formTexts(data);
  const text = { market, movedToPcOn, surfaceHubReseller };
  const stated = stateGeneralFacts(text, today);
  if (stated.kind === 'problems') {
    return { card: generalFactsForm({ text, was, problems: stated.problems }, today, language) };
  }
  const { value } = stated;
  const outcome = await changeFacts(person.tenantId, deps.companies, (facts) => {
    const version = versionOf(generalFactsOf(facts));
    if (version === versionOf(value)) return { kind: 'unchanged' };
    return version === was ? { kind: 'changed', facts: withGeneralFacts(facts, value) } : { kind: 'overtaken' };
  });
  return factsOverview(request, outcome === 'overtaken' ? 'overtaken' : 'saved');
};
