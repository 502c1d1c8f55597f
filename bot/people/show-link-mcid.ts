import { linkMcidCard } from '../../cards/people/link-mcid.ts';
import type { OwnMcid } from '../../domain/people/own-mcid.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import type { Deps } from '../deps.ts';
import { showEntry } from '../faq/show-entry.ts';
import type { AbilityHandler, ActionHandler, Outcome, Request } from '../turn/handler.ts';
import type { Person } from '../turn/person.ts';
import { readOwnMcid } from './read-own-mcid.ts';

/** Explains how to link an MCID and, in a personal chat, the state of the person's own, even without a report. */
export const showLinkMcid: AbilityHandler = ({ args, ...request }) => showAnswer(args.asOf ?? request.today, request);

/** Saves the person's statement that they have linked their MCID, and shows what happens next. */
export const saveLinkedClaim: ActionHandler = async (request) => {
  const { person, today, deps } = request;
  const addresses = await deps.memberAddresses(person);
  const statement = { said: { kind: 'linked', on: today }, addresses } as const;
  await deps.mcidStatements.save(person.tenantId, person.userId, statement);
  return showAnswer(today, request);
};

async function showAnswer(day: CalendarDay, request: Request): Promise<Outcome> {
  const { person, today, language, deps } = request;
  const entry = deps.catalogue.find('link-mcid');
  if (!entry) return 'notUnderstood';
  const reply = await showEntry(entry, request);
  const own = person.scope === 'personal' ? await tryToReadOwnMcid(person, day, deps) : undefined;
  return own ? { ...reply, card: linkMcidCard(reply.card, { own, day, today }, language) } : reply;
}

/** Reads the facts about an MCID; returns undefined on failure, so that the explanation is shown anyway. */
async function tryToReadOwnMcid(person: Person, day: CalendarDay, deps: Deps): Promise<OwnMcid | undefined> {
  try {
    return await readOwnMcid(person, day, deps);
  } catch (error) {
    deps.log.error({ err: error }, 'The state of an MCID could not be read');
    return undefined;
  }
}
