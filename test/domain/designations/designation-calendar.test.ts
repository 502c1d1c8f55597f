import { expect } from 'chai';
import {
  qualificationWindow,
  renewalWindow,
  sharedAnniversary,
} from '../../../domain/designations/designation-calendar.ts';
import { SOLUTIONS_PARTNER_CALENDAR as CALENDAR } from '../../../domain/programmes/solutions-partner/calendar.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';

describe('the qualification window', () => {
  const cases: [anniversary: CalendarDay | undefined, today: CalendarDay, first: CalendarDay, last: CalendarDay][] = [
    ['2024-08-15', '2024-05-01', '2024-03-01', '2024-09-14'],
    ['2027-01-31', '2026-12-01', '2026-08-01', '2027-03-02'],
    [undefined, '2024-08-15', '2024-03-01', '2024-08-15'],
    [undefined, '2026-12-01', '2026-07-01', '2026-12-01'],
    [undefined, '2027-03-31', '2026-10-01', '2027-03-31'],
  ];
  for (const [anniversary, today, firstDay, lastDay] of cases) {
    it(`is ${firstDay} to ${lastDay} with the anniversary ${anniversary ?? 'unknown'}, on ${today}`, () => {
      expect(qualificationWindow(anniversary, today, CALENDAR)).to.deep.equal({ firstDay, lastDay });
    });
  }
});

describe('the renewal of designations', () => {
  it('is open from the anniversary itself to the thirtieth day after it', () => {
    expect(renewalWindow('2026-11-15', CALENDAR)).to.deep.equal({ firstDay: '2026-11-15', lastDay: '2026-12-15' });
  });

  it('has one anniversary for all designations: that of the first enrolment, unless one is stated', () => {
    const facts = [
      { area: 'security', enrolledOn: '2023-02-10' },
      { area: 'data-ai', enrolledOn: '2022-11-03' },
    ] as const;
    expect(sharedAnniversary(facts, '2026-12-01', CALENDAR)).to.equal('2026-11-03');
    expect(sharedAnniversary(facts, '2026-12-04', CALENDAR)).to.equal('2027-11-03');
    const stated = [...facts, { area: 'modern-work', anniversary: '2027-01-20' }] as const;
    expect(sharedAnniversary(stated, '2026-12-04', CALENDAR)).to.equal('2027-01-20');
    expect(sharedAnniversary([{ area: 'data-ai' }], '2026-12-04', CALENDAR)).to.equal(undefined);
  });
});
