import { expect } from 'chai';
import fc from 'fast-check';
import { evaluateCompetency } from '../../../domain/competencies/evaluate.ts';
import { planLevel } from '../../../domain/competencies/plan/plan.ts';
import type { Criterion, Requirement } from '../../../domain/competencies/requirement.ts';
import { singlePointsOfFailure } from '../../../domain/competencies/single-points-of-failure.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { standingOn } from '../../../domain/competencies/standing.ts';
import type { Outcome } from '../../../domain/competencies/verdict.ts';
import { company, record, TODAY, tiny, tinyVerdict } from '../../support/competency-builders.ts';

const SKILLS = ['A', 'B', 'C', 'D'];
const PEOPLE = ['anna', 'bo', 'cia'];
const RUNS = { numRuns: 300 };

const { criterion } = fc.letrec<{ criterion: Criterion; group: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { depthSize: 'small' },
    fc.record({ kind: fc.constant('skill' as const), skill: fc.constantFrom(...SKILLS) }),
    tie('group'),
  ),
  group: fc.record({
    kind: fc.constantFrom('allOf' as const, 'anyOf' as const),
    of: fc.array(tie('criterion'), { minLength: 1, maxLength: 3 }),
  }),
}));

const count = fc.integer({ min: 1, max: 2 });
const head = fc.record({ count, each: criterion });
const ofPeople: fc.Arbitrary<Requirement> = fc.oneof(
  head.map(({ count, each }) => ({ kind: 'people' as const, count, each })),
  fc.tuple(head, criterion).map(([{ count, each }, same]) => {
    return { kind: 'people' as const, count, each, amongThem: { count: 1, each: same } };
  }),
  fc.array(head, { minLength: 1, maxLength: 2 }).map((roles) => ({ kind: 'team' as const, roles })),
  fc.tuple(criterion, criterion, fc.integer({ min: 1, max: 40 })).map(([each, step, passAt]): Requirement => {
    const after = [{ kind: 'people' as const, count: 1, each: step }];
    return { kind: 'score', passAt, parts: [{ kind: 'people', name: 'points', max: 40, perPerson: 20, each, after }] };
  }),
);
const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  ofPeople,
  fc.record({
    kind: fc.constantFrom('all' as const, 'any' as const),
    of: fc.array(ofPeople, { minLength: 1, maxLength: 2 }),
  }),
);

const holding = fc.record({ mcid: fc.constantFrom(...PEOPLE), skill: fc.constantFrom(...SKILLS) });
/** Skills, some of them expired or not associated. */
const records = fc
  .array(
    fc.tuple(
      holding,
      fc.constantFrom<Partial<SkillRecord>>({}, {}, { associatedInPc: false }, { expiresOn: '2021-01-01' }),
    ),
    { maxLength: 8 },
  )
  .map((all) => all.map(([{ mcid, skill }, more]) => record(mcid, skill, more)));

const outcomeOf = (of: Requirement, held: readonly SkillRecord[]): Outcome => tinyVerdict(of, company(held)).outcome;
const without = (held: readonly SkillRecord[], mcid: string) => held.filter((each) => each.mcid !== mcid);

