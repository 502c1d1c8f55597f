import type { CompanyFacts, StatedMembership } from '../company/company-facts.ts';
import type { Skill } from '../competencies/programme.ts';
import { skillsRequired } from '../competencies/requirement.ts';
import type { SkillRecord } from '../competencies/skill-record.ts';
import { COMPETENCY_PROGRAMME } from '../programmes/programmes.ts';
import { createRandom } from '../seeded-random.ts';
import { fold } from '../text/fold.ts';
import { addDays, addMonths, addYears, type CalendarDay } from '../time/calendar-day.ts';
import { DEMO_PEOPLE, type DemoPerson } from './demo-people.ts';

/** A fictitious company to try the bot with: its skills report and its own statements. */
export type DemoPartner = { readonly records: readonly SkillRecord[]; readonly facts: CompanyFacts };

/** After four years, every date has an anniversary, even 29 February. */
const YEARS_HELD = 4;

/**
 * Returns Nordwind as of today: one competency is safe, one fragile, one at risk in 40 days; one renewal window has
 * 9 days left; three people are not linked, and two in PMC only, whose skills still count (R8).
 *
 * @param seed of MCIDs and completion dates; everything else depends on today alone
 */
export function demoPartner(today: CalendarDay, seed = 1): DemoPartner {
  const random = createRandom(seed);
  return {
    records: DEMO_PEOPLE.flatMap((person, index) => {
      const mcid = `${10_400_000 + index * 1_000 + Math.floor(random() * 1_000)}`;
      return recordsOf(person, mcid, { today, random });
    }),
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
  const renewedOn = addDays(addYears(anniversary, -1), 10);
  return { offer, ...(competency && { competency }), purchasedOn: addYears(anniversary, -YEARS_HELD), renewedOn };
}

function recordsOf(
  person: DemoPerson,
  mcid: string,
  { today, random }: { readonly today: CalendarDay; readonly random: () => number },
): SkillRecord[] {
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
  const skill = COMPETENCY_PROGRAMME.skills.find((each) => each.id === id);
  if (!skill) throw new Error(`The programme has no skill ${id}.`);
  return skill;
}

/** Reports name an exam with its code, an assessment by its name alone. */
function reportedName({ id, name }: Skill): string {
  return /\d{3}/.test(id) ? `${id}: ${name}` : name;
}

function relevantFor(skill: string): string[] {
  return COMPETENCY_PROGRAMME.competencies.flatMap(({ name, options }) =>
    options
      .filter(({ rows }) => rows.some(({ requirement }) => skillsRequired(requirement).includes(skill)))
      .map((option) => `${name} (${option.name})`),
  );
}
