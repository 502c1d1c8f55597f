import { expect } from 'chai';
import { AREAS, type AreaSlice, METRICS, type MetricRow } from '../../../domain/designations/designation-programme.ts';
import { evaluateDesignation } from '../../../domain/designations/evaluate-designation.ts';
import { compare, fraction, sum } from '../../../domain/designations/fraction.ts';
import { skillingPoints } from '../../../domain/designations/skilling-points.ts';
import { SOLUTIONS_PARTNER } from '../../../domain/programmes/solutions-partner/solutions-partner.ts';
import { SPECIALIZATIONS } from '../../../domain/programmes/solutions-partner/specializations.ts';
import {
  TRAINING_SERVICES,
  TRAINING_SERVICES_AREA,
} from '../../../domain/programmes/solutions-partner/training-services.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { inDesignations } from '../../support/certificate-builders.ts';

const { slices, certificates } = SOLUTIONS_PARTNER;

/** The table of maxima in solutions-partner.md §1.0, in the order of METRICS; undefined: not applicable. */
const MAXIMA: Readonly<Record<string, readonly (number | undefined)[]>> = {
  'business-applications': [15, 20, 15, 30, 20],
  'data-ai': [30, 40, undefined, 20, 10],
  'digital-app': [30, 20, 20, 20, 10],
  infrastructure: [30, 20, 20, 20, 10],
  'modern-work': [20, 10, 15, 30, 25],
  security: [20, 40, undefined, 20, 20],
};

const everyTrack = slices.flatMap((slice) => slice.tracks.map((track) => ({ slice, ...track })));

function nameOf({ slice, track }: { slice: AreaSlice; track: string }): string {
  return `${slice.area}, ${track}, as of ${slice.asOf}`;
}

function skillingRows(metrics: readonly MetricRow[]) {
  return metrics.filter((row) => row.kind === 'skilling');
}

describe('the data of the Solutions Partner designations', () => {
  for (const each of everyTrack) {
    it(`has the official maxima, 100 together: ${nameOf(each)}`, () => {
      const rows = METRICS.map((metric) => each.metrics.find((row) => row.metric === metric));
      const maxima = rows.map((row) => (row && row.kind !== 'notApplicable' ? row.max : undefined));
      expect(maxima.map((max) => max?.numerator)).to.deep.equal(MAXIMA[each.slice.area]);
      expect(sum(maxima.flatMap((max) => max ?? []))).to.deep.equal(fraction(100));
    });

    it(`lets people reach each maximum exactly or beyond: ${nameOf(each)}`, () => {
      for (const row of skillingRows(each.metrics)) {
        const crowd = skillingPoints(
          row,
          row.steps.map(() => 30),
        );
        expect(compare(crowd.points, row.max), row.metric).to.equal(0);
      }
    });
  }

  it('names only certificates that it lists, and lists none twice', () => {
    const ids = certificates.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const { metrics } of everyTrack) {
      for (const step of skillingRows(metrics).flatMap(({ steps }) => steps)) {
        expect(ids).to.include.members([...step.certificates]);
      }
    }
  });

  it('counts every certificate that it lists in some area or specialization', () => {
    const inAreas = everyTrack.flatMap(({ metrics }) => skillingRows(metrics).flatMap(({ steps }) => steps));
    const named = [...inAreas, ...SPECIALIZATIONS.flatMap(({ people = [] }) => people)];
    expect(certificates.map(({ id }) => id)).to.have.members([...new Set(named.flatMap((step) => step.certificates))]);
  });

  it('has a source and its date on every row', () => {
    const further = [...SPECIALIZATIONS, ...TRAINING_SERVICES, ...TRAINING_SERVICES_AREA];
    const sources = [...certificates, ...further, ...everyTrack.flatMap(({ metrics }) => metrics)].map(
      ({ source }) => source,
    );
    for (const { document, asOf } of sources) {
      expect(document).not.to.equal('');
      expect(asOf).to.match(/^\d{4}-\d{2}$/);
    }
  });

  it('counts no certificate in two steps of an area today, so that a plan may add them up', () => {
    for (const each of everyTrack.filter(({ slice }) => !slice.through)) {
      const ids = skillingRows(each.metrics).flatMap(({ steps }) => steps.flatMap((step) => step.certificates));
      expect(new Set(ids).size, nameOf(each)).to.equal(ids.length);
    }
  });

  const days: readonly [day: CalendarDay, kind: string, from?: CalendarDay, through?: CalendarDay][] = [
    ['2022-10-02', 'notYet', '2022-10-03'],
    ['2022-10-03', 'scored'],
    ['2023-10-31', 'scored'],
    ['2023-11-01', 'notKnown', '2023-11-01', '2026-07-30'],
    ['2026-07-30', 'notKnown', '2023-11-01', '2026-07-30'],
    ['2026-07-31', 'scored'],
    ['2031-01-01', 'scored'],
  ];
  for (const [day, kind, from, through] of days) {
    it(`is ${kind} on ${day}`, () => {
      for (const area of AREAS) {
        const verdict = evaluateDesignation(inDesignations([]), area, day);
        expect(verdict).to.include({ kind, ...(from && { from }), ...(through && { through }) });
      }
    });
  }
});
