import { mcidPromptCard } from '../../cards/people/mcid-prompt.ts';
import { pmcGraceEnd } from '../../domain/competencies/counting.ts';
import { addressesOf, linkingOf, type NotLinked } from '../../domain/people/linking.ts';
import { shownAs } from '../../domain/people/mcid-state.ts';
import type { OwnMcid } from '../../domain/people/own-mcid.ts';
import { peopleOf } from '../../domain/people/people.ts';
import { type PromptPlan, planPrompts } from '../../domain/people/prompt-plan.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { readCompany } from '../company/read-company.ts';
import { reportDay } from '../company/report-day.ts';
import type { Deps } from '../deps.ts';
import { knownAddresses } from './known-addresses.ts';
import { readMatches, readStatements } from './read-matches.ts';

/** Whom to ask to link their MCID on a day, and what to tell each. */
export type DuePrompts = {
  readonly plan: PromptPlan;
  /** What a prompt tells somebody of their own MCID. */
  readonly ownMcid: (notLinked: NotLinked) => OwnMcid;
};

type Parts = Omit<Deps, 'alertJob'>;

/** @param timeZone of the one who asks, by whose days the report's is reckoned; undefined without a report */
export async function findDuePrompts(
  tenantId: string,
  day: CalendarDay,
  timeZone: string | undefined,
  deps: Parts,
): Promise<DuePrompts | undefined> {
  const { programme, company, report } = await readCompany(tenantId, day, deps);
  if (!report) return undefined;
  const reportedOn = reportDay(report, { timeZone });
  const matches = await readMatches(tenantId, company.records, deps);
  const [statements, addresses, days] = await Promise.all([
    readStatements(tenantId, matches, deps),
    knownAddresses(tenantId, deps),
    deps.mcidPrompts.all(tenantId),
  ]);
  const { notLinked } = linkingOf(
    { programme, company, people: peopleOf(company.records), statements, reportDay: reportedOn },
    day,
  );
  const found = deps.installsApp
    ? await deps.directoryMatches.found(
        tenantId,
        notLinked.flatMap(({ person }) => addressesOf(person)),
      )
    : new Map();
  const graceEnd = company.movedToPcOn && pmcGraceEnd(company.movedToPcOn);
  return {
    plan: planPrompts(
      { notLinked, reachable: { addresses, found, matches, installsApp: deps.installsApp }, days },
      day,
    ),
    ownMcid: ({ state, person: { records } }) => ({
      state,
      facts: { report: { day: reportedOn, shows: shownAs(records) } },
      mcids: [],
      graceEnd,
    }),
  };
}

/**
 * Hands the prompts to delivery. A message that was handed over before its day could be noted keeps its id, and is not
 * sent again.
 *
 * @param isScheduled whether nobody asked for it now, so that snooze and quiet hours bind it
 */
export async function sendDuePrompts(
  tenantId: string,
  day: CalendarDay,
  { plan, ownMcid }: DuePrompts,
  isScheduled: boolean,
  { delivery, mcidPrompts, catalogue }: Pick<Parts, 'delivery' | 'mcidPrompts' | 'catalogue'>,
): Promise<void> {
  const messages = plan.due.map(({ prompt: { id, recipient }, notLinked }) => {
    const card = { kind: 'own', own: ownMcid(notLinked) } as const;
    const cards = { en: mcidPromptCard(card, catalogue, 'en'), sv: mcidPromptCard(card, catalogue, 'sv') };
    return {
      id,
      recipientId: recipient,
      class: 'prompt',
      kinds: ['mcidPrompt'],
      isScheduled,
      content: { kind: 'card', cards },
    } as const;
  });
  if (messages.length === 0) return;
  await delivery.send(tenantId, messages);
  const recipients = messages.map(({ recipientId }) => recipientId);
  await mcidPrompts.change(tenantId, recipients, { promptedOn: day });
}
