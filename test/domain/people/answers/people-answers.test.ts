import { expect } from 'chai';
import { endingRecords, periodMeant } from '../../../../domain/people/answers/ending-records.ts';
import { graceEndOf } from '../../../../domain/people/answers/grace-end.ts';
import { missingPeople } from '../../../../domain/people/answers/missing-people.ts';
import { movementsBetween } from '../../../../domain/people/answers/movements.ts';
import { levelsOfPerson } from '../../../../domain/people/answers/person-levels.ts';
import { replacementsFor } from '../../../../domain/people/answers/replacements.ts';
import { reportSize } from '../../../../domain/people/answers/report-size.ts';
import { requiredSkills } from '../../../../domain/people/answers/required-skills.ts';
import { holdersOfSkill } from '../../../../domain/people/answers/skill-holders.ts';
import { ownSkills } from '../../../../domain/people/own-skills.ts';
import { peopleNames } from '../../../../domain/people/people-names.ts';
import { NORDWIND_DAY as DAY, nordwind, personOf } from '../../../support/nordwind.ts';
import { skillOf } from '../../../support/skill-of.ts';

const company = nordwind();
const names = peopleNames(company.company.records);
const nameOf = (mcid: string) => names.get(mcid)?.split(' ')[0];
const competency = (id: string) => {
  const found = company.programme.competencies.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the holders of a skill', () => {
  const holders = (named: string, of = company) =>
    holdersOfSkill(of, named, DAY).map(({ person }) => person.name?.split(' ')[0]);

  it('are found by its code, however it is written', () => {
    for (const named of ['70-768', '70768', '70 768']) expect(holders(named), named).to.deep.equal(['Sara', 'Mia']);
  });

  it('are found by its name, and by a part of it', () => {
    expect(holders('Technical Assessment for Cloud Platform')).to.deep.equal(['Anna']);
    expect(holders('sql data models')).to.deep.equal(['Sara', 'Mia']);
  });

  it('are nobody for a skill that nobody has, and for no name', () => {
    expect(holders('AZ-104')).to.deep.equal([]);
    expect(holders('')).to.deep.equal([]);
  });

  it('include people whose skill does not count, after the others', () => {
    const more = [skillOf('Aa Ab', '70-535'), skillOf('Bo Ek', 'AZ-104', { associatedInPc: false })];
    expect(holders('70-535', nordwind(more))).to.deep.equal(['Aa', 'Nadia']);
    expect(holders('az104', nordwind(more))).to.deep.equal(['Bo']);
  });

  it('are each found once, by the record that lasts longest', () => {
    const more = [skillOf('Mia V', '70-768', { expiresOn: '2026-12-27' }), skillOf('Mia V', '70-768')];
    const [holder] = holdersOfSkill({ ...company, company: { ...company.company, records: more } }, '70-768', DAY);
    expect(holder?.skill.record.expiresOn).to.equal(undefined);
  });
});

describe('the skills that expire', () => {
  const endings = (records = company.company.records, id?: string) =>
    endingRecords(company, records, DAY, id).map(({ record, lastDay }) => [record.skill.slice(0, 6), lastDay]);

  it('come soonest first, those that have expired before all', () => {
    expect(endings().slice(0, 3)).to.deep.equal([
      ['70-345', '2026-11-01'],
      ['70-768', '2026-12-27'],
      ['70-767', '2027-09-27'],
    ]);
  });

  it('may be limited to those that a competency names', () => {
    expect(endings(undefined, 'messaging')).to.deep.equal([['70-345', '2026-11-01']]);
    expect(endings(undefined, 'datacenter')).to.deep.equal([]);
  });

  it('leave out one that was earned again without an end', () => {
    const again = [skillOf('Mia V', '70-768', { expiresOn: '2026-12-27' }), skillOf('Mia V', '70-768')];
    expect(endings(again)).to.deep.equal([]);
  });

  it('are those of the coming months if a past month without a year had none', () => {
    const all = endingRecords(company, company.company.records, DAY);
    const march = { from: '2026-03-01', to: '2026-03-31' } as const;
    expect(periodMeant(march, all, DAY)).to.deep.equal({ from: '2027-03-01', to: '2027-03-31' });
    const november = { from: '2026-11-01', to: '2026-11-30' } as const;
    expect(periodMeant(november, all, DAY)).to.equal(november);
    const longAgo = { from: '2024-03-01', to: '2024-03-31' } as const;
    expect(periodMeant(longAgo, all, DAY)).to.equal(longAgo);
  });
});

