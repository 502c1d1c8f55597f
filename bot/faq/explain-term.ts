import { namedTerms, ruleCard, type TermLinks, termCard, whichTermCard } from '../../cards/faq/term.ts';
import { createReadTerm } from '../../domain/faq/read-term.ts';
import { ALL_RULE_PAGES, TERMS } from '../../domain/faq/terms.ts';
import type { AbilityHandler, UndatedRequest } from '../turn/handler.ts';
import { showEntry } from './show-entry.ts';

const readTerm = createReadTerm(namedTerms());

/** Explains a word or rule that the bot's cards print. A term that an entry explains gets the entry. */
export const explainTerm: AbilityHandler = async ({ question = '', ...request }) => {
  const { language, deps } = request;
  const asked = readTerm(question);
  if (!asked) return { card: whichTermCard(language) };
  if (asked.kind === 'rule') {
    return { card: ruleCard(asked.rule, { entry: deps.catalogue.find(ALL_RULE_PAGES[asked.rule]) }, language) };
  }
  if (asked.kind === 'term') return { card: termCard(asked.id, await linksOf(TERMS[asked.id], request), language) };
  const entry = deps.catalogue.find(asked.entry);
  return entry ? showEntry(entry, request) : 'notUnderstood';
};

/** Leaves out an ability that help does not offer to this person here. */
async function linksOf(
  term: (typeof TERMS)[keyof typeof TERMS],
  { person, language, deps }: UndatedRequest,
): Promise<TermLinks> {
  const roles = await deps.roles.of(person.tenantId, person.userId);
  const offered = deps.offeredAbilities({ language, scope: person.scope, roles }).map(({ ability }) => ability);
  return {
    entry: 'entry' in term ? deps.catalogue.find(term.entry) : undefined,
    ability: 'ability' in term ? offered.find((each) => each === term.ability) : undefined,
  };
}
