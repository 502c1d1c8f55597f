import { expect } from 'chai';
import fc from 'fast-check';
import {
  type DesignationText,
  FIGURES,
  mostPoints,
  type PointsText,
  pointsText,
  stateDesignation,
  statePoints,
} from '../../../domain/company/state-designation.ts';
import {
  problemsTogether,
  scoresByMonth,
  withDesignation,
  withPoints,
} from '../../../domain/company/with-designation.ts';
import { AREAS, TRACKS } from '../../../domain/designations/designation-programme.ts';

const TODAY = '2026-12-01';
const WHOLE = { area: 'data-ai', track: 'smb', enrolledOn: '2025-08-15', anniversary: '2027-08-15' };
const POINTS = { on: '2026-11-20', netCustomerAdds: '20', usageGrowth: '12,5', deployments: '', score: '64.5' };

const stated = (text: Partial<DesignationText>) => stateDesignation({ ...WHOLE, ...text }, TODAY);
const read = (text: Partial<PointsText>) => statePoints({ ...POINTS, ...text }, { area: 'data-ai' }, TODAY);

describe('a stated designation', () => {
  it('is taken with its track and days, and without them', () => {
    expect(stated({})).to.deep.equal({ kind: 'stated', value: WHOLE });
    expect(stated({ track: '', enrolledOn: '', anniversary: '' })).to.deep.equal({
      kind: 'stated',
      value: { area: 'data-ai' },
    });
  });

  const wrong: readonly (readonly [string, Partial<DesignationText>, object])[] = [
    ['no area', { area: '' }, { kind: 'areaMissing' }],
    ['an enrolment to come', { enrolledOn: '2026-12-02' }, { kind: 'dateInFuture', field: 'enrolledOn' }],
    ['an enrolment in no calendar', { enrolledOn: '2025-02-29' }, { kind: 'dateImpossible', field: 'enrolledOn' }],
    [
      'an enrolment before there were designations',
      { enrolledOn: '2022-10-02' },
      { kind: 'beforeDesignations', field: 'enrolledOn', from: '2022-10-03' },
    ],
    ['an anniversary in no calendar', { anniversary: '2027-02-30' }, { kind: 'dateImpossible', field: 'anniversary' }],
    ['an anniversary years ahead', { anniversary: '2028-01-02' }, { kind: 'dateTooFar', field: 'anniversary' }],
    ['an anniversary on the day of enrolment', { anniversary: '2025-08-15' }, { kind: 'anniversaryBeforeEnrolment' }],
  ];
  for (const [what, text, problem] of wrong) {
    it(`has a problem with ${what}`, () => {
      expect(stated(text)).to.deep.equal({ kind: 'problems', problems: [problem] });
    });
  }

  it('may have an anniversary up to a year and a renewal window ahead', () => {
    expect(stated({ anniversary: '2028-01-01' }).kind).to.equal('stated');
  });
});

