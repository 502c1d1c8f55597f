import { expect } from 'chai';
import fc from 'fast-check';
import type { DueAlert } from '../../../domain/alerts/audience.ts';
import { addDays, type CalendarDay, daysBetween } from '../../../domain/calendar-day.ts';
import { record } from '../competencies/builders.ts';
import { due, EVERYONE, held, messagingSkills, type Told } from './builders.ts';

const START: CalendarDay = '2021-07-01';
const YEAR = 365;
const RUNS = { numRuns: 8 };

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

/** A company that nobody touches for a year: the report stays, nothing is renewed. */
const untouched: fc.Arbitrary<Told> = fc.record({
  memberships: fc.array(fc.tuple(anniversary, offer), { minLength: 1, maxLength: 2 }).map((all) => {
    return all.map(([on, what]) => held(on, what));
  }),
  records: fc.array(person, { maxLength: 4 }).map((people) => [record('eva', 'AZ-900'), ...people.flat()]),
  statements: fc.array(day, { maxLength: 1 }).map((days) => {
    return days.map((linkedOn) => ({ linkedOn, addresses: ['bo@contoso.com'] }));
  }),
  reportDay: fc.constant(START),
  movedToPcOn: day,
});

describe('alerts from day to day', () => {
  it('keep their id for days on end, and never come back once they are over', () => {
    fc.assert(
      fc.property(untouched, (told) => {
        const last = new Map<string, number>();
        for (let place = 0; place < YEAR; place += 1) {
          for (const { id } of due(told, addDays(START, place), EVERYONE)) {
            expect(last.get(id) ?? place - 1, id).to.equal(place - 1);
            last.set(id, place);
          }
        }
      }),
      RUNS,
    );
  });

  it('are due from their own day on, never two of a kind on one subject and for one recipient', () => {
    fc.assert(
      fc.property(untouched, day, (told, today) => {
        const alerts = due(told, today, EVERYONE);
        for (const { alert } of alerts) expect(alert.since <= today, alert.kind).to.equal(true);
        const series = alerts.map((each) => `${seriesOf(each)} ${windowOf(each)}`);
        expect(new Set(series).size).to.equal(series.length);
      }),
      { numRuns: 60 },
    );
  });

  it('lose nothing that is still due when days are skipped, and say nothing again', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(untouched, gaps, (told, skipped) => {
        const said = new Set<string>();
        let today = START;
        for (const gap of skipped) {
          today = addDays(today, gap);
          const alerts = due(told, today, EVERYONE);
          const again = due(told, today, EVERYONE);
          expect(again.map(({ id }) => id)).to.deep.equal(alerts.map(({ id }) => id));
          for (const { id, alert } of alerts) {
            // What was said before is what was due before and still is: nothing newer of its kind has begun since.
            if (said.has(id)) expect(alert.since <= addDays(today, -gap)).to.equal(true);
            else expect(alert.since > addDays(today, -gap) || daysBetween(START, today) === gap).to.be.a('boolean');
            said.add(id);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('do not depend on who else is told', () => {
    fc.assert(
      fc.property(untouched, day, fc.subarray(EVERYONE), (told, today, some) => {
        const ids = new Set(some.map(({ id }) => id));
        const all = due(told, today, EVERYONE).filter(({ recipient }) => ids.has(recipient));
        expect(due(told, today, some)).to.deep.equal(all);
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
