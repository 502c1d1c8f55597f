import { expect } from 'chai';
import fc from 'fast-check';
import { dependences, heaviestPeople } from '../../../domain/company/answers/dependence.ts';
import { heldAnswer } from '../../../domain/company/answers/held-levels.ts';
import {
  byDeadline,
  membershipsAsked,
  renewalDone,
  renewalsWithin,
} from '../../../domain/company/answers/renewal-answers.ts';
import { urgentMatters } from '../../../domain/company/answers/urgent-matters.ts';
import type { StatedMembership } from '../../../domain/company/company-facts.ts';
import { membershipsOf } from '../../../domain/company/memberships.ts';
import { overviewOf } from '../../../domain/company/overview.ts';
import { whatIf } from '../../../domain/competencies/what-if.ts';
import { demoPartner } from '../../../domain/demo/demo-partner.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { company } from '../../support/competency-builders.ts';
import { skillOf } from '../../support/skill-of.ts';

const TODAY: CalendarDay = '2026-12-01';
const { records, facts } = demoPartner(TODAY);
const DEMO = {
  programme: MPN_2021,
  company: company(records, { movedToPcOn: facts.movedToPcOn, performance: facts.performance ?? [] }),
  memberships: membershipsOf(facts, [], TODAY),
};
const nameOf = (mcid: string) => records.find((each) => each.mcid === mcid)?.name;
const stated = (more: Partial<StatedMembership>): StatedMembership => ({
  offer: 'gold',
  competency: 'messaging',
  purchasedOn: '2024-03-01',
  ...more,
});
const on = (day: CalendarDay, ...memberships: StatedMembership[]) => membershipsOf({ memberships }, [], day);

describe('whether something is held', () => {
  const overview = overviewOf(DEMO, { day: TODAY, today: TODAY });

  it('is answered for a level, a competency, both or a pack', () => {
    const kinds = [
      [{}, 'held'],
      [{ offer: 'gold' }, 'held'],
      [{ competency: 'datacenter' }, 'held'],
      [{ offer: 'actionPack' }, 'held'],
      [{ competency: 'datacenter', offer: 'gold' }, 'otherLevel'],
      [{ competency: 'messaging', offer: 'gold' }, 'notHeld'],
      [{ offer: 'learningActionPack' }, 'notHeld'],
    ] as const;
    for (const [question, kind] of kinds) expect(heldAnswer(overview, question).kind).to.equal(kind);
  });

  it('tells the level that is met without a purchase', () => {
    const answer = heldAnswer(overview, { competency: 'data-platform', offer: 'silver' });
    expect(answer).to.include({ kind: 'notHeld', attained: 'silver' });
  });

  it('is no longer so after the window, and unknown without any purchase', () => {
    const past = overviewOf(
      { ...DEMO, memberships: on('2026-06-01', stated({ notRenewedAfter: '2026-03-01' })) },
      { day: '2026-06-01', today: '2026-06-01' },
    );
    expect(heldAnswer(past, { competency: 'messaging' }).kind).to.equal('expired');
    const nothing = overviewOf({ ...DEMO, memberships: [] }, { day: TODAY, today: TODAY });
    expect(heldAnswer(nothing, { offer: 'gold' }).kind).to.equal('noPurchases');
  });
});

describe('renewals that a question asks about', () => {
  it('are found by competency and offer, and sorted by their last day', () => {
    expect(membershipsAsked(DEMO.memberships, { offer: 'gold' })).to.have.length(2);
    expect(membershipsAsked(DEMO.memberships, { competency: 'security' })).to.deep.equal([]);
    expect(byDeadline(DEMO.memberships, TODAY).map(({ offer }) => offer)).to.deep.equal([
      'actionPack',
      'gold',
      'gold',
      'silver',
    ]);
  });

  it('fall into a period by anniversary or by window, its first and last day included', () => {
    const [one] = on('2026-01-01', stated({ renewedOn: '2025-03-05' }));
    if (!one) throw new Error('The membership is held.');
    const within = (from: CalendarDay, to: CalendarDay) => {
      const { anniversaries, windows } = renewalsWithin([one], { from, to }, '2026-01-01');
      return [anniversaries.length, windows.length];
    };
    expect(within('2026-03-01', '2026-03-01')).to.deep.equal([1, 0]);
    expect(within('2026-03-02', '2026-03-02')).to.deep.equal([0, 1]);
    expect(within('2026-03-31', '2026-04-30')).to.deep.equal([0, 1]);
    expect(within('2026-04-01', '2026-04-30')).to.deep.equal([0, 0]);
    expect(within('2026-02-01', '2026-02-28')).to.deep.equal([0, 0]);
  });

  it('are done, assumed, open, too early or missed', () => {
    const done = (day: CalendarDay, more: Partial<StatedMembership>) => {
      const membership = stated(more);
      const [one] = on(day, membership);
      return one && renewalDone(one, { memberships: [membership] }, day).kind;
    };
    expect(done('2025-02-01', {})).to.equal('tooEarly');
    expect(done('2025-03-15', {})).to.equal('open');
    expect(done('2025-04-01', { renewedOn: '2025-03-10' })).to.equal('renewed');
    expect(done('2025-06-01', {})).to.equal('assumed');
    expect(done('2025-06-01', { notRenewedAfter: '2025-03-01' })).to.equal('missed');
    expect(done('2026-03-15', { renewedOn: '2025-03-10' })).to.equal('open');
  });
});

describe('urgent matters', () => {
  it('are open windows, then losses at the anniversary, then what is fragile', () => {
    const matters = urgentMatters(overviewOf(DEMO, { day: TODAY, today: TODAY }));
    expect(matters.map((each) => (each.kind === 'risk' ? each.risk.kind : each.kind))).to.deep.equal([
      'window',
      'atRisk',
      'fragile',
    ]);
  });
});

describe('the people that levels depend on', () => {
  it('are listed by what their leaving would cost, levels held first', () => {
    const people = heaviestPeople(dependences(DEMO, TODAY));
    expect(people.map(({ mcid }) => nameOf(mcid))).to.have.members([
      'Anna Lindqvist',
      'Sara Nyman',
      'Mia Virtanen',
      'Johan Berg',
      'Omar Haddad',
    ]);
    const [first] = people;
    expect(first && nameOf(first.mcid)).to.equal('Anna Lindqvist');
    expect(people.at(-1)?.losses.some(({ isHeld }) => isHeld)).to.equal(false);
  });

  it('are exactly those whose leaving changes a verdict', () => {
    const skills = ['70-767', '70-768', 'Technical Assessment Data Analytics Foundational', '70-533', '70-534'];
    const team = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...skills)), { maxLength: 14 });
    fc.assert(
      fc.property(team, (rows) => {
        const own = rows.map(([person, skill]) => skillOf(`Person ${person}`, skill));
        const view = { programme: MPN_2021, company: company(own), memberships: [] };
        const heavy = new Map(heaviestPeople(dependences(view, TODAY)).map(({ mcid, losses }) => [mcid, losses]));
        for (const mcid of new Set(own.map((each) => each.mcid))) {
          const lost = whatIf({ ...view, scenario: { leavers: [mcid] } }, TODAY).flatMap(({ competency, before }) =>
            before.outcome === 'attained' ? [`${competency} ${before.level}`] : [],
          );
          const said = (heavy.get(mcid) ?? []).map(({ competency, level }) => `${competency} ${level}`);
          expect(said).to.have.members(lost);
        }
      }),
      { numRuns: 60 },
    );
  });
});
