import { expect } from 'chai';
import type { NotLinked } from '../../../domain/people/linking.ts';
import { planPrompts, type Reachable } from '../../../domain/people/prompt-plan.ts';

const TODAY = '2021-05-10';

function notLinked(name: string, state: NotLinked['state'] = UNLINKED): NotLinked {
  const person = { mcids: [name], name, email: `${name}@contoso.com`, records: [] };
  return { person, state, hasValidSkill: true };
}

const UNLINKED = { kind: 'unlinked', rule: 'R11', inPmc: false } as const;

describe('the plan of prompts', () => {
  const addresses = new Map([
    ['id-anna', ['Anna@Contoso.com']],
    ['id-bo', ['bo@contoso.com', 'bo.ek@contoso.com']],
  ]);
  const plan = (people: readonly NotLinked[], days = {}, more: Partial<Reachable> = {}) => {
    const reachable = { addresses, directoryMatches: new Map(), matches: new Map(), installsApp: false, ...more };
    const { due, later, unknown } = planPrompts({ notLinked: people, reachable, days }, TODAY);
    return { due: due.map(({ prompt }) => prompt.recipient), later, unknown };
  };

  it('contains the people the bot can reach, found by address in any case', () => {
    expect(plan([notLinked('anna'), notLinked('cia')])).to.deep.equal({ due: ['id-anna'], later: 0, unknown: 1 });
  });

  it('contains a person with two addresses in the report once', () => {
    expect(plan([notLinked('bo'), notLinked('bo.ek')])).to.deep.equal({ due: ['id-bo'], later: 0, unknown: 0 });
  });

  it('leaves out people who were asked, have chosen a day or have to wait', () => {
    const waiting = { kind: 'waiting', rule: 'R9', through: TODAY } as const;
    expect(plan([notLinked('anna'), notLinked('bo')], { 'id-anna': { promptedOn: TODAY } })).to.deep.equal({
      due: ['id-bo'],
      later: 1,
      unknown: 0,
    });
    expect(plan([notLinked('anna')], { 'id-anna': { remindOn: '2021-05-11' } }).later).to.equal(1);
    expect(plan([notLinked('bo', waiting)])).to.deep.equal({ due: [], later: 1, unknown: 0 });
  });

  it('counts only people who would be asked as unknown', () => {
    const elsewhere = { kind: 'linkedElsewhere', rule: 'R11', on: TODAY } as const;
    expect(plan([notLinked('cia', elsewhere)]).unknown).to.equal(0);
  });

  describe('if the app can be installed', () => {
    const cia = 'cia@contoso.com';
    const asked = { [cia]: { promptedOn: TODAY } };
    const planned = (directoryMatches: Reachable['directoryMatches'], days = {}) =>
      plan([notLinked('cia'), notLinked('anna')], days, { installsApp: true, directoryMatches });

    it('contains everyone with an address, people without the app last', () => {
      expect(planned(new Map())).to.deep.equal({ due: ['id-anna', cia], later: 0, unknown: 0 });
      expect(planned(new Map([[cia, 'id-cia']])).due).to.deep.equal(['id-anna', 'id-cia']);
      const { withoutApp } = planPrompts(
        {
          notLinked: [notLinked('cia'), notLinked('anna')],
          reachable: { addresses, directoryMatches: new Map(), matches: new Map(), installsApp: true },
          days: {},
        },
        TODAY,
      );
      expect(withoutApp).to.equal(1);
    });

    it('leaves out a person who was asked at their address before they were found', () => {
      expect(planned(new Map(), asked)).to.deep.include({ due: ['id-anna'], later: 1 });
      expect(planned(new Map([[cia, 'id-cia']]), asked)).to.deep.include({ due: ['id-anna'], later: 1 });
    });

    it('leaves out people without an address', () => {
      const nameless = { ...notLinked('dag'), person: { mcids: ['1'], name: 'Dag', email: undefined, records: [] } };
      expect(plan([nameless], {}, { installsApp: true })).to.deep.equal({ due: [], later: 0, unknown: 1 });
    });
  });
});
