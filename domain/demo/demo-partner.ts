import type { CompanyFacts, StatedMembership } from '../company/company-facts.ts';
import type { Skill } from '../competencies/programme.ts';
import { skillsRequired } from '../competencies/requirement.ts';
import type { SkillRecord } from '../competencies/skill-record.ts';
import { MPN_2021 } from '../programmes/mpn-2021/mpn-2021.ts';
import { createRandom } from '../seeded-random.ts';
import { fold } from '../text/fold.ts';
import { addDays, addMonths, addYears, type CalendarDay } from '../time/calendar-day.ts';
import { DEMO_PEOPLE, type DemoPerson } from './demo-people.ts';

/** A made-up company to try the bot with: its skills report, and what it has stated. */
export type DemoPartner = { readonly records: readonly SkillRecord[]; readonly facts: CompanyFacts };

/** After four years, every day of the calendar has its anniversary on the same date, 29 February too. */
const YEARS_HELD = 4;

/**
 * Nordwind as it stands today: one competency is safe, one fragile, one at risk in 40 days; one renewal window has
 * 9 days left; three people are linked nowhere, and two in PMC only, whose skills still count (R8).
 *
 * @param seed of MCIDs and completion dates; all else depends on today alone
 */
export function demoPartner(today: CalendarDay, seed = 1): DemoPartner {
  const random = createRandom(seed);
  return {
    records: DEMO_PEOPLE.flatMap((person, place) => recordsOf(person, place, today, random)),
    facts: {
      market: 'developed',
      movedToPcOn: addMonths(today, -4),
      memberships: [
        held('actionPack', undefined, addDays(today, -22)),
        held('gold', 'data-analytics', addDays(today, 40)),
        held('gold', 'cloud-platform', addDays(today, 80)),
        held('silver', 'datacenter', addDays(today, 200)),
      ],
      performance: [{ kind: 'snapshot', metric: 'azure-consumption-usd', on: addDays(today, -10), value: 128_400 }],
    },
  };
}

function held(
  offer: StatedMembership['offer'],
  competency: string | undefined,
  anniversary: CalendarDay,
): StatedMembership {
  return { offer, ...(competency && { competency }), purchasedOn: addYears(anniversary, -YEARS_HELD) };
}

function recordsOf(person: DemoPerson, place: number, today: CalendarDay, random: () => number): SkillRecord[] {
  const mcid = `${10_400_000 + place * 1_000 + Math.floor(random() * 1_000)}`;
  return person.skills.map(({ id, expiresIn }) => {
    const skill = skillOf(id);
    return {
      mcid,
      name: person.name,
      email: `${fold(person.name).replace(' ', '.')}@nordwind.example`,
      skill: reportedName(skill),
      completedOn: addDays(skill.retiresOn ?? today, -200 - Math.floor(random() * 900)),
      expiresOn: expiresIn === undefined ? undefined : addDays(today, expiresIn),
      associatedInPmc: person.associated !== 'nowhere',
      associatedInPc: person.associated === 'inPc',
      relevantFor: relevantFor(id),
    };
  });
}

function skillOf(id: string): Skill {
  const skill = MPN_2021.skills.find((each) => each.id === id);
  if (!skill) throw new Error(`The programme has no skill ${id}.`);
  return skill;
}

/** An exam stands in a report with its code, an assessment by its name alone. */
function reportedName({ id, name }: Skill): string {
  return /\d{3}/.test(id) ? `${id}: ${name}` : name;
}

function relevantFor(skill: string): string[] {
  return MPN_2021.competencies.flatMap(({ name, options }) =>
    options
      .filter(({ rows }) => rows.some(({ requirement }) => skillsRequired(requirement).includes(skill)))
      .map((option) => `${name} (${option.name})`),
  );
}
