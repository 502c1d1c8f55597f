import { askToLinkCard } from '../../cards/ask-to-link.ts';
import type { OwnMcid } from '../../cards/link-mcid.ts';
import { mcidPromptCard } from '../../cards/mcid-prompt.ts';
import { nothingKnownCard } from '../../cards/nothing-known.ts';
import { type PromptPlan, planPrompts } from '../../domain/alerts/prompt-plan.ts';
import { linkingOf, type NotLinked } from '../../domain/company/linking.ts';
import { peopleOf } from '../../domain/company/people.ts';
import { pmcGraceEnd } from '../../domain/competencies/counting.ts';
import { shownAs } from '../../domain/mcid-state.ts';
import { readCompany } from '../company-view.ts';
import type { Deps } from '../deps.ts';
import { knownAddresses } from '../known-addresses.ts';
import { maySeeNames } from '../permissions.ts';
import type { Person } from '../person.ts';
import { reportDay } from '../report-day.ts';
import type { ActionHandler, Asked } from './handled.ts';

/** Shows an admin how many people would be asked to link their MCID now. */
export const showAskToLink: ActionHandler = async (_, asked, person, deps) => {
  if (!(await maySeeNames(person, deps))) return 'refused';
  const found = await planOf(asked, person, deps);
  const { language } = asked;
  return { card: found ? askToLinkCard(found.plan, language) : nothingKnownCard('linking', 'report', true, language) };
};

/**
 * Asks them. What is due is worked out anew, so that a second click asks nobody twice; a message that was handed to
 * delivery before its day could be noted keeps its id, and is not sent again.
 */
export const sendPrompts: ActionHandler = async (_, asked, person, deps) => {
  if (!(await maySeeNames(person, deps))) return 'refused';
  const found = await planOf(asked, person, deps);
  const { today, language } = asked;
  if (!found) return { card: nothingKnownCard('linking', 'report', true, language) };
  const { tenantId } = person;
  const messages = found.plan.due.map(({ prompt: { id, recipient }, notLinked }) => {
    const card = { kind: 'own', own: found.ownMcid(notLinked) } as const;
    const cards = { en: mcidPromptCard(card, deps.catalogue, 'en'), sv: mcidPromptCard(card, deps.catalogue, 'sv') };
    return {
      id,
      recipientId: recipient,
      class: 'prompt',
      kinds: ['mcidPrompt'],
      isScheduled: false,
      content: { kind: 'card', cards },
    } as const;
  });
  if (messages.length > 0) {
    await deps.delivery.send(tenantId, messages);
    const recipients = messages.map(({ recipientId }) => recipientId);
    await deps.mcidPrompts.change(tenantId, recipients, { promptedOn: today });
  }
  return { card: askToLinkCard(found.plan, language, true) };
};

type Found = {
  readonly plan: PromptPlan;
  /** What a prompt tells somebody of their own MCID. */
  readonly ownMcid: (notLinked: NotLinked) => OwnMcid;
};

/** Undefined without a report. */
async function planOf({ today }: Asked, person: Person, deps: Deps): Promise<Found | undefined> {
  const { tenantId } = person;
  const { programme, company, report } = await readCompany(tenantId, today, deps);
  if (!report) return undefined;
  const day = reportDay(report, person);
  const [statements, addresses, days] = await Promise.all([
    deps.mcidStatements.all(tenantId),
    knownAddresses(tenantId, deps),
    deps.mcidPrompts.all(tenantId),
  ]);
  const { notLinked } = linkingOf(programme, company, peopleOf(company.records), statements, day, today);
  const graceEnd = company.movedToPcOn && pmcGraceEnd(company.movedToPcOn);
  return {
    plan: planPrompts(notLinked, addresses, days, today),
    ownMcid: ({ state, person: { records } }) => ({
      state,
      facts: { report: { day, shows: shownAs(records) } },
      mcids: [],
      graceEnd,
    }),
  };
}
