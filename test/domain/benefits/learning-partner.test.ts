import { expect } from 'chai';
import fc from 'fast-check';
import {
  directoryListing,
  invoiceShownFrom,
  kpiPeriod,
  kpiReportPeriod,
} from '../../../domain/benefits/learning-partner.ts';
import { addDays, type CalendarDay } from '../../../domain/time/calendar-day.ts';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const span = ({ from, through }: { from: string; through: string }) => `${from} – ${through}`;

describe('the Learning KPIs (R14)', () => {
  const renewals: [CalendarDay, string][] = [
    ['2020-01-15', '2019-01-01 – 2019-12-31'],
    ['2020-01-01', '2019-01-01 – 2019-12-31'],
    ['2021-03-31', '2020-03-01 – 2021-02-28'],
    ['2020-03-01', '2019-03-01 – 2020-02-29'],
    ['2020-02-29', '2019-02-01 – 2020-01-31'],
  ];
  for (const [anniversary, expected] of renewals) {
    it(`are those of ${expected} for an anniversary on ${anniversary}`, () => {
      expect(span(kpiPeriod(anniversary))).to.equal(expected);
    });
  }

  const reports: [CalendarDay, string][] = [
    ['2020-01-14', '2018-12-01 – 2019-11-30'],
    ['2020-01-15', '2019-01-01 – 2019-12-31'],
    ['2020-02-14', '2019-01-01 – 2019-12-31'],
    ['2020-02-15', '2019-02-01 – 2020-01-31'],
    ['2021-03-31', '2020-03-01 – 2021-02-28'],
  ];
  for (const [day, expected] of reports) {
    it(`are shown for ${expected} on ${day}`, () => expect(span(kpiReportPeriod(day))).to.equal(expected));
  }

  const invoices: [CalendarDay, CalendarDay][] = [
    ['2020-01-01', '2020-02-15'],
    ['2020-01-31', '2020-02-15'],
    ['2019-12-15', '2020-01-15'],
  ];
  for (const [invoicedOn, expected] of invoices) {
    it(`include an invoice of ${invoicedOn} from ${expected} on`, () => {
      expect(invoiceShownFrom(invoicedOn)).to.deep.equal({ rule: 'R14', shownFrom: expected });
    });
  }

  it('include any invoice from the first day on which the report covers its month', () => {
    fc.assert(
      fc.property(anyDay, (invoicedOn) => {
        const { shownFrom } = invoiceShownFrom(invoicedOn);
        const { from, through } = kpiReportPeriod(shownFrom);
        expect(from <= invoicedOn && invoicedOn <= through).to.equal(true);
        expect(kpiReportPeriod(addDays(shownFrom, -1)).through < invoicedOn).to.equal(true);
      }),
    );
  });
});

describe('the Learning Partner directory (R15)', () => {
  const requests: [CalendarDay, string, CalendarDay][] = [
    ['2021-03-01', '2021-03-15 – 2021-03-21', '2021-04-07'],
    ['2021-03-15', '2021-03-15 – 2021-03-21', '2021-04-07'],
    ['2021-03-18', '2021-03-18 – 2021-03-21', '2021-04-07'],
    ['2021-03-21', '2021-03-21 – 2021-03-21', '2021-04-07'],
    ['2021-03-22', '2021-04-15 – 2021-04-21', '2021-05-07'],
    ['2021-01-31', '2021-02-15 – 2021-02-21', '2021-03-07'],
    ['2020-12-22', '2021-01-15 – 2021-01-21', '2021-02-07'],
  ];
  for (const [requestedOn, submitted, visibleBy] of requests) {
    it(`submits a request of ${requestedOn} on ${submitted} and shows it by ${visibleBy}`, () => {
      const listing = directoryListing(requestedOn);
      expect([listing.rule, span(listing.submitted), listing.visibleBy]).to.deep.equal(['R15', submitted, visibleBy]);
    });
  }

  it('never submits before the request, nor after the next third week of a month', () => {
    fc.assert(
      fc.property(anyDay, (requestedOn) => {
        const { submitted, visibleBy } = directoryListing(requestedOn);
        expect(requestedOn <= submitted.from && submitted.from <= submitted.through).to.equal(true);
        expect(submitted.through <= addDays(requestedOn, 30) && submitted.through < visibleBy).to.equal(true);
      }),
    );
  });
});
