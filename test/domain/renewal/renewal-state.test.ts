import { expect } from 'chai';
import { MPN_2021_RENEWAL } from '../../../domain/programmes/mpn-2021/renewal.ts';
import { renewalOutlook } from '../../../domain/renewal/renewal-outlook.ts';
import { type Holding, type Offer, type RenewalState, renewalState } from '../../../domain/renewal/renewal-state.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';

function holding(offer: Offer, cloudBusinessApplications = false): Holding {
  return { offer, cloudBusinessApplications };
}

describe('the state of a membership', () => {
  type Row = [name: string, Holding, anniversary: CalendarDay, today: CalendarDay, RenewalState['kind'], rules: string];
  const rows: Row[] = [
    ['a year before', holding('gold'), '2021-09-01', '2020-09-01', 'active', 'R1'],
    ['a day before the check', holding('gold'), '2021-09-01', '2021-05-31', 'active', 'R1'],
    ['on the day of the check', holding('gold'), '2021-09-01', '2021-06-01', 'checkDue', 'R1 R4'],
    ['on the anniversary', holding('gold'), '2021-09-01', '2021-09-01', 'checkDue', 'R1 R4'],
    ['on the anniversary of an Action Pack', holding('actionPack'), '2021-09-01', '2021-09-01', 'active', 'R1'],
    ['on anniversary + 1', holding('gold'), '2021-09-01', '2021-09-02', 'windowOpen', 'R1'],
    ['on anniversary + 30', holding('gold'), '2021-09-01', '2021-10-01', 'windowOpen', 'R1'],
    ['on anniversary + 31', holding('gold'), '2021-09-01', '2021-10-02', 'expired', 'R1'],
    ['on the last day before R5', holding('gold'), '2020-12-31', '2021-01-01', 'windowOpen', 'R1'],
    ['on the first day of R5', holding('gold'), '2021-01-01', '2021-01-15', 'extended', 'R5'],
    ['on the last day of R5', holding('silver'), '2021-06-30', '2021-08-15', 'extended', 'R5'],
    ['on the day after R5', holding('silver'), '2021-07-01', '2021-07-15', 'windowOpen', 'R1'],
    ['within R5, before the anniversary', holding('competency'), '2021-03-15', '2021-02-01', 'extended', 'R5'],
    ['within R5, when the next check is due', holding('gold'), '2021-03-15', '2021-12-15', 'checkDue', 'R1 R4 R5'],
    ['within R5, on the anniversary of 2022', holding('gold'), '2021-03-15', '2022-03-15', 'checkDue', 'R1 R4 R5'],
    ['within R5, the day after that', holding('gold'), '2021-03-15', '2022-03-16', 'windowOpen', 'R1 R5'],
    ['within R5, when that window has passed', holding('gold'), '2021-03-15', '2022-04-15', 'expired', 'R1 R5'],
    [
      'within R5, for Cloud Business Applications',
      holding('gold', true),
      '2021-03-15',
      '2021-03-16',
      'windowOpen',
      'R1',
    ],
    ['within R5, for an Action Pack', holding('actionPack'), '2021-03-15', '2021-03-16', 'windowOpen', 'R1'],
    [
      'within R5, for a Learning Action Pack',
      holding('learningActionPack'),
      '2021-03-15',
      '2021-04-15',
      'expired',
      'R1',
    ],
    ['within R5, for something unknown', holding('unknown'), '2021-03-15', '2021-03-16', 'windowOpen', 'R1'],
  ];
  for (const [name, held, anniversary, today, kind, rules] of rows) {
    it(`is ${kind} by ${rules}: ${name}`, () => {
      const state = renewalState({ ...held, anniversary }, today, MPN_2021_RENEWAL);
      expect(state.kind).to.equal(kind);
      expect(state.reasons.map(({ rule }) => rule).join(' ')).to.equal(rules);
    });
  }

  it('includes the days left', () => {
    expect(renewalState({ ...holding('gold'), anniversary: '2021-09-01' }, '2021-10-01', MPN_2021_RENEWAL)).to.include({
      daysLeft: 1,
    });
  });

  it('includes the last day of an extension, and what is waived', () => {
    expect(
      renewalState({ ...holding('gold'), anniversary: '2021-06-30' }, '2021-07-01', MPN_2021_RENEWAL),
    ).to.deep.equal({
      kind: 'extended',
      through: '2022-06-30',
      reasons: [
        {
          rule: 'R5',
          anniversary: '2021-06-30',
          extendedThrough: '2022-06-30',
          waived: ['exams', 'performance'],
          feeDue: true,
        },
      ],
    });
  });
});

describe('the outlook on a renewal', () => {
  const bought = (purchasedOn: CalendarDay, held: Holding) => ({ ...held, purchasedOn, yearGiven: true });

  const coverages: [string, Holding, CalendarDay, CalendarDay, string | undefined][] = [
    ['a competency', holding('competency'), '2020-03-15', '2021-02-01', 'covered'],
    ['Cloud Business Applications', holding('competency', true), '2020-03-15', '2021-02-01', 'excepted'],
    ['something unknown', holding('unknown'), '2020-03-15', '2021-02-01', 'unclear'],
    ['an Action Pack', holding('actionPack'), '2020-03-15', '2021-02-01', undefined],
    ['the first day', holding('gold'), '2020-01-01', '2021-01-01', 'covered'],
    ['the last day', holding('gold'), '2020-06-30', '2021-01-01', 'covered'],
    ['the day before', holding('gold'), '2019-12-31', '2021-01-01', undefined],
    ['the day after', holding('gold'), '2020-07-01', '2021-01-01', undefined],
    ['a renewed competency', holding('gold'), '2018-03-15', '2021-02-01', 'covered'],
  ];
  for (const [name, held, purchasedOn, today, expected] of coverages) {
    it(`has the R5 coverage ${expected ?? 'undefined'} for ${name}`, () => {
      expect(renewalOutlook(bought(purchasedOn, held), today, MPN_2021_RENEWAL).extension?.coverage).to.equal(expected);
    });
  }

  it('counts the days left in the open window', () => {
    expect(renewalOutlook(bought('2019-09-01', holding('gold')), '2021-09-30', MPN_2021_RENEWAL).daysLeft).to.equal(2);
    expect(renewalOutlook(bought('2019-09-01', holding('gold')), '2021-09-01', MPN_2021_RENEWAL).daysLeft).to.equal(
      undefined,
    );
  });

  it('is beyond the rules from the first window that ends after their last day', () => {
    const isBeyondRules = (purchasedOn: CalendarDay, today: CalendarDay) =>
      renewalOutlook(bought(purchasedOn, holding('gold')), today, MPN_2021_RENEWAL).isBeyondRules;
    expect(isBeyondRules('2021-08-31', '2022-09-30')).to.equal(false);
    expect(isBeyondRules('2021-09-01', '2022-09-30')).to.equal(true);
    expect(isBeyondRules('2020-08-31', '2022-10-01')).to.equal(true);
  });
});