describe('a verdict', () => {
  it('does not depend on the order of the records, nor on duplicates', () => {
    fc.assert(
      fc.property(requirement, records, fc.infiniteStream(fc.nat()), (of, held, order) => {
        const shuffled = held
          .map((each) => ({ each, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const verdict = tinyVerdict(of, company(held));
        expect(tinyVerdict(of, company(shuffled))).to.deep.equal(verdict);
        expect(tinyVerdict(of, company([...held, ...shuffled]))).to.deep.equal(verdict);
      }),
      RUNS,
    );
  });

  it('is the same for the same standing, and leaves its arguments unchanged', () => {
    fc.assert(
      fc.property(requirement, records, (of, held) => {
        const { programme, competency } = tiny(of);
        const before = structuredClone({ held, competency });
        const standing = standingOn({ programme, company: company(held) }, TODAY);
        const first = evaluateCompetency(competency, programme.levels, standing);
        expect(evaluateCompetency(competency, programme.levels, standing)).to.deep.equal(first);
        expect({ held, competency }).to.deep.equal(before);
      }),
      RUNS,
    );
  });

  it('never gets worse with one more skill that counts', () => {
    fc.assert(
      fc.property(requirement, records, holding, (of, held, { mcid, skill }) => {
        if (outcomeOf(of, held) !== 'attained') return;
        expect(outcomeOf(of, [...held, record(mcid, skill)])).to.equal('attained');
      }),
      RUNS,
    );
  });

  it('never gets better when a person leaves', () => {
    fc.assert(
      fc.property(requirement, records, fc.constantFrom(...PEOPLE), (of, held, mcid) => {
        if (outcomeOf(of, held) === 'attained') return;
        expect(outcomeOf(of, without(held, mcid))).not.to.equal('attained');
      }),
      RUNS,
    );
  });

  it('depends on exactly the people whose departure changes it, tried one by one', () => {
    fc.assert(
      fc.property(requirement, records, (of, held) => {
        const { programme, competency } = tiny(of);
        const isAttained = outcomeOf(of, held) === 'attained';
        const tried = PEOPLE.filter((mcid) => isAttained && outcomeOf(of, without(held, mcid)) !== 'attained');
        const standing = standingOn({ programme, company: company(held) }, TODAY);
        expect(singlePointsOfFailure(competency.options, 'reached', standing)).to.deep.equal(tried);
      }),
      RUNS,
    );
  });
});

describe('a person with several MCIDs under one address', () => {
  /** "anna-2" is another MCID of anna. */
  const personOf = (mcid: string) => mcid.replace(/-\d$/, '');
  const known = (held: readonly SkillRecord[]) =>
    held.map((each) => {
      const person = personOf(each.mcid);
      return { ...each, name: person, email: `${person}@contoso.example` };
    });
  const spread = fc
    .tuple(records, fc.infiniteStream(fc.constantFrom('', '', '-2', '-3')))
    .map(([held, further]) => held.map((each) => ({ ...each, mcid: `${each.mcid}${further.next().value}` })));

  it('counts once, however many MCIDs hold the same', () => {
    fc.assert(
      fc.property(requirement, records, fc.subarray(PEOPLE), (of, held, several) => {
        const again = held.filter(({ mcid }) => several.includes(mcid));
        const copies = ['-2', '-3'].flatMap((more) => again.map((each) => ({ ...each, mcid: `${each.mcid}${more}` })));
        expect(tinyVerdict(of, company(known([...copies, ...held])))).to.deep.equal(
          tinyVerdict(of, company(known(held))),
        );
      }),
      RUNS,
    );
  });

  it('never counts more than once toward a requirement, nor for what two MCIDs hold together', () => {
    fc.assert(
      fc.property(criterion, spread, (each, held) => {
        const [option] = tinyVerdict({ kind: 'people', count: 1, each }, company(known(held))).options;
        const counted = option?.reason.kind === 'people' ? option.reason.counted : [];
        const alone = (mcid: string) => held.filter((every) => every.mcid === mcid);
        const meeting = [...new Set(held.map(({ mcid }) => mcid))].filter(
          (mcid) => outcomeOf({ kind: 'people', count: 1, each }, alone(mcid)) === 'attained',
        );
        expect(counted.map(personOf).sort()).to.deep.equal([...new Set(meeting.map(personOf))].sort());
      }),
      RUNS,
    );
  });

  it('fills one place of a team only', () => {
    const roles = ['A', 'B'].map((skill) => ({ count: 1, each: { kind: 'skill' as const, skill } }));
    const two = [record('anna', 'A'), record('anna-2', 'B')];
    expect(outcomeOf({ kind: 'team', roles }, known(two))).to.equal('notAttained');
    expect(outcomeOf({ kind: 'team', roles }, known([...two, record('bo', 'B')]))).to.equal('attained');
  });

  it('is a person whose departure is tried with all their MCIDs', () => {
    fc.assert(
      fc.property(requirement, spread, (of, spreadHeld) => {
        const held = known(spreadHeld);
        const { programme, competency } = tiny(of);
        const rest = (person: string) => held.filter(({ mcid }) => personOf(mcid) !== person);
        const isAttained = outcomeOf(of, held) === 'attained';
        const tried = PEOPLE.filter((person) => isAttained && outcomeOf(of, rest(person)) !== 'attained');
        const standing = standingOn({ programme, company: company(held) }, TODAY);
        expect(singlePointsOfFailure(competency.options, 'reached', standing).map(personOf)).to.deep.equal(tried);
      }),
      RUNS,
    );
  });

  it('takes the place of one person in a plan, which reaches the level', () => {
    fc.assert(
      fc.property(requirement, spread, (of, spreadHeld) => {
        const held = known(spreadHeld);
        const { programme, competency } = tiny(of);
        const plan = planLevel({ programme, company: company(held) }, { competency, level: 'reached' }, TODAY);
        if (plan.kind !== 'plan') return;
        const added = known(plan.best.steps.map(({ mcid, skill }) => record(mcid, skill)));
        expect(outcomeOf(of, [...held, ...added])).to.equal('attained');
        // With all that each person holds on one MCID, the plan can only become shorter.
        const merged = held.map((each) => ({ ...each, mcid: personOf(each.mcid) }));
        const shorter = planLevel({ programme, company: company(merged) }, { competency, level: 'reached' }, TODAY);
        const least = shorter.kind === 'plan' ? shorter.best.certifications : 0;
        expect(plan.best.certifications).to.be.at.least(least);
      }),
      RUNS,
    );
  });
});

describe('a plan', () => {
  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(requirement, records, (of, held) => {
        const { programme, competency } = tiny(of);
        const planOf = (all: readonly SkillRecord[]) =>
          planLevel({ programme, company: company(all) }, { competency, level: 'reached' }, TODAY);
        expect(planOf(held.toReversed())).to.deep.equal(planOf(held));
      }),
      RUNS,
    );
  });

  const pairs = PEOPLE.flatMap((mcid) => SKILLS.map((skill) => ({ mcid, skill })));

  /** Returns the least certifications, then associations, over every set of skills that people do not hold yet. */
  function bruteForce(of: Requirement, held: readonly SkillRecord[]): number | undefined {
    const known = PEOPLE.filter((mcid) => held.some((each) => each.mcid === mcid));
    const isHeld = (pair: (typeof pairs)[number], counts: (each: SkillRecord) => boolean) =>
      held.some((each) => each.mcid === pair.mcid && each.skill === pair.skill && !each.expiresOn && counts(each));
    const open = pairs.filter(
      (pair) => known.includes(pair.mcid) && !isHeld(pair, ({ associatedInPc }) => associatedInPc),
    );
    const costs = open.map((pair) => (isHeld(pair, () => true) ? 1 : 10_000));
    let least: number | undefined;
    for (let choice = 0; choice < 1 << open.length; choice++) {
      const cost = costs.reduce((sum, each, index) => sum + (choice & (1 << index) ? each : 0), 0);
      if (least !== undefined && cost >= least) continue;
      const added = open.filter((_, index) => choice & (1 << index)).map(({ mcid, skill }) => record(mcid, skill));
      if (outcomeOf(of, [...held, ...added]) === 'attained') least = cost;
    }
    return least;
  }

  it('needs as few certifications and associations as exhaustive search, and reaches the level', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(requirement, records, (of, held) => {
        const { programme, competency } = tiny(of);
        const plan = planLevel({ programme, company: company(held) }, { competency, level: 'reached' }, TODAY);
        const least = bruteForce(of, held);
        if (plan.kind !== 'plan') {
          expect(plan.kind).to.equal(least === undefined ? 'outOfReach' : 'attained');
          return;
        }
        const { steps, certifications, isExact } = plan.best;
        expect(isExact).to.equal(true);
        expect(certifications * 10_000 + (steps.length - certifications)).to.equal(least);
        const added = steps.map(({ mcid, skill }) => record(mcid, skill));
        expect(outcomeOf(of, [...held, ...added])).to.equal('attained');
      }),
      { numRuns: 60 },
    );
  });
});
