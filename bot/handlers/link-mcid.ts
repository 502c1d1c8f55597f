import { linkMcidCard, type OwnMcid } from '../../cards/link-mcid.ts';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import { recordsAt } from '../../domain/company/people.ts';
import { pmcGraceEnd } from '../../domain/competencies/counting.ts';
import type { Language } from '../../domain/faq/entry.ts';
import { type McidFacts, mcidState, shownAs } from '../../domain/mcid-state.ts';
import { readCompany } from '../company-view.ts';
import type { Deps } from '../deps.ts';
import type { Person } from '../person.ts';
import { reportDay } from '../report-day.ts';
import { showEntry } from './faq.ts';
import type { ActionHandler, CompanyHandler, Handled } from './handled.ts';

/** How to link an MCID and, in the personal chat, where the person's own stands. Works without a report, too. */
export const showLinkMcid: CompanyHandler = ({ today, language }, person, deps) =>
  showAnswer(today, language, person, deps);

/** Remembers that the person says to have linked it, and shows what happens next. */
export const saveLinkedClaim: ActionHandler = async (_, { today, language }, person, deps) => {
  if (person.scope !== 'personal') return 'notUnderstood';
  const addresses = await deps.ownAddresses(person);
  await deps.mcidStatements.save(person.tenantId, person.userId, { linkedOn: today, addresses });
  return showAnswer(today, language, person, deps);
};

async function showAnswer(today: CalendarDay, language: Language, person: Person, deps: Deps): Promise<Handled> {
  const entry = deps.catalogue.find('link-mcid');
  if (!entry) return 'notUnderstood';
  const reply = await showEntry(entry, person, language, deps);
  const own = person.scope === 'personal' ? await readOwnMcid(person, today, deps) : undefined;
  return own ? { ...reply, card: linkMcidCard(reply.card, own, language) } : reply;
}

/** What is known of the person's own MCID; a failure costs nobody the answer on how to link it. */
async function readOwnMcid(person: Person, today: CalendarDay, deps: Deps): Promise<OwnMcid | undefined> {
  try {
    const { company, report } = await readCompany(person.tenantId, today, deps);
    const statement = await deps.mcidStatements.of(person.tenantId, person.userId);
    const records = report ? recordsAt(company.records, await deps.ownAddresses(person)) : [];
    const facts: McidFacts = {
      ...(report && { report: { day: reportDay(report, person), shows: shownAs(records) } }),
      ...(statement && { said: { kind: 'linked', on: statement.linkedOn } }),
    };
    return {
      state: mcidState(facts, today),
      facts,
      mcids: [...new Set(records.filter(({ associatedInPc }) => associatedInPc).map(({ mcid }) => mcid))],
      graceEnd: company.movedToPcOn && pmcGraceEnd(company.movedToPcOn),
    };
  } catch (error) {
    deps.log.error({ err: error }, 'The state of an MCID could not be read');
    return undefined;
  }
}
