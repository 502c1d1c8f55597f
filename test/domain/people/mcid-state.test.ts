import { expect } from 'chai';
import fc from 'fast-check';
import { type McidFacts, mcidState, type ShownAs, shownAs } from '../../../domain/people/mcid-state.ts';
import { addDays, type CalendarDay } from '../../../domain/time/calendar-day.ts';
import { record } from '../../support/competency-builders.ts';

const report = (day: CalendarDay, shows: ShownAs = 'absent') => ({ report: { day, shows } });
const says = (kind: 'linked' | 'linkedElsewhere', on: CalendarDay) => ({ said: { kind, on } });
const limited = (on: CalendarDay, until: CalendarDay) => ({ said: { kind: 'limited', on, until } as const });

/** Returns the rule and kind of a state, with its day if it has one. */
function summary(facts: McidFacts, today: CalendarDay): string {
  const state = mcidState(facts, today);
  const { rule, kind } = state;
  if (state.kind === 'unlinked') return state.inPmc ? `${rule} ${kind} in PMC` : `${rule} ${kind}`;
  if (state.kind === 'waiting') return `${rule} ${kind} through ${state.through}`;
  if (state.kind === 'overdue') return `${rule} ${kind} since ${state.since}`;
  if (state.kind === 'linked') return `${rule} ${kind} as of ${state.asOf}`;
  if (state.kind === 'limitedUntil') return `${rule} ${kind} ${state.until}`;
  if (state.kind === 'left' && state.stillInReport) return `${rule} ${kind} ${state.on}, still in the report`;
  return `${rule} ${kind} ${state.on}`;
}

