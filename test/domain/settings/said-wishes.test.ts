import { expect } from 'chai';
import fc from 'fast-check';
import { noticeWishData, readNoticeWish } from '../../../domain/settings/notice-wish.ts';
import { noticeKindsNamed } from '../../../domain/settings/notice-words.ts';
import { parseClockTime } from '../../../domain/settings/quiet-hours.ts';
import { quietHoursNamed } from '../../../domain/settings/quiet-words.ts';
import { holdersNamed, roleNamed } from '../../../domain/settings/role-words.ts';
import { snoozeUntil } from '../../../domain/settings/snooze.ts';
import { snoozeDayNamed } from '../../../domain/settings/snooze-words.ts';
import { dayIn } from '../../../domain/time/calendar-day.ts';

/** A Tuesday. */
const TODAY = '2026-12-01';

describe('a wish about messages', () => {
  const kinds: [string, string[]][] = [
    ['mute', []],
    ['stop sending me messages', []],
    ['mute risk alerts', ['competencyAtRisk', 'competencyFragile']],
    ['inget mer om förnyelser', ['renewal', 'businessInformation']],
    ['sluta tjata om mitt MCID', ['peopleUnlinked', 'skillsWaiting', 'mcidPrompt']],
    ['no news about exams and the report', ['skillEnding', 'ownSkillEnding', 'reportOld']],
  ];
  for (const [sentence, named] of kinds) {
    it(`names its kinds in "${sentence}"`, () => expect(noticeKindsNamed(sentence)).to.deep.equal(named));
  }

  const days: [string, string | undefined][] = [
    ['remind me tomorrow', '2026-12-02'],
    ['påminn mig i morgon', '2026-12-02'],
    ['in two weeks', '2026-12-15'],
    ['pausa en vecka', '2026-12-08'],
    ['snooze for 10 days', '2026-12-11'],
    ['om tre månader', '2027-03-01'],
    ['next week', '2026-12-07'],
    ['nästa månad', '2027-01-01'],
    ['pausa till måndag', '2026-12-07'],
    ['not before tuesday', '2026-12-08'],
    ['until 15 December', '2026-12-15'],
    ['till den 3 mars', '2027-03-03'],
    ['until 1 September 2021', undefined],
    ['later', undefined],
  ];
  for (const [sentence, day] of days) {
    it(`names a day after today in "${sentence}"`, () => expect(snoozeDayNamed(sentence, TODAY)).to.equal(day));
  }

  const hours: [string, string, string][] = [
    ['no messages at night', '22:00', '07:00'],
    ['inga meddelanden på natten', '22:00', '07:00'],
    ['not in the evenings please', '18:00', '07:00'],
    ['quiet from 21:30 to 6', '21:30', '06:00'],
    ['nothing after 8 pm', '20:00', '07:00'],
    ['inget efter klockan 18', '18:00', '07:00'],
    ['inte före 9', '22:00', '09:00'],
  ];
  for (const [sentence, from, until] of hours) {
    it(`names its hours in "${sentence}"`, () => expect(quietHoursNamed(sentence)).to.deep.equal({ from, until }));
  }

  it('names two different clock times, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 30 }), (text, hour) => {
        const { from, until } = quietHoursNamed(`${text} after ${hour}`);
        expect(from).not.to.equal(until);
        for (const time of [from, until]) expect(parseClockTime(time)).to.equal(time);
      }),
      { seed: 1 },
    );
  });

  it('is the same after a round trip through a button', () => {
    const wishes = [
      { kind: 'mute', kinds: ['renewal', 'reportOld'] },
      { kind: 'snooze', until: '2026-12-08' },
      { kind: 'quiet', from: '22:00', until: '07:00' },
      { kind: 'wake' },
    ] as const;
    for (const wish of wishes) {
      expect(readNoticeWish(noticeWishData(wish) as never, ['renewal', 'reportOld'])).to.deep.equal(wish);
    }
  });

  it('is none if a button is forged', () => {
    for (const data of [{}, { wish: 'all' }, { wish: 'snooze', until: 'soon' }, { wish: 'quiet', from: 7 }]) {
      expect(readNoticeWish(data, [])).to.equal(undefined);
    }
    expect(readNoticeWish({ wish: 'mute', kinds: 'renewal,everything' }, ['reportOld'])).to.deep.equal({
      kind: 'mute',
      kinds: [],
    });
  });

  it('ends at eight on its day in every time zone', () => {
    for (const zone of ['UTC', 'Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati']) {
      const end = snoozeUntil('2026-12-08', zone);
      expect(dayIn(end, zone), zone).to.equal('2026-12-08');
      const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(end);
      expect(hour, zone).to.equal('08');
    }
  });
});

describe('a wish about roles', () => {
  const people = [{ name: 'Johan Berg' }, { name: 'Johan Ek' }, { name: 'Åsa Öberg' }, { name: undefined }];

  it('names the people by whole names, else by a part of them', () => {
    const named = (sentence: string) => holdersNamed(sentence, people).map(({ name }) => name);
    expect(named('make Johan Berg admin')).to.deep.equal(['Johan Berg']);
    expect(named('gör johan till admin')).to.deep.equal(['Johan Berg', 'Johan Ek']);
    expect(named("remove Asa's role")).to.deep.equal(['Åsa Öberg']);
    expect(named('ta bort Åsas roll')).to.deep.equal(['Åsa Öberg']);
    expect(named('make somebody admin')).to.deep.equal([]);
  });

  it('names a role, unless it says admin alone', () => {
    expect(roleNamed('make Bo global admin')).to.equal('globalAdmin');
    expect(roleNamed('gör Bo till MPN partner admin')).to.equal('mpnPartnerAdmin');
    expect(roleNamed('Bo should be partneradmin')).to.equal('mpnPartnerAdmin');
    expect(roleNamed('make Bo admin')).to.equal(undefined);
  });
});
