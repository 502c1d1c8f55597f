import { expect } from 'chai';
import fc from 'fast-check';
import type { DueAlert } from '../../../domain/alerts/audience.ts';
import { noticesOf } from '../../../domain/alerts/notices.ts';

const alert = (id: string, recipient: string): DueAlert => ({
  id: `${id}/${recipient}`,
  recipient,
  alert: {
    kind: 'reportOld',
    rule: 'R4',
    subject: 'report',
    period: id,
    since: '2021-05-01',
    reportDay: '2021-04-01',
    ageDays: 31,
  },
});

describe('the notices for a recipient', () => {
  it('send one alert as it is, and several as a digest', () => {
    const notices = noticesOf([alert('a', 'anna'), alert('a', 'bo'), alert('b', 'anna')], new Set());
    expect(notices.map(({ kind, recipient }) => [kind, recipient])).to.deep.equal([
      ['digest', 'anna'],
      ['alert', 'bo'],
    ]);
    expect(notices[0]).to.deep.include({ parts: ['a/anna', 'b/anna'], id: 'a/anna+b/anna' });
  });

  it('leave out announced alerts, alone or in a digest', () => {
    const due = [alert('a', 'anna'), alert('b', 'anna'), alert('c', 'anna')];
    const announced = new Set(noticesOf(due.slice(0, 2), new Set()).flatMap(({ parts }) => parts));
    expect(noticesOf(due, announced)).to.deep.equal(noticesOf(due.slice(2), new Set()));
    expect(noticesOf(due.slice(0, 2), announced)).to.deep.equal([]);
  });

  it('contain every alert once, and have an id that does not depend on the order', () => {
    const some = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('anna', 'bo')), {
      selector: ([id, recipient]) => `${id}/${recipient}`,
    });
    fc.assert(
      fc.property(some, (pairs) => {
        const due = pairs.map(([id, recipient]) => alert(id, recipient));
        const notices = noticesOf(due, new Set());
        expect(notices.flatMap(({ parts }) => parts)).to.have.members(due.map(({ id }) => id));
        expect(new Set(notices.map(({ recipient }) => recipient)).size).to.equal(notices.length);
        const ids = noticesOf(due.toReversed(), new Set()).map(({ id }) => id);
        expect(ids).to.have.members(notices.map(({ id }) => id));
      }),
    );
  });
});
