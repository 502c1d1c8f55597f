import { expect } from 'chai';
import { type SendingWishes, sendingTime } from '../../../domain/alerts/sending-time.ts';

const NOW = new Date('2021-09-01T21:00:00Z');
const NIGHT: SendingWishes = { quietHours: { from: '22:00', until: '07:00' }, timeZone: 'Europe/Stockholm' };
const MORNING = new Date('2021-09-02T05:00:00Z');

describe('the time to send a message', () => {
  const when = (wishes: SendingWishes, isScheduled = true) =>
    sendingTime(['renewal'], wishes, { now: NOW, isScheduled });

  it('is now if nothing is set, or the snooze is over', () => {
    expect(when({})).to.deep.equal({ kind: 'now' });
    expect(when({ snoozedUntil: NOW, quietHours: { from: '08:00', until: '09:00' } })).to.deep.equal({ kind: 'now' });
  });

  it('is the end of the quiet hours or of the snooze', () => {
    expect(when(NIGHT)).to.deep.equal({ kind: 'later', at: MORNING, because: 'quietHours' });
    const snoozedUntil = new Date('2021-09-03T10:00:00Z');
    expect(when({ ...NIGHT, snoozedUntil })).to.deep.equal({ kind: 'later', at: snoozedUntil, because: 'snoozed' });
  });

  it('is the end of the quiet hours if a snooze ends within them', () => {
    const snoozedUntil = new Date('2021-09-02T03:00:00Z');
    expect(when({ ...NIGHT, snoozedUntil })).to.deep.equal({ kind: 'later', at: MORNING, because: 'quietHours' });
  });

  it('is never if all kinds are muted, and now if only some are', () => {
    const wishes: SendingWishes = { muted: ['renewal', 'mcidPrompt'] };
    expect(when(wishes)).to.deep.equal({ kind: 'unwanted' });
    expect(sendingTime(['renewal', 'reportOld'], wishes, { now: NOW, isScheduled: true })).to.deep.equal({
      kind: 'now',
    });
  });

  it('is now for a message that somebody sends now, unless it is muted', () => {
    expect(when({ ...NIGHT, snoozedUntil: new Date('2021-09-03T10:00:00Z') }, false)).to.deep.equal({ kind: 'now' });
    expect(when({ muted: ['renewal'] }, false)).to.deep.equal({ kind: 'unwanted' });
  });
});
