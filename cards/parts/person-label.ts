import type { ReportedPerson } from '../../domain/people/people.ts';

/** Returns a person's name; if others among the shown share it, with the e-mail address or the MCIDs. */
export function personLabel({ name, email, mcids }: ReportedPerson, among: readonly ReportedPerson[]): string {
  const apart = email ?? mcids.join(', ');
  if (!name) return apart;
  return among.filter((person) => person.name === name).length > 1 ? `${name} (${apart})` : name;
}
