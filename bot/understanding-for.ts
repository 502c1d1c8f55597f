import type { SkillRecord } from '../domain/competencies/skill-record.ts';
import { dayIn } from '../domain/time/calendar-day.ts';
import { type PeopleFinder, peopleFinder } from '../domain/understanding/mentions/find-people.ts';
import type { Understood } from '../domain/understanding/understand.ts';
import type { Deps } from './deps.ts';
import { maySeeNames } from './turn/permissions.ts';
import type { Person } from './turn/person.ts';

/**
 * Returns what finds the meaning of a person's messages. The report's names are known only where the person may see them,
 * so that nobody else can tell by an answer who is in it.
 *
 * @param messages those to come: the report is read only if one of them may name people
 */
export async function understandingFor(
  person: Person,
  deps: Deps,
  ...messages: readonly string[]
): Promise<(message: string) => Understood> {
  const { timeZone, writesMonthFirst } = person;
  const order = writesMonthFirst ? 'monthFirst' : 'dayFirst';
  const people = messages.some(deps.mayNamePeople) ? await readPeople(person, deps) : undefined;
  return (message) => deps.understand(message, { today: dayIn(deps.now(), timeZone), order, people });
}

/** Reads the people of the report; none if the store fails, so that questions about nobody are answered anyway. */
async function readPeople(person: Person, deps: Deps): Promise<PeopleFinder | undefined> {
  try {
    if (!(await maySeeNames(person, deps))) return undefined;
    const { index } = await deps.companies.find(person.tenantId);
    const { skills, trainings } = index.imports;
    // Both name people in the same way.
    const rows = await deps.importRows<SkillRecord>(person.tenantId, (skills ?? trainings)?.current);
    return rows.length > 0 ? peopleFinder(rows) : undefined;
  } catch (error) {
    deps.log.error({ err: error }, 'The people of the report could not be read');
    return undefined;
  }
}
