import { expect } from 'chai';
import { type LostMessage, undeliveredAlerts } from '../../../domain/alerts/undelivered-alerts.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';

const lost = (on: CalendarDay, reason: LostMessage['reason'] = 'blocked'): LostMessage => ({
  recipientId: 'anna',
  on,
  reason,
});

describe('failed messages', () => {
  it('are reported once their day is over, the most frequent reason first', () => {
    const messages = [lost('2021-05-09'), lost('2021-05-09', 'unknown'), lost('2021-05-09', 'unknown')];
    expect(undeliveredAlerts(messages, '2021-05-10')).to.deep.equal([
      {
        kind: 'undelivered',
        subject: 'delivery',
        period: '2021-05-09',
        since: '2021-05-10',
        on: '2021-05-09',
        reasons: [
          { reason: 'unknown', count: 2 },
          { reason: 'blocked', count: 1 },
        ],
      },
    ]);
  });

  it('are reported by day, so that a later failure does not change earlier alerts', () => {
    const days = undeliveredAlerts([lost('2021-05-08'), lost('2021-05-09')], '2021-05-10').map(({ on }) => on);
    expect(days).to.deep.equal(['2021-05-08', '2021-05-09']);
  });

  it('are not reported on their own day, nor after a week', () => {
    expect(undeliveredAlerts([lost('2021-05-10'), lost('2021-05-02')], '2021-05-10')).to.deep.equal([]);
    expect(undeliveredAlerts([lost('2021-05-03')], '2021-05-10')).to.have.length(1);
  });
});
