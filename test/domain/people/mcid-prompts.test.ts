import { expect } from 'chai';
import fc from 'fast-check';
import { decidePrompt, type Promptable, promptsDue } from '../../../domain/people/mcid-prompts.ts';
import { type McidFacts, type McidState, mcidState } from '../../../domain/people/mcid-state.ts';
import { addDays, type CalendarDay, daysBetween } from '../../../domain/time/calendar-day.ts';

const TODAY = '2021-05-20';
const UNLINKED: McidState = { kind: 'unlinked', rule: 'R11', inPmc: false };
const IN_PMC: McidState = { ...UNLINKED, inPmc: true };
const OVERDUE = mcidState(
  { report: { day: '2021-05-19', shows: 'absent' }, said: { kind: 'linked', on: '2021-05-10' } },
  TODAY,
);
const person = (recipient: string, more: Partial<Promptable> = {}): Promptable => {
  return { recipient, state: UNLINKED, hasValidSkill: false, ...more };
};

describe('the prompts to link an MCID', () => {
  const silent: [McidState, string][] = [
    [{ kind: 'linked', rule: 'R11', asOf: '2021-05-19' }, 'whose link the report shows'],
    [{ kind: 'linkedElsewhere', rule: 'R11', on: '2021-05-01' }, 'who has linked elsewhere'],
    [{ kind: 'left', rule: 'R12', on: '2021-05-01', stillInReport: false }, 'who has left'],
    [{ kind: 'saysLinked', rule: 'R9', on: '2021-05-01' }, 'who says so while no later report can tell'],
  ];
  for (const [state, who] of silent) {
    it(`are not sent to a person ${who}`, () => {
      expect(decidePrompt({ state }, TODAY)).to.deep.equal({ kind: 'nothingToAsk', state: state.kind });
    });
  }

  it('are sent at once to a person who has not linked, and again after the set days', () => {
    const decide = (promptedOn: CalendarDay) => decidePrompt({ state: UNLINKED, promptedOn }, TODAY, { everyDays: 7 });
    const link = { kind: 'prompt', step: { kind: 'link', rule: 'R11', inPmc: false } };
    expect(decidePrompt({ state: UNLINKED }, TODAY)).to.deep.equal(link);
    expect(decide('2021-05-14')).to.deep.equal({ kind: 'later', from: '2021-05-21' });
    expect(decide('2021-05-13')).to.deep.equal(link);
  });

  it('are sent once on the day that the person has chosen, earlier or later', () => {
    const decide = (promptedOn: CalendarDay, remindOn: CalendarDay) =>
      decidePrompt({ state: UNLINKED, promptedOn, remindOn }, TODAY, { everyDays: 7 }).kind;
    expect(decide('2021-05-18', '2021-05-20')).to.equal('prompt');
    expect(decide('2021-05-01', '2021-05-21')).to.equal('later');
    expect(decide('2021-05-20', '2021-05-20')).to.equal('later');
  });

  it('wait for the day from which a limited association is possible', () => {
    const until = '2021-06-01';
    const facts: McidFacts = { said: { kind: 'limited', on: '2021-05-10', until } };
    expect(decidePrompt({ state: mcidState(facts, TODAY) }, TODAY)).to.deep.equal({ kind: 'later', from: until });
    expect(decidePrompt({ state: mcidState(facts, until), promptedOn: '2021-05-09' }, until).kind).to.equal('prompt');
  });

  it('follow up when 72 hours have passed and a later report does not show the link', () => {
    const waiting = mcidState({ said: { kind: 'linked', on: '2021-05-18' } }, TODAY);
    expect(decidePrompt({ state: waiting }, TODAY)).to.deep.equal({ kind: 'later', from: '2021-05-22' });
    const decision = decidePrompt({ state: OVERDUE, promptedOn: '2021-05-01' }, TODAY);
    expect(decision).to.deep.include({ kind: 'prompt' });
    expect(decision.kind === 'prompt' && decision.step).to.deep.include({ kind: 'followUp', since: '2021-05-14' });
    expect(decidePrompt({ state: OVERDUE, promptedOn: '2021-05-15' }, TODAY).kind).to.equal('later');
  });

  it('go first to people in PMC with a valid skill, then to those whose skill would count', () => {
    const prompts = promptsDue(
      [
        person('a'),
        person('b', { hasValidSkill: true }),
        person('c', { state: IN_PMC }),
        person('d', { state: IN_PMC, hasValidSkill: true }),
      ],
      TODAY,
    );
    expect(prompts.map(({ recipient }) => recipient)).to.deep.equal(['d', 'b', 'a', 'c']);
  });

  it('keep their id until the person is prompted again', () => {
    const id = (promptedOn?: CalendarDay, day: CalendarDay = TODAY) =>
      promptsDue([person('a', promptedOn && { promptedOn })], day).map((prompt) => prompt.id)[0];
    expect(id('2021-05-01', '2021-05-21')).to.equal(id('2021-05-01')).and.to.be.a('string');
    expect(new Set([id(), id('2021-05-01'), id('2021-05-02')]).size).to.equal(3);
  });

  it('never reach a person more often than set, whatever happens to the link', () => {
    const happenings = fc.array(fc.constantFrom('nothing', 'says', 'shows', 'shows not', 'limited'), { maxLength: 90 });
    fc.assert(
      fc.property(happenings, fc.integer({ min: 1, max: 30 }), (days, everyDays) => {
        let facts: McidFacts = {};
        for (const [index, happening] of days.entries()) {
          const today = addDays('2021-01-01', index);
          facts = { ...facts, ...learn(happening, today) };
          const { promptedOn } = facts;
          const state = mcidState(facts, today);
          const [prompt] = promptsDue([person('a', { state, ...(promptedOn && { promptedOn }) })], today, {
            everyDays,
          });
          if (!prompt) continue;
          expect(state.kind).to.be.oneOf(['unlinked', 'prompted', 'overdue']);
          if (promptedOn) expect(daysBetween(promptedOn, today)).to.be.at.least(everyDays);
          facts = { ...facts, promptedOn: today };
        }
      }),
      { numRuns: 100 },
    );
  });
});

function learn(happening: string, today: CalendarDay): McidFacts {
  switch (happening) {
    case 'says':
      return { said: { kind: 'linked', on: today } };
    case 'limited':
      return { said: { kind: 'limited', on: today, until: addDays(today, 9) } };
    case 'shows':
      return { report: { day: today, shows: 'inPc' } };
    case 'shows not':
      return { report: { day: today, shows: 'inPmcOnly' } };
    default:
      return {};
  }
}
