import { expect } from 'chai';
import { type SendingWishes, sendingTime } from '../../../domain/alerts/sending-time.ts';

const NOW = new Date('2021-09-01T21:00:00Z');
const NIGHT: SendingWishes = { quietHours: { from: '22:00', until: '07:00' }, timeZone: 'Europe/Stockholm' };
const MORNING = new Date('2021-09-02T05:00:00Z');

describe('the time to send something', () => {
  const when = (wishes: SendingWishes, isScheduled = true) =>
    sendingTime(['renewal'], wishes, { now: NOW, isScheduled });

  it('is now where nothing is set, or what was set is over', () => {
    expect(when({})).to.deep.equal({ kind: 'now' });
    expect(when({ snoozedUntil: NOW, quietHours: { from: '08:00', until: '09:00' } })).to.deep.equal({ kind: 'now' });
  });

  it('is the end of quiet hours, or of a snooze', () => {
    expect(when(NIGHT)).to.deep.equal({ kind: 'later', at: MORNING, because: 'quietHours' });
    const snoozedUntil = new Date('2021-09-03T10:00:00Z');
    expect(when({ ...NIGHT, snoozedUntil })).to.deep.equal({ kind: 'later', at: snoozedUntil, because: 'snoozed' });
  });

  it('is the end of the quiet hours into which a snooze ends', () => {
    const snoozedUntil = new Date('2021-09-02T03:00:00Z');
    expect(when({ ...NIGHT, snoozedUntil })).to.deep.equal({ kind: 'later', at: MORNING, because: 'quietHours' });
  });

  it('is never for what a person has muted, and still comes for what is said beside it', () => {
    const wishes: SendingWishes = { muted: ['renewal', 'mcidPrompt'] };
    expect(when(wishes)).to.deep.equal({ kind: 'unwanted' });
    expect(sendingTime(['renewal', 'reportOld'], wishes, { now: NOW, isScheduled: true })).to.deep.equal({
      kind: 'now',
    });
  });

  it('is now for what somebody asked to send now, unless it is muted', () => {
    expect(when({ ...NIGHT, snoozedUntil: new Date('2021-09-03T10:00:00Z') }, false)).to.deep.equal({ kind: 'now' });
    expect(when({ muted: ['renewal'] }, false)).to.deep.equal({ kind: 'unwanted' });
  });
});
