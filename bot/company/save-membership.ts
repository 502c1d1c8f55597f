import { membershipForm } from '../../cards/company/membership-form.ts';
import type { CompanyFacts, StatedMembership } from '../../domain/company/company-facts.ts';
import { membershipKey, stateMembership, withMembership, withoutMembership } from '../../domain/company/state-facts.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import type { ActionHandler } from '../turn/handler.ts';
import { changeFacts, type FactsChange } from './change-facts.ts';
import { formTexts, versionOf } from './facts-form.ts';
import { factsOverview } from './show-company-facts.ts';

/** Saves the form for a purchase; a form with problems is shown again with them. */
export const saveMembership: ActionHandler = async (request) => {
  const { data, person, today, language, deps } = request;
  const { offer, competency, purchasedOn, renewedOn, key, was } = formTexts(data);
  const text = { offer, competency, purchasedOn, renewedOn };
  const stated = stateMembership(text, today, COMPETENCY_PROGRAMME);
  if (stated.kind === 'problems') {
    const form = { text, was, problems: stated.problems, key: key || undefined };
    return { card: membershipForm(form, { programme: COMPETENCY_PROGRAMME, today }, language) };
  }
  const outcome = await changeFacts(person.tenantId, deps.companies, (facts) =>
    replaceMembership(facts, stated.value, { key, was }),
  );
  return factsOverview(request, outcome === 'overtaken' ? 'overtaken' : 'saved');
};

/** Removes a stated purchase, unless it has changed since the form was filled. */
export const removeMembership: ActionHandler = async (request) => {
  const { data, person, deps } = request;
  const { key, was } = formTexts(data);
  const outcome = await changeFacts(person.tenantId, deps.companies, (facts) => {
    const stated = findMembership(facts, key);
    if (!stated) return { kind: 'unchanged' };
    return versionOf(stated) === was
      ? { kind: 'changed', facts: withoutMembership(facts, key) }
      : { kind: 'overtaken' };
  });
  return factsOverview(request, outcome === 'overtaken' ? 'overtaken' : 'removed');
};

/** @param form `key` of the membership to replace, empty for a new one, and the version that the form was filled from */
function replaceMembership(
  facts: CompanyFacts,
  membership: StatedMembership,
  form: { readonly key: string; readonly was: string },
): FactsChange {
  const newKey = membershipKey(membership);
  const before = findMembership(facts, form.key || newKey);
  const sameKey = findMembership(facts, newKey);
  const isSaved = versionOf(sameKey) === versionOf(membership);
  if (isSaved && (!before || before === sameKey)) return { kind: 'unchanged' };
  const isFree = !sameKey || sameKey === before;
  if (!isFree || versionOf(before) !== form.was) return { kind: 'overtaken' };
  return { kind: 'changed', facts: withMembership(facts, membership, form.key) };
}

function findMembership({ memberships }: CompanyFacts, key: string): StatedMembership | undefined {
  return memberships.find((each) => membershipKey(each) === key);
}
