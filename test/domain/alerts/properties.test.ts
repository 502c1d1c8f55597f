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
/** So many days in a row are enough for each of an alert's days to come and go. */
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

/** A company that nobody touches for a year: the report stays, nothing is renewed. */
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
  it('keep their id for days on end, and never come back once they are over', () => {
    fc.assert(
      fc.property(untouched, fc.integer({ min: 0, max: YEAR - DAYS }), (state, first) => {
        const last = new Map<string, number>();
        for (let place = 0; place < DAYS; place += 1) {
          for (const { id } of due(state, addDays(START, first + place), EVERYONE)) {
            expect(last.get(id) ?? place - 1, id).to.equal(place - 1);
            last.set(id, place);
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  it('come to each admin once for each of a renewal’s days in a year, whichever day the year begins', () => {
    fc.assert(
      fc.property(day, offer, (start, what) => {
        const state = { memberships: [held('09-01', what)] };
        const ids = Array.from({ length: YEAR }, (_, place) => due(state, addDays(start, place), [PARTNER_ADMIN]));
        const renewals = new Set(ids.flat().flatMap(({ id, alert }) => (alert.kind === 'renewal' ? [id] : [])));
        // A year that begins between two of the days still has the earlier one due, and ends before it comes again.
        expect(renewals.size).to.be.oneOf([4, 5]);
      }),
      { numRuns: 4 },
    );
  });

  it('are due from their own day on, never two of a kind on one subject and for one recipient', () => {
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

  it('say the latest of a renewal’s days on the next run, however many days are skipped, and each once', () => {
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

  it('do not depend on who else is told', () => {
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
