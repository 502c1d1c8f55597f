import { expect } from 'chai';
import fc from 'fast-check';
import type { DueAlert } from '../../../domain/alerts/audience.ts';
import { addDays, type CalendarDay } from '../../../domain/time/calendar-day.ts';
import {
  type CompanyState,
  due,
  EVERYONE,
  held,
  messagingSkills,
  ofKind,
  PARTNER_ADMIN,
} from '../../support/alert-builders.ts';
import { record } from '../../support/competency-builders.ts';

const START: CalendarDay = '2021-07-01';
const YEAR = 365;
/** Enough days in a row for each of an alert's days to begin and end. */
const DAYS = 100;

const day = fc.integer({ min: 0, max: YEAR }).map((days) => addDays(START, days));
const anniversary = day.map((each) => each.slice(5).replace('02-29', '02-28'));
const offer = fc.constantFrom('silver' as const, 'gold' as const, 'actionPack' as const);
const associated = fc.constantFrom(
  {},
  { associatedInPc: false },
  { associatedInPc: false, associatedInPmc: true as const },
);
const person = fc
  .tuple(fc.constantFrom('anna', 'bo', 'cia', 'dag'), fc.option(day, { nil: undefined }), associated)
  .map(([mcid, expiresOn, linked]) => messagingSkills(mcid, { expiresOn, ...linked }));

/** A company that stays the same for a year: with the same report, and without renewals. */
const untouched: fc.Arbitrary<CompanyState> = fc.record({
  memberships: fc.array(fc.tuple(anniversary, offer), { minLength: 1, maxLength: 2 }).map((all) => {
    return all.map(([on, what]) => held(on, what));
  }),
  records: fc.array(person, { maxLength: 4 }).map((people) => [record('eva', 'AZ-900'), ...people.flat()]),
  statements: fc.array(day, { maxLength: 1 }).map((days) => {
    return days.map((on) => ({ said: { kind: 'linked', on } as const, addresses: ['bo@contoso.com'] }));
  }),
  reportDay: fc.constant(START),
  movedToPcOn: day,
});

describe('alerts from day to day', () => {
  it('keep their id from day to day, and never return once they are over', () => {
    fc.assert(
      fc.property(untouched, fc.integer({ min: 0, max: YEAR - DAYS }), (state, first) => {
        const last = new Map<string, number>();
        for (let index = 0; index < DAYS; index += 1) {
          for (const { id } of due(state, addDays(START, first + index), EVERYONE)) {
            expect(last.get(id) ?? index - 1, id).to.equal(index - 1);
            last.set(id, index);
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  it('reach each admin once for each day of a renewal in a year, whenever the year begins', () => {
    fc.assert(
      fc.property(day, offer, (start, what) => {
        const state = { memberships: [held('09-01', what)] };
        const ids = Array.from({ length: YEAR }, (_, index) => due(state, addDays(start, index), [PARTNER_ADMIN]));
        const renewals = new Set(ids.flat().flatMap(({ id, alert }) => (alert.kind === 'renewal' ? [id] : [])));
        // In a year that begins between two of the days, the earlier one is still due, and does not recur.
        expect(renewals.size).to.be.oneOf([4, 5]);
      }),
      { numRuns: 4 },
    );
  });

  it('are due from their day on, never two of a kind on the same subject for one recipient', () => {
    fc.assert(
      fc.property(untouched, day, (state, today) => {
        const alerts = due(state, today, EVERYONE);
        for (const { alert } of alerts) expect(alert.since <= today, alert.kind).to.equal(true);
        const series = alerts.map((each) => `${seriesOf(each)} ${windowOf(each)}`);
        expect(new Set(series).size).to.equal(series.length);
      }),
      { numRuns: 60 },
    );
  });

  it('report the latest day of a renewal, and each once, however many days are skipped', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 12 });
    const stages: readonly CalendarDay[] = ['2021-08-17', '2021-09-02', '2021-09-24', '2021-10-01'];
    fc.assert(
      fc.property(gaps, (skipped) => {
        const said: string[] = [];
        let today = START;
        for (const gap of skipped) {
          today = addDays(today, gap);
          const [alert] = ofKind('renewal', due({ memberships: [held('09-01')] }, today, [PARTNER_ADMIN]));
          const begun = stages.filter((since) => since <= today);
          expect(alert?.since).to.equal(today <= '2021-10-01' ? begun.at(-1) : undefined);
          if (alert && !said.includes(alert.period)) said.push(alert.period);
        }
        expect(said.length).to.be.at.most(stages.length);
      }),
      { numRuns: 100 },
    );
  });

  it('do not depend on the other recipients', () => {
    fc.assert(
      fc.property(untouched, day, fc.subarray(EVERYONE), (state, today, some) => {
        const ids = new Set(some.map(({ id }) => id));
        const all = due(state, today, EVERYONE).filter(({ recipient }) => ids.has(recipient));
        expect(due(state, today, some)).to.deep.equal(all);
      }),
      { numRuns: 30 },
    );
  });
});

function seriesOf({ alert, recipient }: DueAlert): string {
  return `${alert.kind} ${alert.subject} ${recipient}`;
}

function windowOf({ alert }: DueAlert): string {
  return 'window' in alert ? alert.window.anniversary : '';
}
