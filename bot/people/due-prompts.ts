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
import { readAddresses } from './read-addresses.ts';
import { readMatches, readStatements } from './read-matches.ts';

/** The people to ask to link their MCID on a day, and the facts to tell each. */
export type DuePrompts = {
  readonly plan: PromptPlan;
  /** Returns the facts on a person's own MCID for their prompt. */
  readonly ownMcid: (notLinked: NotLinked) => OwnMcid;
};

type DuePromptsDeps = Omit<Deps, 'alertJob'>;

/**
 * Finds the prompts that are due on a day.
 *
 * @param timeZone of the admin who asks; it decides on which day the report was imported; undefined: UTC
 * @returns undefined without a skills report
 */
export async function findDuePrompts(
  { tenantId, day, timeZone }: { tenantId: string; day: CalendarDay; timeZone: string | undefined },
  deps: DuePromptsDeps,
): Promise<DuePrompts | undefined> {
  const { programme, company, report } = await readCompany(tenantId, day, deps);
  if (!report) return undefined;
  const reportedOn = reportDay(report, { timeZone });
  const matches = await readMatches(tenantId, company.records, deps);
  const [statements, addresses, days] = await Promise.all([
    readStatements(tenantId, matches, deps),
    readAddresses(tenantId, deps),
    deps.mcidPrompts.all(tenantId),
  ]);
  const { notLinked } = linkingOf(
    { programme, company, people: peopleOf(company.records), statements, reportDay: reportedOn },
    day,
  );
  const directoryMatches = deps.installsApp
    ? await deps.directoryMatches.found(
        tenantId,
        notLinked.flatMap(({ person }) => addressesOf(person)),
      )
    : new Map();
  const graceEnd = company.movedToPcOn && pmcGraceEnd(company.movedToPcOn);
  return {
    plan: planPrompts(
      { notLinked, reachable: { addresses, directoryMatches, matches, installsApp: deps.installsApp }, days },
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

type Sending = {
  readonly tenantId: string;
  readonly day: CalendarDay;
  readonly due: DuePrompts;
  /** True if nobody asked for it now, so that snooze and quiet hours apply. */
  readonly isScheduled: boolean;
};

/**
 * Hands the prompts over to delivery, and then records their day. If recording fails, the next prompt has the same id and
 * is not sent again.
 */
export async function sendDuePrompts(
  { tenantId, day, due: { plan, ownMcid }, isScheduled }: Sending,
  { delivery, mcidPrompts, catalogue }: Pick<DuePromptsDeps, 'delivery' | 'mcidPrompts' | 'catalogue'>,
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
