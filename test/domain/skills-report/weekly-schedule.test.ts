import { expect } from 'chai';
import { mondayDue } from '../../../domain/skills-report/weekly-schedule.ts';

describe('a weekly schedule', () => {
  const THURSDAY = '2021-05-06T12:00:00Z';
  const cases: [fact: string, since: string, timeZone: string | undefined, now: string, due: string | undefined][] = [
    ['is not due in the week in which it was set up', THURSDAY, undefined, '2021-05-09T23:59Z', undefined],
    ['is not due before 08:00 on its first Monday', THURSDAY, undefined, '2021-05-10T07:59Z', undefined],
    ['is due from 08:00 on its first Monday', THURSDAY, undefined, '2021-05-10T08:00Z', '2021-05-10'],
    ['stays due for the rest of the week', THURSDAY, undefined, '2021-05-16T23:59Z', '2021-05-10'],
    ['is due for the same week until 08:00 on the next Monday', THURSDAY, undefined, '2021-05-17T07:59Z', '2021-05-10'],
    ['is due for the last Monday only of several missed', THURSDAY, undefined, '2021-06-01T12:00Z', '2021-05-31'],
    [
      'is due on the Monday on which it was set up before 08:00',
      '2021-05-10T07:00Z',
      undefined,
      '2021-05-10T08:00Z',
      '2021-05-10',
    ],
    [
      'waits a week when it was set up on a Monday after 08:00',
      '2021-05-10T08:00Z',
      undefined,
      '2021-05-16T12:00Z',
      undefined,
    ],
    ['follows the clock of its time zone', THURSDAY, 'Europe/Stockholm', '2021-05-10T06:00Z', '2021-05-10'],
    ['is due later in a time zone that is behind', THURSDAY, 'America/Los_Angeles', '2021-05-10T14:59Z', undefined],
    ['follows UTC if the zone is unknown', THURSDAY, 'Nordwind/Time', '2021-05-10T08:00Z', '2021-05-10'],
    [
      'keeps its hour when the clocks go forward',
      '2021-03-25T12:00Z',
      'Europe/Stockholm',
      '2021-03-29T06:00Z',
      '2021-03-29',
    ],
  ];
  for (const [fact, since, timeZone, now, due] of cases) {
    it(fact, () => expect(mondayDue({ since, timeZone }, new Date(now))).to.equal(due));
  }
});