describe('stated points', () => {
  it('may have more decimals than are shown', () => {
    const usageGrowth = 40 / 6;
    expect(read({ usageGrowth: `${usageGrowth}` })).to.deep.nested.include({ 'value.usageGrowth': usageGrowth });
  });

  it('are read with a dot or a comma', () => {
    expect(read({})).to.deep.equal({
      kind: 'stated',
      value: { on: '2026-11-20', netCustomerAdds: 20, usageGrowth: 12.5, score: 64.5 },
    });
  });

  const none = { netCustomerAdds: '', usageGrowth: '', score: '' };
  const wrong: readonly (readonly [string, Partial<PointsText>, object])[] = [
    ['no day', { on: '' }, { kind: 'dateMissing', field: 'readOn' }],
    ['a day to come', { on: '2026-12-02' }, { kind: 'dateInFuture', field: 'readOn' }],
    ['a day without points', none, { kind: 'figureMissing' }],
    ['words', { score: 'plenty' }, { kind: 'notPoints', figure: 'score' }],
    ['fewer than none', { deployments: '-1' }, { kind: 'notPoints', figure: 'deployments' }],
    ['an endless number', { deployments: '1e9' }, { kind: 'notPoints', figure: 'deployments' }],
    [
      'more than the most of a metric',
      { netCustomerAdds: '30.1' },
      { kind: 'pointsAboveMax', figure: 'netCustomerAdds', area: 'data-ai', max: 30 },
    ],
    [
      'more than the whole score',
      { score: '101' },
      { kind: 'pointsAboveMax', figure: 'score', area: 'data-ai', max: 100 },
    ],
  ];
  for (const [what, text, problem] of wrong) {
    it(`have a problem with ${what}`, () => {
      expect(read(text)).to.deep.equal({ kind: 'problems', problems: [problem] });
    });
  }

  for (const [area, most] of [
    ['data-ai', [30, 20, 10]],
    ['business-applications', [15, 30, 20]],
    ['modern-work', [20, 30, 25]],
    ['security', [20, 20, 20]],
  ] as const) {
    it(`are at most ${most.join(', ')} in ${area}, in either track`, () => {
      for (const track of TRACKS) {
        expect(FIGURES.map((figure) => mostPoints(figure, area, track))).to.deep.equal([...most, 100]);
      }
    });
  }

  it('come back from a form as they went in', () => {
    const some = fc.record(
      Object.fromEntries(
        FIGURES.map((figure) => [figure, fc.integer({ min: 0, max: 100 }).map((tenth) => tenth / 10)]),
      ),
      { requiredKeys: ['score'] },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...AREAS), (points, area) => {
        const given = { on: '2026-11-20' as const, ...points };
        expect(statePoints(pointsText(given), { area }, TODAY)).to.deep.equal({ kind: 'stated', value: given });
      }),
    );
  });
});

describe('the points of a designation by month', () => {
  const october = { on: '2026-10-20', score: 60 } as const;
  const early = { on: '2026-11-02', score: 62 } as const;
  const late = { on: '2026-11-20', score: 64 } as const;

  it('replace those of the same month, and leave the others', () => {
    expect(withPoints([october, early], late, early.on)).to.deep.equal([october, late]);
    expect(withPoints([late], october, late.on)).to.deep.equal([october, late]);
  });

  it('are taken back if the form that showed them is emptied', () => {
    expect(withPoints([october, late], undefined, late.on)).to.deep.equal([october]);
  });

  it('give one score a month, the newest first', () => {
    const adds = { on: '2026-11-25', netCustomerAdds: 10 } as const;
    expect(scoresByMonth({ stated: [october, late, early, adds] })).to.deep.equal([
      { on: '2026-11-20', score: 64 },
      { on: '2026-10-20', score: 60 },
    ]);
  });
});

describe('several stated designations', () => {
  it('share one anniversary: a new one moves the others that state it', () => {
    const facts = {
      memberships: [],
      designations: [{ area: 'security', anniversary: '2026-08-15' }, { area: 'data-ai' }],
    } as const;
    expect(withDesignation(facts, { area: 'modern-work', anniversary: '2027-03-01' }).designations).to.deep.equal([
      { area: 'data-ai' },
      { area: 'modern-work', anniversary: '2027-03-01' },
      { area: 'security', anniversary: '2027-03-01' },
    ]);
  });

  it('have a problem with two anniversaries, but not with the same day of two years', () => {
    const two = (...days: readonly `${number}-${number}-${number}`[]) =>
      problemsTogether(days.map((anniversary, index) => ({ area: AREAS[index] ?? 'security', anniversary })));
    expect(two('2026-08-15', '2027-08-15')).to.deep.equal([]);
    expect(two('2027-03-01', '2026-08-15')).to.deep.equal([
      { kind: 'twoAnniversaries', days: ['2026-08-15', '2027-03-01'] },
    ]);
  });

  it('have a problem with an area twice, and with one in two tracks', () => {
    const both = (...tracks: readonly ('smb' | 'enterprise' | undefined)[]) =>
      problemsTogether(tracks.map((track) => ({ area: 'security', ...(track && { track }) }))).map(({ kind }) => kind);
    expect(both('smb', 'smb')).to.deep.equal(['areaTwice']);
    expect(both('smb', undefined)).to.deep.equal(['areaTwice']);
    expect(both('smb', 'enterprise')).to.deep.equal(['twoTracks']);
  });
});
