import { mayDo, type Task } from '../../domain/settings/roles.ts';
import type { Deps } from '../deps.ts';
import type { Person } from './person.ts';

/** Tells whether somebody's roles allow a task now; they are looked up afresh each time. */
export async function may(
  person: Pick<Person, 'tenantId' | 'userId'>,
  task: Task,
  { roles }: Pick<Deps, 'roles'>,
): Promise<boolean> {
  return mayDo(await roles.of(person.tenantId, person.userId), task).kind === 'allowed';
}

/** Tells whether cards may name people here: to someone entitled to the report, in their personal chat only. */
export async function maySeeNames(person: Person, deps: Pick<Deps, 'roles'>): Promise<boolean> {
  return person.scope === 'personal' && (await may(person, 'seeSkillsReport', deps));
}
