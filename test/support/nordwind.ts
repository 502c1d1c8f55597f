import { type MemberCompany, membershipsOf } from '../../domain/company/memberships.ts';
import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { demoPartner } from '../../domain/demo/demo-partner.ts';
import { peopleOf, type ReportedPerson } from '../../domain/people/people.ts';
import { MPN_2021 } from '../../domain/programmes/mpn-2021/mpn-2021.ts';

/** The day on which tests look at Nordwind. */
export const NORDWIND_DAY = '2026-12-01';

/** Returns Nordwind, the demo partner, with further records. */
export function nordwind(more: readonly SkillRecord[] = []): MemberCompany {
  const { records, facts } = demoPartner(NORDWIND_DAY);
  return {
    programme: MPN_2021,
    company: {
      records: [...records, ...more],
      performance: facts.performance ?? [],
      market: facts.market,
      movedToPcOn: facts.movedToPcOn,
    },
    memberships: membershipsOf(facts, [], NORDWIND_DAY),
  };
}

/** Finds a person of Nordwind by their first name. */
export function personOf({ company }: MemberCompany, firstName: string): ReportedPerson {
  const person = peopleOf(company.records).find(({ name }) => name?.startsWith(`${firstName} `));
  if (!person) throw new Error(`Nordwind has no ${firstName}.`);
  return person;
}
