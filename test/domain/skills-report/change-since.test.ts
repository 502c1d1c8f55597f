import { expect } from 'chai';
import { changeSince } from '../../../domain/skills-report/change-since.ts';
import { company, TODAY, team, tiny } from '../../support/competency-builders.ts';

const { programme } = tiny({ kind: 'people', count: 2, each: { kind: 'skill', skill: 'A' } });

function change(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const current = { programme, company: company(team(after)), memberships: [] };
  return changeSince(current, company(team(before)), TODAY);
}

describe('what a report has changed', () => {
  it('is better if a level is now met, worse if it no longer is, else the same', () => {
    expect(change({ anna: 'A' }, { anna: 'A', bo: 'A' }).trend).to.equal('better');
    expect(change({ anna: 'A', bo: 'A' }, { bo: 'A' }).trend).to.equal('worse');
    expect(change({ anna: 'A' }, { anna: 'A' })).to.deep.equal({
      trend: 'same',
      levels: [],
      joined: [],
      gone: [],
      gained: [],
      lost: [],
    });
  });

  it('tells who is new and gone, and which skills of those who stayed', () => {
    const found = change({ anna: 'A, B', bo: 'A' }, { anna: 'A, C', cia: 'B' });
    expect(found.joined).to.deep.equal(['cia']);
    expect(found.gone).to.deep.equal(['bo']);
    expect(found.gained).to.deep.equal([{ mcid: 'anna', skill: 'C' }]);
    expect(found.lost).to.deep.equal([{ mcid: 'anna', skill: 'B' }]);
  });

  it('counts how many more people meet a level whose verdict stays', () => {
    const [level] = change({ anna: 'A', bo: 'A' }, { anna: 'A', bo: 'A', cia: 'A' }).levels;
    expect(level).to.include({ before: 'attained', after: 'attained', people: 1, isHeld: false });
  });
});
