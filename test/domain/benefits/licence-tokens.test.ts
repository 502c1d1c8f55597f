import { expect } from 'chai';
import { type Replacement, replacementOf } from '../../../domain/benefits/licence-tokens.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';

describe('a licence token (R16)', () => {
  const replacements: [string, CalendarDay, CalendarDay, boolean, Replacement][] = [
    [
      'on the day of its activation',
      '2021-03-01',
      '2021-03-01',
      false,
      { rule: 'R16', kind: 'possible', lastDay: '2021-03-31' },
    ],
    ['30 days after it', '2021-03-01', '2021-03-31', false, { rule: 'R16', kind: 'possible', lastDay: '2021-03-31' }],
    ['31 days after it', '2021-03-01', '2021-04-01', false, { rule: 'R16', kind: 'tooLate', lastDay: '2021-03-31' }],
    [
      '30 days after it, over a leap day',
      '2020-02-28',
      '2020-03-29',
      false,
      { rule: 'R16', kind: 'possible', lastDay: '2020-03-29' },
    ],
    ['a second time', '2021-03-01', '2021-03-02', true, { rule: 'R16', kind: 'alreadyReplaced' }],
  ];
  for (const [name, activatedOn, today, isReplaced, expected] of replacements) {
    it(`has the replacement state ${expected.kind} ${name}`, () => {
      expect(replacementOf({ activatedOn, isReplaced }, today)).to.deep.equal(expected);
    });
  }
});
