import { expect } from 'chai';
import { snoozeEnd } from '../../../domain/settings/snooze.ts';

describe('a snooze', () => {
  const end = (...asked: Parameters<typeof snoozeEnd>) => snoozeEnd(...asked).toISOString();

  it('until tomorrow ends at eight the next morning by the person’s clock', () => {
    expect(end('tomorrow', new Date('2021-09-01T12:00Z'), 'Europe/Stockholm')).to.equal('2021-09-02T06:00:00.000Z');
    expect(end('tomorrow', new Date('2021-09-01T23:30Z'), 'Europe/Stockholm')).to.equal('2021-09-03T06:00:00.000Z');
    expect(end('tomorrow', new Date('2021-09-01T03:00Z'), undefined)).to.equal('2021-09-02T08:00:00.000Z');
  });

  it('of a week ends on the same day of the week', () => {
    expect(end('week', new Date('2021-09-01T12:00Z'), 'Europe/Stockholm')).to.equal('2021-09-08T06:00:00.000Z');
  });

  it('ends at eight by the new time if the clock is set back meanwhile', () => {
    expect(end('week', new Date('2021-10-27T12:00Z'), 'Europe/Stockholm')).to.equal('2021-11-03T07:00:00.000Z');
  });
});
