import { evaluateCompetency } from '../../domain/competencies/evaluate.ts';
import type { Competency, Programme } from '../../domain/competencies/programme.ts';
import type { Requirement } from '../../domain/competencies/requirement.ts';
import type { SkillRecord } from '../../domain/competencies/skill-record.ts';
import { type Company, standingOn } from '../../domain/competencies/standing.ts';
import type { LevelVerdict, Outcome } from '../../domain/competencies/verdict.ts';
import { skill } from '../../domain/programmes/mpn-2021/rows.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';

export const TODAY: CalendarDay = '2021-05-10';

/** Builds a skill without expiry, completed long ago and associated in Partner Center. */
export function record(mcid: string, text: string, more: Partial<SkillRecord> = {}): SkillRecord {
  return {
    mcid,
    name: undefined,
    email: undefined,
    skill: text,
    completedOn: '2017-06-01',
    expiresOn: undefined,
    associatedInPmc: false,
    associatedInPc: true,
    relevantFor: [],
    ...more,
  };
}

/** Builds the skills of each person from `{ anna: 'A, B', bo: 'A' }`. */
export function team(people: Readonly<Record<string, string>>): SkillRecord[] {
  return Object.entries(people).flatMap(([mcid, skills]) => skills.split(', ').map((text) => record(mcid, text)));
}

export function company(records: readonly SkillRecord[], more: Partial<Company> = {}): Company {
  return { records, performance: [], market: 'developed', ...more };
}

/** Builds a programme of one competency and one level, with skills A to F of Microsoft and X of another issuer. */
export function tiny(requirement: Requirement): { programme: Programme; competency: Competency } {
  const row = { level: 'reached', requirement, source: { document: 'a test', year: '2021' } };
  const competency = { id: 'tiny', name: 'Tiny', area: 'tests', options: [{ id: 'only', name: 'Only', rows: [row] }] };
  const skills = [...'ABCDEF'].map((name) => skill(name, `Skill ${name}`));
  const other = skill('X', 'Skill X', { issuer: 'other' });
  return {
    programme: { id: 'tests', levels: ['reached'], skills: [...skills, other], competencies: [competency] },
    competency,
  };
}

export function tinyVerdict(requirement: Requirement, of: Company, today = TODAY): LevelVerdict {
  const { programme, competency } = tiny(requirement);
  const [level] = evaluateCompetency(
    competency,
    programme.levels,
    standingOn({ programme, company: of }, today),
  ).levels;
  if (!level) throw new Error('The tiny programme has a level.');
  return level;
}

export function tinyOutcome(requirement: Requirement, people: Readonly<Record<string, string>>): Outcome {
  return tinyVerdict(requirement, company(team(people))).outcome;
}
