import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { readImport } from '../../../bot/imports/read/read-import.ts';
import { activeCompetencies, membershipsOf } from '../../../domain/company/memberships.ts';
import { countSkill } from '../../../domain/competencies/counting.ts';
import { planLevel } from '../../../domain/competencies/plan/plan.ts';
import { type Risk, risksOf } from '../../../domain/competencies/risk.ts';
import { createSkillNames } from '../../../domain/competencies/skill-names.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { whatIf } from '../../../domain/competencies/what-if.ts';
import { type DemoPartner, demoPartner } from '../../../domain/demo/demo-partner.ts';
import { reportCsv } from '../../../domain/demo/report-csv.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import { addDays, type CalendarDay, daysBetween } from '../../../domain/time/calendar-day.ts';

const FIRST: CalendarDay = '2022-01-01';
const LAST: CalendarDay = '2037-12-31';

/** Days around leap days, at the turn of the year, and on which clocks change. */
const AWKWARD: readonly CalendarDay[] = [
  ...(['2024-01-20', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-22', '2028-02-29'] as const),
  ...(['2026-03-29', '2026-10-25', '2026-12-31', '2027-01-01', '2028-01-20', '2031-05-31', '2026-08-31'] as const),
];

const anyDay = fc.oneof(
  { weight: 4, arbitrary: fc.nat(daysBetween(FIRST, LAST)).map((days) => addDays(FIRST, days)) },
  { weight: 1, arbitrary: fc.constantFrom(...AWKWARD) },
);

const names = createSkillNames(MPN_2021.skills);

function companyOf({ records, facts }: DemoPartner) {
  const { market, movedToPcOn, performance = [] } = facts;
  return { records, performance, market, movedToPcOn };
}

function risks(demo: DemoPartner, today: CalendarDay): readonly Risk[] {
  const active = activeCompetencies(MPN_2021, membershipsOf(demo.facts, [], today));
  return risksOf({ programme: MPN_2021, company: companyOf(demo), active }, today);
}

/** Returns the only risk of a kind. */
function only(demo: DemoPartner, today: CalendarDay, kind: Risk['kind']): Risk {
  const found = risks(demo, today).filter((risk) => risk.kind === kind);
  expect(found, `${kind} on ${today}`).to.have.length(1);
  return found[0] as Risk;
}

function mcidOf({ records }: DemoPartner, name: string): string | undefined {
  return records.find((record) => record.name === name)?.mcid;
}

function people(records: readonly SkillRecord[]): number {
  return new Set(records.map(({ mcid }) => mcid)).size;
}

/** Checks a fact for any day and seed. */
function always(name: string, check: (demo: DemoPartner, today: CalendarDay) => void | Promise<void>): void {
  it(name, async () => {
    for (const day of AWKWARD) await check(demoPartner(day), day);
    const property = fc.asyncProperty(anyDay, fc.nat(1_000), async (today, seed) =>
      check(demoPartner(today, seed), today),
    );
    await fc.assert(property, { numRuns: 40 });
  });
}

describe('the demo partner on any day', () => {
  always('has three competencies, of which one is safe', (demo, today) => {
    expect(risks(demo, today)).to.have.length(3);
    expect(only(demo, today, 'safe').competency).to.equal('datacenter');
  });

  always('has one that is fragile: it hangs on one person, without whom it is lost today', (demo, today) => {
    const risk = only(demo, today, 'fragile');
    const anna = mcidOf(demo, 'Anna Lindqvist') ?? '';
    expect(risk).to.deep.include({ competency: 'cloud-platform', singlePointsOfFailure: [anna] });
    expect(risk.check.isDue).to.equal(true);
    const changes = whatIf({ programme: MPN_2021, company: companyOf(demo), scenario: { leavers: [anna] } }, today);
    const lost = changes.map(({ competency, after }) => `${competency} ${after.level} ${after.outcome}`);
    expect(lost).to.include('cloud-platform gold notAttained');
  });

  always('has one at risk in 40 days: a skill that counts now expires before the anniversary', (demo, today) => {
    const risk = only(demo, today, 'atRisk');
    expect(risk).to.deep.include({ competency: 'data-analytics', daysLeft: 40 });
    const mia = mcidOf(demo, 'Mia Virtanen');
    expect(risk.fading).to.deep.equal([{ mcid: mia, skill: '70-768' }]);
    const fading = demo.records.find(({ mcid, skill }) => mcid === mia && names(skill)?.id === '70-768');
    expect(fading?.expiresOn).to.satisfy((day: CalendarDay) => day > today && day < risk.anniversary);
  });

  always('keeps the one at risk with a single exam', (demo, today) => {
    const competency = MPN_2021.competencies.find(({ id }) => id === 'data-analytics');
    if (!competency) throw new Error('The programme has it.');
    const target = { competency, level: 'gold', day: addDays(today, 40) };
    const plan = planLevel({ programme: MPN_2021, company: companyOf(demo) }, target, today);
    expect(plan.kind === 'plan' && plan.best).to.deep.include({ certifications: 1, alsoNeeded: [], isExact: true });
  });

  always('has one renewal window open, with 9 days left', (demo, today) => {
    const open = membershipsOf(demo.facts, [], today).filter(({ renewal }) => renewal.kind === 'windowOpen');
    expect(open).to.have.length(1);
    expect(open[0]).to.deep.include({ offer: 'actionPack' });
    expect(open[0]?.renewal).to.include({ daysLeft: 9 });
  });

  always('has three people who are not linked, and two in PMC only, whose skills still count', (demo, today) => {
    const { records, facts } = demo;
    expect(people(records.filter((each) => !each.associatedInPmc && !each.associatedInPc))).to.equal(3);
    const inPmcOnly = records.filter((each) => each.associatedInPmc && !each.associatedInPc);
    expect(people(inPmcOnly)).to.equal(2);
    for (const record of inPmcOnly) {
      const skill = names(record.skill);
      if (!skill) throw new Error(`The programme names ${record.skill}.`);
      const counting = countSkill(skill, record, { day: today, movedToPcOn: facts.movedToPcOn });
      expect(counting.kind === 'countsInGrace' && counting.lastDay, record.skill).to.satisfy(
        (day: CalendarDay) => day > addDays(today, 50),
      );
    }
  });

  always('names nothing that the programme does not, and completes nothing in days to come', ({ records }, today) => {
    for (const { skill, completedOn, relevantFor } of records) {
      expect(names(skill), skill).not.to.equal(undefined);
      expect(relevantFor, skill).not.to.be.empty;
      expect(completedOn).to.satisfy((day: CalendarDay) => day < today);
    }
    expect(people(records)).to.equal(new Set(records.map(({ email }) => email)).size);
  });

  always('has a report that the importer reads back to the same records', async ({ records }) => {
    const reading = await readImport({ name: 'report.csv', bytes: Buffer.from(reportCsv(records)) });
    expect(reading).to.deep.include({ kind: 'skills', rows: records, errors: [], people: 12, isDated: true });
  });
});

describe('the demo partner', () => {
  it('is the same for the same day and seed, and different for another seed', () => {
    expect(demoPartner('2026-11-25')).to.deep.equal(demoPartner('2026-11-25', 1));
    expect(demoPartner('2026-11-25').records).not.to.deep.equal(demoPartner('2026-11-25', 2).records);
  });

  it('has the people of Agents Playground', () => {
    const playground = readFileSync(new URL('../../../.m365agentsplayground.yml', import.meta.url), 'utf8');
    const emails = [...playground.matchAll(/^ *email: (\S+)$/gm)].map(([, email]) => email);
    expect(emails).to.have.length(6);
    expect(demoPartner('2026-11-25').records.map(({ email }) => email)).to.include.members(emails);
  });
});