describe('the state of an MCID', () => {
  type Row = [name: string, McidFacts, today: CalendarDay, expected: string];
  const rows: Row[] = [
    ['of whom nothing is known', {}, '2021-05-10', 'R11 unlinked'],
    ['whom the report does not show', report('2021-05-10'), '2021-05-10', 'R11 unlinked'],
    ['whom it shows without any association', report('2021-05-10', 'notAssociated'), '2021-05-10', 'R11 unlinked'],
    ['whom it shows in PMC only', report('2021-05-10', 'inPmcOnly'), '2021-05-10', 'R11 unlinked in PMC'],
    ['whom it shows in PC', report('2021-05-10', 'inPc'), '2021-05-12', 'R11 linked as of 2021-05-10'],
    ['who was asked', { promptedOn: '2021-05-09' }, '2021-05-10', 'R11 prompted 2021-05-09'],

    ['who linked today', says('linked', '2021-05-10'), '2021-05-10', 'R9 waiting through 2021-05-13'],
    ['on the last day of 72 hours', says('linked', '2021-05-10'), '2021-05-13', 'R9 waiting through 2021-05-13'],
    ['a day later, without a report', says('linked', '2021-05-10'), '2021-05-14', 'R9 saysLinked 2021-05-10'],
    [
      'a day later, with a report of the last day',
      { ...says('linked', '2021-05-10'), ...report('2021-05-13') },
      '2021-05-14',
      'R9 saysLinked 2021-05-10',
    ],
    [
      'a day later, with a report of that day',
      { ...says('linked', '2021-05-10'), ...report('2021-05-14') },
      '2021-05-14',
      'R9 overdue since 2021-05-14',
    ],
    [
      'who is still in PMC only by then',
      { ...says('linked', '2021-05-10'), ...report('2021-05-20', 'inPmcOnly') },
      '2021-05-20',
      'R9 overdue since 2021-05-14',
    ],
    [
      'with a newly passed assessment, on day 10',
      { ...says('linked', '2021-05-10'), passedAssessmentOn: '2021-05-10', ...report('2021-05-20') },
      '2021-05-20',
      'R9 waiting through 2021-05-20',
    ],
    [
      'with a newly passed assessment, on day 11',
      { ...says('linked', '2021-05-10'), passedAssessmentOn: '2021-05-10', ...report('2021-05-21') },
      '2021-05-21',
      'R9 overdue since 2021-05-21',
    ],
    [
      'with an assessment of long ago',
      { ...says('linked', '2021-05-10'), passedAssessmentOn: '2021-01-10' },
      '2021-05-10',
      'R9 waiting through 2021-05-13',
    ],
    [
      'who says so and is shown',
      { ...says('linked', '2021-05-10'), ...report('2021-05-11', 'inPc') },
      '2021-05-11',
      'R11 linked as of 2021-05-11',
    ],
    [
      'who says so after being asked',
      { ...says('linked', '2021-05-10'), promptedOn: '2021-05-09' },
      '2021-05-10',
      'R9 waiting through 2021-05-13',
    ],

    ['before the limit is over', limited('2021-05-10', '2021-06-01'), '2021-05-31', 'R11 limitedUntil 2021-06-01'],
    ['on the day it is over', limited('2021-05-10', '2021-06-01'), '2021-06-01', 'R11 unlinked'],
    [
      'asked before that day',
      { ...limited('2021-05-10', '2021-06-01'), promptedOn: '2021-05-09' },
      '2021-06-01',
      'R11 unlinked',
    ],
    [
      'asked again on that day',
      { ...limited('2021-05-10', '2021-06-01'), promptedOn: '2021-06-01' },
      '2021-06-02',
      'R11 prompted 2021-06-01',
    ],
    [
      'limited, and shown since',
      { ...limited('2021-05-10', '2021-06-01'), ...report('2021-05-11', 'inPc') },
      '2021-05-12',
      'R11 linked as of 2021-05-11',
    ],

    ['who moved it', says('linkedElsewhere', '2021-05-10'), '2021-08-10', 'R11 linkedElsewhere 2021-05-10'],
    [
      'who moved it on the day of the report',
      { ...says('linkedElsewhere', '2021-05-10'), ...report('2021-05-10', 'inPc') },
      '2021-05-10',
      'R11 linkedElsewhere 2021-05-10',
    ],
    [
      'who has moved it back since',
      { ...says('linkedElsewhere', '2021-05-10'), ...report('2021-05-11', 'inPc') },
      '2021-05-11',
      'R11 linked as of 2021-05-11',
    ],

    [
      'who will leave',
      { ...report('2021-05-10', 'inPc'), leftOn: '2021-06-01' },
      '2021-05-31',
      'R11 linked as of 2021-05-10',
    ],
    [
      'who has left today',
      { ...report('2021-05-10', 'inPc'), leftOn: '2021-06-01' },
      '2021-06-01',
      'R12 left 2021-06-01',
    ],
    [
      'who has left and is still shown',
      { ...report('2021-06-02', 'notAssociated'), leftOn: '2021-06-01' },
      '2021-06-02',
      'R12 left 2021-06-01, still in the report',
    ],
    [
      'who has left and is gone from the report',
      { ...report('2021-06-02'), leftOn: '2021-06-01' },
      '2021-06-02',
      'R12 left 2021-06-01',
    ],
  ];
  for (const [name, facts, today, expected] of rows) {
    it(`is ${expected}: ${name}`, () => expect(summary(facts, today)).to.equal(expected));
  }

  it('lists the evidence for a support case (S11)', () => {
    expect(mcidState({ ...says('linked', '2021-05-10'), ...report('2021-05-14') }, '2021-05-14')).to.deep.equal({
      kind: 'overdue',
      rule: 'R9',
      since: '2021-05-14',
      evidence: ['exportedUserReport', 'latestSkillsReport', 'proofOfCompletion'],
    });
  });

  it('follows from leaving or a report, and is never overdue within 72 hours', () => {
    const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2021-04-01', days));
    const anyShown = fc.constantFrom<ShownAs>('inPc', 'inPmcOnly', 'notAssociated', 'absent');
    const anyFacts = fc.record(
      {
        report: fc.record({ day: anyDay, shows: anyShown }),
        said: fc.oneof(
          fc.record({ kind: fc.constantFrom('linked' as const, 'linkedElsewhere' as const), on: anyDay }),
          fc.record({ kind: fc.constant('limited' as const), on: anyDay, until: anyDay }),
        ),
        passedAssessmentOn: anyDay,
        promptedOn: anyDay,
        leftOn: anyDay,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, today) => {
        const { kind } = mcidState(facts, today);
        expect(kind === 'left').to.equal(facts.leftOn !== undefined && facts.leftOn <= today);
        if (kind === 'linked') expect(facts.report?.shows).to.equal('inPc');
        if (kind === 'overdue') {
          expect(facts.said?.kind).to.equal('linked');
          expect(today > addDays(facts.said?.on ?? today, 3)).to.equal(true);
          expect(facts.report?.shows).not.to.equal('inPc');
        }
      }),
    );
  });
});

describe('how the report shows a person', () => {
  const PC = record('anna', 'A');
  const PMC = record('anna', 'B', { associatedInPc: false, associatedInPmc: true });
  const NEITHER = record('anna', 'C', { associatedInPc: false });
  const cases: [string, ShownAs, ReturnType<typeof record>[]][] = [
    ['one skill in PC among others', 'inPc', [NEITHER, PMC, PC]],
    ['none in PC, one in PMC', 'inPmcOnly', [NEITHER, PMC]],
    ['skills in neither', 'notAssociated', [NEITHER]],
    ['no row', 'absent', []],
  ];
  for (const [name, expected, rows] of cases) {
    it(`is ${expected}: ${name}`, () => expect(shownAs(rows)).to.equal(expected));
  }
});
