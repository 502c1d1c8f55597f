import { expect } from 'chai';
import fc from 'fast-check';
import type { StatedMembership } from '../../../domain/company/company-facts.ts';
import { membershipsOf } from '../../../domain/company/memberships.ts';
import { overviewOf } from '../../../domain/company/overview.ts';
import type { PerformanceFact } from '../../../domain/competencies/performance.ts';
import type { SkillRecord } from '../../../domain/competencies/skill-record.ts';
import { linkingOf } from '../../../domain/people/linking.ts';
import type { McidStatement } from '../../../domain/people/mcid-statement.ts';
import { peopleOf } from '../../../domain/people/people.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import { addDays, addYears, type CalendarDay } from '../../../domain/time/calendar-day.ts';
import { company, record } from '../../support/competency-builders.ts';

const TODAY: CalendarDay = '2022-06-01';
const SKILLS = ['DA Business Intelligence', '70-345', '70-347', 'AZ-500'];
const PEOPLE = ['1', '2', '3'];

const between = (from: number, to: number, origin: CalendarDay) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(origin, days));

/** What a company knows of a time: rows, figures, statements, purchases and renewals, all of them on days of it. */
type Known = {
  readonly records: readonly SkillRecord[];
  readonly performance: readonly PerformanceFact[];
  readonly statements: readonly McidStatement[];
  readonly memberships: readonly StatedMembership[];
};

function knownIn(time: fc.Arbitrary<CalendarDay>): fc.Arbitrary<Known> {
  const row = fc
    .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...SKILLS), time, fc.integer({ min: 100, max: 900 }))
    .map(([mcid, skill, completedOn, days]) =>
      record(mcid, skill, { completedOn, expiresOn: addDays(completedOn, days), email: `${mcid}@contoso.example` }),
    );
  const figure = fc.tuple(time, fc.integer({ min: 1, max: 2_000 })).map(([on, value]): PerformanceFact => {
    return { kind: 'snapshot', metric: 'power-bi-seats', on, value };
  });
  const statement = fc.tuple(fc.constantFrom(...PEOPLE), time).map(([mcid, on]): McidStatement => {
    return { said: { kind: 'linkedElsewhere', on }, addresses: [`${mcid}@contoso.example`] };
  });
  const offers = [
    { offer: 'gold', competency: 'data-analytics' },
    { offer: 'silver', competency: 'messaging' },
    { offer: 'actionPack' },
  ] as const;
  const purchase = fc
    .tuple(fc.constantFrom(...offers), time)
    .map(([what, purchasedOn]): StatedMembership => ({ ...what, purchasedOn }));
  return fc.record({
    records: fc.array(row, { maxLength: 6 }),
    performance: fc.array(figure, { maxLength: 3 }),
    statements: fc.uniqueArray(statement, { maxLength: 2, selector: ({ addresses }) => addresses[0] }),
    memberships: fc.uniqueArray(purchase, { maxLength: 3, selector: ({ offer }) => offer }),
  });
}

/** Everything that status, risk, renewals and linking say of a company on a day. */
function verdictsOn(day: CalendarDay, { records, performance, statements, memberships }: Known) {
  const known = { programme: MPN_2021, company: company([record('9', 'AZ-900'), ...records], { performance }) };
  const held = membershipsOf({ memberships }, [], day);
  const { competencies, packs } = overviewOf({ ...known, memberships: held }, { day, today: TODAY });
  // Every person is in the report, whatever else a later row says.
  const people = peopleOf(PEOPLE.map((mcid) => record(mcid, 'AZ-900', { email: `${mcid}@contoso.example` })));
  return {
    verdicts: new Map(competencies.map(({ competency, ...each }) => [competency.id, each])),
    packs,
    linking: linkingOf({ ...known, people, statements, reportDay: TODAY }, day),
  };
}

describe('a company as of an earlier day', () => {
  const day = between(0, 1_000, '2019-06-01');

  it('is what it was, whatever became known later', () => {
    const life = day.chain((on) =>
      fc.tuple(fc.constant(on), knownIn(between(-600, 0, on)), knownIn(between(1, 600, on)), between(1, 900, on)),
    );
    fc.assert(
      fc.property(life, ([on, then, later, renewedOn]) => {
        const keys = new Set(then.memberships.map(({ offer }) => offer));
        const since = later.memberships.filter(({ offer }) => !keys.has(offer));
        const said = new Set(then.statements.map(({ addresses }) => addresses[0]));
        const now: Known = {
          records: [...then.records, ...later.records],
          performance: [...then.performance, ...later.performance],
          statements: [...then.statements, ...later.statements.filter(({ addresses }) => !said.has(addresses[0]))],
          memberships: [...then.memberships.map((each) => ({ ...each, renewedOn })), ...since],
        };
        const before = verdictsOn(on, then);
        const after = verdictsOn(on, now);
        expect(after.packs).to.deep.equal(before.packs);
        expect(after.linking).to.deep.equal(before.linking);
        for (const [id, verdict] of before.verdicts) expect(after.verdicts.get(id), id).to.deep.equal(verdict);
      }),
      { numRuns: 300 },
    );
  });

  it('is held as before until the window is over in which, as stated later, nothing was renewed', () => {
    fc.assert(
      fc.property(
        between(0, 700, '2018-01-01'),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(400),
        (purchasedOn, years, ago) => {
          const anniversary = addYears(purchasedOn, years);
          const stated = { offer: 'gold', competency: 'devops', purchasedOn } as const;
          const on = addDays(anniversary, 30 - ago);
          const missed = { ...stated, notRenewedAfter: anniversary };
          expect(membershipsOf({ memberships: [missed] }, [], on)).to.deep.equal(
            membershipsOf({ memberships: [stated] }, [], on),
          );
          const [expired] = membershipsOf({ memberships: [missed] }, [], addDays(anniversary, 31));
          expect(expired?.renewal.kind).to.equal('expired');
        },
      ),
    );
  });
});
