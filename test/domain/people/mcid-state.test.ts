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
    ['without any facts', {}, '2021-05-10', 'R11 unlinked'],
    ['of a person who is not in the report', report('2021-05-10'), '2021-05-10', 'R11 unlinked'],
    [
      'of a person in the report without an association',
      report('2021-05-10', 'notAssociated'),
      '2021-05-10',
      'R11 unlinked',
    ],
    ['of a person in PMC only', report('2021-05-10', 'inPmcOnly'), '2021-05-10', 'R11 unlinked in PMC'],
    ['of a person in PC', report('2021-05-10', 'inPc'), '2021-05-12', 'R11 linked as of 2021-05-10'],
    ['after a prompt', { promptedOn: '2021-05-09' }, '2021-05-10', 'R11 prompted 2021-05-09'],

    ['after linking today', says('linked', '2021-05-10'), '2021-05-10', 'R9 waiting through 2021-05-13'],
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
      'of a person still in PMC only by then',
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
      'with an old assessment',
      { ...says('linked', '2021-05-10'), passedAssessmentOn: '2021-01-10' },
      '2021-05-10',
      'R9 waiting through 2021-05-13',
    ],
    [
      'after linking, with a report that shows it',
      { ...says('linked', '2021-05-10'), ...report('2021-05-11', 'inPc') },
      '2021-05-11',
      'R11 linked as of 2021-05-11',
    ],
    [
      'after linking in response to a prompt',
      { ...says('linked', '2021-05-10'), promptedOn: '2021-05-09' },
      '2021-05-10',
      'R9 waiting through 2021-05-13',
    ],

    ['before a limit ends', limited('2021-05-10', '2021-06-01'), '2021-05-31', 'R11 limitedUntil 2021-06-01'],
    ['on the day the limit ends', limited('2021-05-10', '2021-06-01'), '2021-06-01', 'R11 unlinked'],
    [
      'prompted before that day',
      { ...limited('2021-05-10', '2021-06-01'), promptedOn: '2021-05-09' },
      '2021-06-01',
      'R11 unlinked',
    ],
    [
      'prompted again on that day',
      { ...limited('2021-05-10', '2021-06-01'), promptedOn: '2021-06-01' },
      '2021-06-02',
      'R11 prompted 2021-06-01',
    ],
    [
      'limited, with a later report that shows the link',
      { ...limited('2021-05-10', '2021-06-01'), ...report('2021-05-11', 'inPc') },
      '2021-05-12',
      'R11 linked as of 2021-05-11',
    ],

    ['after linking elsewhere', says('linkedElsewhere', '2021-05-10'), '2021-08-10', 'R11 linkedElsewhere 2021-05-10'],
    [
      'after linking elsewhere on the day of the report',
      { ...says('linkedElsewhere', '2021-05-10'), ...report('2021-05-10', 'inPc') },
      '2021-05-10',
      'R11 linkedElsewhere 2021-05-10',
    ],
    [
      'after linking elsewhere and back',
      { ...says('linkedElsewhere', '2021-05-10'), ...report('2021-05-11', 'inPc') },
      '2021-05-11',
      'R11 linked as of 2021-05-11',
    ],

    [
      'before leaving',
      { ...report('2021-05-10', 'inPc'), leftOn: '2021-06-01' },
      '2021-05-31',
      'R11 linked as of 2021-05-10',
    ],
    [
      'after leaving today',
      { ...report('2021-05-10', 'inPc'), leftOn: '2021-06-01' },
      '2021-06-01',
      'R12 left 2021-06-01',
    ],
    [
      'after leaving, still in the report',
      { ...report('2021-06-02', 'notAssociated'), leftOn: '2021-06-01' },
      '2021-06-02',
      'R12 left 2021-06-01, still in the report',
    ],
    [
      'after leaving, gone from the report',
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
    ['for one skill in PC among others', 'inPc', [NEITHER, PMC, PC]],
    ['for none in PC and one in PMC', 'inPmcOnly', [NEITHER, PMC]],
    ['for skills in neither', 'notAssociated', [NEITHER]],
    ['without rows', 'absent', []],
  ];
  for (const [name, expected, rows] of cases) {
    it(`is ${expected}: ${name}`, () => expect(shownAs(rows)).to.equal(expected));
  }
});
