import { countSkill } from '../competencies/counting.ts';
import { evaluateLevel } from '../competencies/evaluate.ts';
import type { Holders } from '../competencies/holders.ts';
import { createPeople } from '../competencies/people.ts';
import { optionsInForce, type Programme } from '../competencies/programme.ts';
import { type RecordEnd, recordEnd } from '../competencies/record-end.ts';
import { skillsRequired } from '../competencies/requirement.ts';
import type { Risk } from '../competencies/risk.ts';
import { singlePointsOfFailure } from '../competencies/single-points-of-failure.ts';
import { createSkillNames } from '../competencies/skill-names.ts';
import { type Company, type CompanyInProgramme, type Standing, standingOn } from '../competencies/standing.ts';
import type { Steps } from '../steps.ts';
import { addDays, type CalendarDay } from '../time/calendar-day.ts';

/** A person's skill that counts today and stops counting soon. */
export type EndingSkill = RecordEnd & {
  readonly mcid: string;
  /** Its id in the programme. */
  readonly skill: string;
  /** The levels that the company holds and would not meet without this skill, today or at the anniversary. */
  readonly falls: readonly { readonly competency: string; readonly level: string }[];
};

/** A company, with the risks of the competencies it holds on the day in question. */
type CompanyRisks = CompanyInProgramme & { readonly risks: readonly Risk[] };

/**
 * Finds the required skills that stop counting within a number of days, the soonest first.
 *
 * Of several records of a skill, the one that lasts longest decides. Skills associated in PMC only are left out: the
 * alerts about PMC cover them (R8).
 */
export function* endingSkills(
  { programme, company, risks }: CompanyRisks,
  today: CalendarDay,
  days: number,
): Steps<EndingSkill[]> {
  const horizon = addDays(today, days);
  const soon = endsOf(programme, company, today).filter(({ lastDay, rule }) => lastDay <= horizon && rule !== 'R8');
  yield;
  const falls = createFalls({ programme, company, risks }, today);
  yield;
  return soon
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : Number(a.lastDay > b.lastDay)))
    .map((ending) => ({ ...ending, falls: falls(ending) }));
}

type Ending = RecordEnd & Pick<EndingSkill, 'mcid' | 'skill'>;

function endsOf(programme: Programme, company: Company, today: CalendarDay): Ending[] {
  const { records, movedToPcOn, countUndated } = company;
  const names = createSkillNames(programme.skills);
  const required = new Set(
    programme.competencies
      .flatMap((competency) => optionsInForce(competency, today).flatMap(({ rows }) => rows))
      .flatMap(({ requirement }) => skillsRequired(requirement)),
  );
  const endings = new Map<string, Ending | 'never'>();
  for (const record of records) {
    const skill = names(record.skill);
    if (!skill || !required.has(skill.id)) continue;
    const counting = countSkill(skill, record, { day: today, movedToPcOn, countUndated });
    if (counting.kind === 'doesNotCount') continue;
    const { mcid } = record;
    const key = `${mcid} ${skill.id}`;
    const end = recordEnd(record, counting);
    const before = endings.get(key);
    if (!end) endings.set(key, 'never');
    else if (!before || (before !== 'never' && end.lastDay > before.lastDay)) {
      endings.set(key, { ...end, mcid, skill: skill.id });
    }
  }
  return [...endings.values()].filter((each) => each !== 'never');
}

/** If a level holds without a person, it holds without each of their skills: only single points of failure matter. */
function createFalls({ programme, company, risks }: CompanyRisks, today: CalendarDay) {
  const standing = standingOn({ programme, company }, today);
  const held = risks.flatMap((risk) => {
    const competency = programme.competencies.find(({ id }) => id === risk.competency);
    if (!competency) return [];
    const options = optionsInForce(competency, today);
    const indispensable = new Set(singlePointsOfFailure(options, risk.level, standing));
    const fading = new Set(risk.kind === 'atRisk' ? risk.fading.map(keyOf) : []);
    return [{ risk, options, indispensable, fading }];
  });
  return (ending: Ending): EndingSkill['falls'] =>
    held
      .filter(({ risk, options, indispensable, fading }) => {
        if (fading.has(keyOf(ending))) return true;
        if (!indispensable.has(standing.further.get(ending.mcid) ?? ending.mcid)) return false;
        return evaluateLevel(options, risk.level, withoutSkill(standing, ending)).outcome !== 'attained';
      })
      .map(({ risk: { competency, level } }) => ({ competency, level }));
}

function keyOf({ mcid, skill }: Pick<Ending, 'mcid' | 'skill'>): string {
  return `${mcid} ${skill}`;
}

function withoutSkill(standing: Standing, { mcid, skill }: Ending): Standing {
  const rest = standing.holders(skill).difference(new Set([mcid]));
  const holders: Holders = (each) => (each === skill ? rest : standing.holders(each));
  return { ...standing, holders, people: createPeople(holders, standing.further) };
}
