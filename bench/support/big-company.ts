import type { StatedMembership } from '../../domain/company/company-facts.ts';
import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { LEVELS, type Level } from '../../domain/programmes/levels.ts';
import { COMPETENCY_PROGRAMME } from '../../domain/programmes/programmes.ts';
import { createRandom } from '../../domain/seeded-random.ts';
import { addDays } from '../../domain/time/calendar-day.ts';

/** In every ten records, two have expired and one expires soon. */
const EXPIRIES = ['2021-01-31', '2021-01-31', '2021-06-30', ...Array<undefined>(7)] as const;

/** Every competency at the highest level, each with its own anniversary in the months after 10 May 2021. */
export const ALL_HELD = COMPETENCY_PROGRAMME.competencies.map(({ id }, index): StatedMembership => {
  return { offer: LEVELS.at(-1) as Level, competency: id, purchasedOn: addDays('2020-05-15', index * 5) };
});

export function addressOf(person: number): string {
  return `person-${person}@contoso.com`;
}

/** Makes the same records each time: `each` skills for every person, and 4 × `few` more for people chosen at random. */
export function recordsOf(people: number, each: number, few = 0): SkillRecord[] {
  const skills = COMPETENCY_PROGRAMME.skills;
  const random = createRandom(1);
  const record = (person: number): SkillRecord => {
    const skill = skills[Math.floor(random() * skills.length)];
    return {
      mcid: `${1_000_000 + person}`,
      name: undefined,
      email: addressOf(person),
      skill: `${skill?.id}: ${skill?.name}`,
      completedOn: '2019-03-01',
      expiresOn: EXPIRIES[Math.floor(random() * EXPIRIES.length)],
      associatedInPmc: false,
      associatedInPc: random() < 0.9,
      relevantFor: [],
    };
  };
  const everyone = Array.from({ length: people }, (_, person) => person);
  const idle: SkillRecord = { ...record(0), skill: 'AZ-900: Microsoft Azure Fundamentals' };
  const records = everyone.flatMap((person) => Array.from({ length: each }, () => record(person)));
  const others = each === 0 ? everyone.map((person) => ({ ...idle, mcid: `${1_000_000 + person}` })) : [];
  const spread = Array.from({ length: few * 4 }, () => record(Math.floor(random() * people)));
  return [...records, ...others, ...spread];
}