describe('the people that a level lacks', () => {
  it('are those missing on the anniversary of a level that is held, with the person nearest to it', () => {
    const { target, present, plan } = missingPeople(company, { competency: competency('data-analytics') }, DAY);
    expect(target).to.deep.equal({ aim: 'keep', level: 'gold', day: '2027-01-10' });
    expect(present.headcount).to.deep.equal({ need: 2, missing: 1, counted: 1 });
    expect(present.people.map(nameOf)).to.deep.equal(['Sara']);
    expect(plan.kind === 'plan' && plan.best.steps.map(({ mcid }) => nameOf(mcid))).to.deep.equal(['Mia']);
  });

  it('are nobody for a level that is met', () => {
    const request = { competency: competency('datacenter'), level: 'silver' };
    expect(missingPeople(company, request, DAY).present).to.deep.include({ outcome: 'attained' });
  });
});

describe('the levels of a person', () => {
  const levels = (name: string) => levelsOfPerson(company, personOf(company, name), DAY);

  it('are those that they count toward, marked if nobody else could leave', () => {
    expect(levels('Mia')).to.deep.equal([
      { competency: 'data-analytics', level: 'gold', isAttained: true, isNeeded: true },
    ]);
    expect(levels('Petra')).to.deep.equal([
      { competency: 'datacenter', level: 'silver', isAttained: true, isNeeded: false },
    ]);
  });

  it('are none for a person who has not linked', () => {
    expect(levels('Karin')).to.deep.equal([]);
  });
});

describe('the replacements for a person', () => {
  const replacements = (name: string) =>
    replacementsFor(company, personOf(company, name), DAY).map(({ competency, others, plan }) => [
      competency,
      others.map(nameOf),
      plan?.kind === 'plan' ? [...new Set(plan.best.steps.map(({ mcid }) => nameOf(mcid)))] : plan?.kind,
    ]);

  it('are the others who count already, and those nearest where a level would be lost', () => {
    expect(replacements('Mia')).to.deep.equal([['data-analytics', ['Sara'], ['Lukas']]]);
    expect(replacements('Petra')).to.deep.equal([['datacenter', ['Johan', 'David'], undefined]]);
  });

  it('never are the person', () => {
    for (const { name = '' } of company.company.records) {
      const first = name.split(' ')[0] ?? '';
      expect(JSON.stringify(replacements(first)), first).not.to.include(`"${first}"`);
    }
  });
});

describe('the people of a report', () => {
  it('are counted, with those who have linked and those with a skill that counts', () => {
    expect(reportSize(company, DAY)).to.deep.equal({ people: 12, linked: 7, counting: 9 });
  });

  it('are compared with those of the report before by their MCIDs', () => {
    const before = [skillOf('Anna Berg', '70-767'), skillOf('Bo Ek', '70-767')];
    const after = [skillOf('Anna Ek', '70-768', { mcid: 'mc-anna.berg' }), skillOf('Cia Dahl', '70-767')];
    expect(movementsBetween(before, after)).to.deep.equal({ joined: ['Cia Dahl'], left: ['Bo Ek'] });
  });
});

describe('the skills that a competency names', () => {
  it('are those of one level, or of all', () => {
    expect(requiredSkills(competency('data-analytics'), 'gold', DAY).skills).to.include.members(['70-767', '70-768']);
    expect(requiredSkills(competency('datacenter'), 'gold', DAY).skills).not.to.include('70-743');
    expect(requiredSkills(competency('datacenter'), undefined, DAY).skills).to.include('70-743');
  });

  it('are unknown if no source names them', () => {
    expect(requiredSkills(competency('security'), 'gold', DAY)).to.include({ isPublished: false });
  });
});

describe('the last day of PMC', () => {
  const endOf = (name: string) => graceEndOf(ownSkills(company, personOf(company, name).records, DAY));

  it('is a person’s own last day if nothing of theirs counts otherwise', () => {
    expect(endOf('Omar')).to.equal('2027-02-01');
  });

  it('does not exist for people who have linked, or count for nothing', () => {
    expect(endOf('Anna')).to.equal(undefined);
    expect(endOf('Karin')).to.equal(undefined);
  });
});
