import { expect } from 'chai';
import fc from 'fast-check';
import type { StatedMembership } from '../../../domain/company/company-facts.ts';
import { membershipsOf, type ReportedCompetency } from '../../../domain/company/memberships.ts';
import { addDays, type CalendarDay } from '../../../domain/time/calendar-day.ts';

const held = (stated: readonly StatedMembership[], reported: readonly ReportedCompetency[], day: CalendarDay) =>
  membershipsOf({ memberships: stated }, reported, day);
const term = (startedOn: CalendarDay | undefined, endsOn: CalendarDay, level: 'silver' | 'gold' = 'gold') => {
  return { competency: 'devops', level, isActive: true, startedOn, endsOn } as const;
};

describe('what a company holds on a day', () => {
  const DEVOPS = { offer: 'gold', competency: 'devops', purchasedOn: '2019-10-15' } as const;

  it('knows of no renewal later than its day', () => {
    const state = (day: CalendarDay) => held([{ ...DEVOPS, renewedOn: '2020-10-20' }], [], day)[0];
    expect(state('2020-10-18')).to.include({ anniversary: '2020-10-15' });
    expect(state('2020-10-18')?.renewal).to.include({ kind: 'windowOpen', daysLeft: 28 });
    expect(state('2019-11-01')).to.include({ anniversary: '2020-10-15' });
    expect(state('2020-10-20')).to.include({ anniversary: '2021-10-15' });
  });

  it('does not change when facts of later days are added', () => {
    const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2019-01-01', days));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 900 }), (purchasedOn, today, later) => {
        const after = addDays(today, later);
        const stated = { offer: 'gold', competency: 'devops', purchasedOn } as const;
        const other = { offer: 'silver', competency: 'security', purchasedOn: after } as const;
        const renewed = after > purchasedOn ? { ...stated, renewedOn: after } : stated;
        expect(held([renewed, other], [], today)).to.deep.equal(held([stated], [], today));
        const terms = [term('2019-01-01', addDays(today, 10))];
        const more = term(after, addDays(after, 365));
        expect(held([], [...terms, more], today)).to.deep.equal(held([], terms, today));
      }),
    );
  });

  it('has one row for a competency with a term for each year in the download, the latest', () => {
    const terms = [term('2019-09-01', '2020-09-01', 'silver'), term('2020-09-01', '2021-09-01')];
    for (const rows of [terms, terms.toReversed()]) {
      const all = held([], rows, '2021-05-10');
      expect(all).to.have.length(1);
      expect(all[0]).to.include({ offer: 'gold', anniversary: '2021-09-01' });
    }
    expect(held([], terms, '2020-03-01')[0]).to.include({ offer: 'silver', anniversary: '2020-09-01' });
  });

  it('takes the download until the day of a purchase that is stated', () => {
    const stated = [{ offer: 'gold', competency: 'devops', purchasedOn: '2021-03-01' }] as const;
    expect(held(stated, [term('2020-01-01', '2021-01-01')], '2021-01-01')[0]).to.include({ anniversary: '2021-01-01' });
    expect(held(stated, [term('2020-01-01', '2021-01-01')], '2021-03-01')[0]).to.include({ anniversary: '2022-03-01' });
  });

  it('stays extended by R5 until the next anniversary, whether or not the window of the fee is over', () => {
    const stated = [{ offer: 'silver', competency: 'devops', purchasedOn: '2020-03-01' }] as const;
    for (const day of ['2021-02-01', '2021-03-31', '2021-04-01', '2021-11-30'] as const) {
      expect(held(stated, [], day)[0]?.renewal, day).to.include({ kind: 'extended', through: '2022-03-01' });
    }
    expect(held(stated, [], '2021-12-01')[0]?.renewal).to.include({ kind: 'checkDue' });
  });
});
