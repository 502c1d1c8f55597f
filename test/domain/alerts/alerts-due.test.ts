import { expect } from 'chai';
import type { RenewalStage, RiskTrigger } from '../../../domain/alerts/alert.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import {
  ACCOUNT_ADMIN,
  ANNA,
  type CompanyState,
  due,
  EVERYONE,
  evaluation,
  GLOBAL_ADMIN,
  held,
  messagingSkills,
  ofKind,
  recipientsOf,
} from '../../support/alert-builders.ts';
import { record } from '../../support/competency-builders.ts';

describe('alertsDue', () => {
  describe('for a competency at risk', () => {
    const fading: CompanyState = {
      memberships: [held('09-01')],
      records: [...messagingSkills('anna'), ...messagingSkills('bo', { expiresOn: '2021-08-20' })],
    };
    const days: [CalendarDay, number | undefined][] = [
      ['2021-06-02', undefined],
      ['2021-06-03', 90],
      ['2021-07-02', 90],
      ['2021-07-03', 60],
      ['2021-08-02', 30],
      ['2021-08-24', 30],
      ['2021-08-25', 7],
      ['2021-09-01', 7],
      ['2021-09-02', undefined], // the anniversary has passed
    ];
    for (const [day, expected] of days) {
      it(`reports ${expected ? `the reminder ${expected} days before 2021-09-01` : 'nothing'} on ${day}`, () => {
        const [alert, ...others] = ofKind('competencyAtRisk', due(fading, day));
        expect(others).to.deep.equal([]);
        expect(alert?.trigger).to.deep.equal(expected && { kind: 'daysBefore', days: expected });
      });
    }

    it('addresses those who may see the status, and nobody else', () => {
      const [alert] = ofKind('competencyAtRisk', due(fading, '2021-07-10'));
      expect(alert).to.deep.include({ rule: 'R4', subject: 'messaging', since: '2021-07-03' });
      expect(alert?.risk).to.include({ kind: 'atRisk', daysLeft: 53 });
      expect(recipientsOf('competencyAtRisk', due(fading, '2021-07-10', EVERYONE))).to.deep.equal([
        'global',
        'partner',
      ]);
    });

    it('reports damage by an import at any time, until the next reminder', () => {
      const safe = { ...fading, records: ['anna', 'bo', 'cia'].flatMap((mcid) => messagingSkills(mcid)) };
      const before = (day: CalendarDay) => {
        return { risks: evaluation(safe, day).risks, importId: 'import-7', importedOn: '2021-02-10' } as const;
      };
      const on = (day: CalendarDay) => {
        const [alert] = ofKind('competencyAtRisk', due({ ...fading, before: before(day) }, day));
        return alert?.trigger;
      };
      const worsened: RiskTrigger = { kind: 'worsened', before: 'safe' };
      expect(on('2021-02-10')).to.deep.equal(worsened);
      expect(on('2021-06-02')).to.deep.equal(worsened);
      expect(on('2021-06-03')).to.deep.equal({ kind: 'daysBefore', days: 90 });
      expect(on('2021-09-02')).to.equal(undefined);
    });

    it('reports an import that leaves more people missing, but not one that helps or changes nothing', () => {
      const lost = { ...fading, records: messagingSkills('anna') };
      const nobody = { ...fading, records: [record('anna', 'AZ-900')] };
      const day = '2021-05-10';
      const triggers = (now: CompanyState, then: CompanyState) => {
        const before = { risks: evaluation(then, day).risks, importId: 'import-8', importedOn: day } as const;
        return ofKind('competencyAtRisk', due({ ...now, before }, day)).map(({ trigger }) => trigger);
      };
      expect(triggers(nobody, lost)).to.deep.equal([{ kind: 'worsened', before: 'notMet' }]);
      expect(triggers(lost, fading)).to.deep.equal([{ kind: 'worsened', before: 'atRisk' }]);
      expect(triggers(lost, lost)).to.deep.equal([]);
      expect(triggers(lost, nobody)).to.deep.equal([]);
    });

    it('reports damage by an import within the open window', () => {
      const day = '2021-09-10';
      const fine = { ...fading, records: ['anna', 'bo'].flatMap((mcid) => messagingSkills(mcid)) };
      const before = { risks: evaluation(fine, day).risks, importId: 'import-9', importedOn: day } as const;
      const [alert] = ofKind('competencyAtRisk', due({ ...fading, before }, day));
      expect(alert?.risk).to.include({ kind: 'notMet', daysLeft: -9 });
    });
  });

  it('reports a competency with single points of failure once, from 90 days before its anniversary', () => {
    const fragile = { memberships: [held('09-01')], records: ['anna', 'bo'].flatMap((mcid) => messagingSkills(mcid)) };
    expect(ofKind('competencyFragile', due(fragile, '2021-06-02'))).to.deep.equal([]);
    const [first] = due(fragile, '2021-06-03').filter(({ alert }) => alert.kind === 'competencyFragile');
    const [last] = due(fragile, '2021-09-01').filter(({ alert }) => alert.kind === 'competencyFragile');
    expect(first?.alert).to.deep.include({ rule: 'R12', trigger: { kind: 'daysBefore', days: 90 } });
    expect(first && 'risk' in first.alert && first.alert.risk).to.deep.include({
      singlePointsOfFailure: ['anna', 'bo'],
    });
    expect(last?.id).to.equal(first?.id);
  });

  describe('for a skill that is about to end', () => {
    const ending = {
      memberships: [held('09-01')],
      records: [
        ...messagingSkills('anna'),
        record('anna', '70-345', { email: 'anna@contoso.com', expiresOn: '2021-06-01' }),
        ...messagingSkills('bo', { expiresOn: '2021-06-09' }),
      ],
    } satisfies CompanyState;
    const alone = { ...ending, records: ending.records.filter(({ expiresOn, mcid }) => expiresOn || mcid !== 'anna') };

    it('tells its owner at 90, 30 and 7 days, and admins only if a level would be lost', () => {
      const tests: [CalendarDay, string[]][] = [
        ['2021-03-10', []],
        ['2021-03-11', ['2021-06-09 90']],
        ['2021-05-10', ['2021-06-09 30']],
        ['2021-06-09', ['2021-06-09 7']],
        ['2021-06-10', []],
      ];
      const bo = { id: 'bo-id', roles: [], addresses: ['bo@contoso.com'] };
      for (const [day, periods] of tests) {
        const own = due(ending, day, [bo]).map(({ alert }) => `${alert.kind} ${alert.period}`);
        expect(own, day).to.deep.equal(periods.flatMap((period) => Array(2).fill(`ownSkillEnding ${period}`)));
      }
      const [admins] = ofKind('skillEnding', due(ending, '2021-05-10', EVERYONE));
      expect(admins?.ending.falls).to.deep.equal([{ competency: 'messaging', level: 'silver' }]);
      expect(recipientsOf('skillEnding', due(ending, '2021-05-10', EVERYONE))).to.deep.equal([
        ...['global', 'partner'],
        ...['global', 'partner'],
      ]);
      const spare = {
        ...ending,
        records: [...ending.records, ...messagingSkills('cia'), ...messagingSkills('d')],
      };
      expect(recipientsOf('skillEnding', due(spare, '2021-05-10', EVERYONE))).to.deep.equal([]);
    });

    it('ignores a skill that another record keeps', () => {
      expect(recipientsOf('ownSkillEnding', due(ending, '2021-05-20', [ANNA]))).to.deep.equal([]);
      expect(recipientsOf('ownSkillEnding', due(alone, '2021-05-20', [ANNA]))).to.deep.equal(['anna-id']);
    });

    it('tells an admin about their own skill once', () => {
      const admin = { ...GLOBAL_ADMIN, addresses: ['bo@contoso.com'] };
      const kinds = due(ending, '2021-05-10', [admin]).map(({ alert }) => alert.kind);
      expect(kinds.filter((kind) => kind.endsWith('killEnding'))).to.deep.equal(['ownSkillEnding', 'ownSkillEnding']);
    });

    it('names R10 for the end of acceptance, and R7 for expiry', () => {
      // 70-534 retired in 2017 and is accepted through 2018.
      const retiring = {
        memberships: [held('09-01')],
        records: [record('anna', '70-534', { email: 'anna@contoso.com' })],
      };
      const rules = (known: CompanyState, day: CalendarDay) =>
        ofKind('ownSkillEnding', due(known, day, [ANNA])).map(({ rule, ending: { lastDay } }) => [rule, lastDay]);
      expect(rules(retiring, '2018-12-01')).to.deep.equal([['R10', '2018-12-31']]);
      expect(rules(alone, '2021-05-20')).to.deep.equal([['R7', '2021-06-01']]);
    });
  });

  describe('for a renewal', () => {
    const stages: [CalendarDay, RenewalStage | undefined, number?][] = [
      ['2021-08-16', undefined],
      ['2021-08-17', 'fifteenDaysBefore', 45],
      ['2021-09-01', 'fifteenDaysBefore', 30],
      ['2021-09-02', 'windowOpens', 29],
      ['2021-09-23', 'windowOpens', 8],
      ['2021-09-24', 'twentyThreeDaysAfter', 7],
      ['2021-10-01', 'lastDay', 0],
      ['2021-10-02', undefined],
    ];
    for (const [day, stage, daysLeft] of stages) {
      it(`reports ${stage ?? 'nothing'} on ${day}`, () => {
        for (const offer of ['gold', 'actionPack'] as const) {
          const [alert, ...others] = ofKind('renewal', due({ memberships: [held('09-01', offer)] }, day));
          expect(others).to.deep.equal([]);
          expect(alert?.stage).to.equal(stage);
          expect(alert?.daysLeft).to.equal(daysLeft);
          expect(alert?.feeOnly).to.equal(stage && false);
        }
      });
    }

    it('addresses Global and MPN partner admins (R3), with business information Account admins too (R2)', () => {
      const alerts = due({ memberships: [held('09-01'), held('09-01', 'actionPack')] }, '2021-09-05', EVERYONE);
      expect(recipientsOf('renewal', alerts)).to.deep.equal(['global', 'partner', 'global', 'partner']);
      expect(recipientsOf('businessInformation', alerts)).to.deep.equal(['global', 'account']);
      expect(ofKind('businessInformation', alerts)[0]?.memberships).to.have.length(2);
    });

    it('asks to review business information from 30 days before the anniversary through the window', () => {
      const days = ['2021-08-01', '2021-08-02', '2021-10-01', '2021-10-02'] as const;
      const counts = days.map((day) => due({ memberships: [held('09-01')] }, day, [ACCOUNT_ADMIN]).length);
      expect(counts).to.deep.equal([0, 1, 1, 0]);
    });

    it('stops once it is renewed', () => {
      const renewed = { ...held('09-01'), renewedOn: '2021-09-03' } as const;
      expect(ofKind('renewal', due({ memberships: [renewed] }, '2021-09-10'))).to.deep.equal([]);
    });

    it('asks for the fee alone at an anniversary that R5 extends, and for everything at the next', () => {
      const extended = { memberships: [held('03-01')] };
      expect(ofKind('renewal', due(extended, '2021-03-05'))[0]).to.include({ stage: 'windowOpens', feeOnly: true });
      expect(ofKind('renewal', due(extended, '2022-03-05'))[0]).to.include({ stage: 'windowOpens', feeOnly: false });
    });
  });

  describe('for a renewal that nobody has stated', () => {
    const ids = (state: CompanyState, day: CalendarDay) =>
      due(state, day).flatMap(({ id, alert }) => (alert.kind === 'renewalAssumed' ? [id] : []));
    const memberships = [held('09-01', 'actionPack')];

    it('asks from the day after its window on, with the same id until the next window is over', () => {
      const [asked, ...others] = ids({ memberships }, '2021-10-02');
      expect(others).to.deep.equal([]);
      expect(ids({ memberships }, '2022-10-01')).to.deep.equal([asked]);
      expect(ids({ memberships }, '2022-10-02')).not.to.deep.equal([asked]);
      expect(ids({ memberships }, '2021-10-01')).not.to.deep.equal([asked]);
    });

    it('asks those who may answer, about each membership', () => {
      const both = { memberships: [...memberships, held('09-01', 'gold')] };
      const alerts = due(both, '2021-10-02', EVERYONE);
      expect(recipientsOf('renewalAssumed', alerts)).to.deep.equal(['global', 'partner', 'global', 'partner']);
      expect(ofKind('renewalAssumed', alerts)[0]).to.include({ rule: 'R1', since: '2021-10-02' });
    });

    it('asks nothing within the first window, nor once the renewal or its lack is stated', () => {
      const first = { offer: 'actionPack', purchasedOn: '2020-09-01' } as const;
      expect(ids({ memberships: [first] }, '2021-10-01')).to.deep.equal([]);
      expect(ids({ memberships: [{ ...first, renewedOn: '2021-09-02' }] }, '2021-10-02')).to.deep.equal([]);
      expect(ids({ memberships: [{ ...first, notRenewedAfter: '2021-09-01' }] }, '2021-10-02')).to.deep.equal([]);
    });

    it('asks about the fee alone after an anniversary that R5 extends', () => {
      const extended = { memberships: [held('03-01')] };
      const asked = (day: CalendarDay) => ofKind('renewalAssumed', due(extended, day)).map(({ window }) => window);
      expect(asked('2021-03-31')[0]).to.include({ anniversary: '2020-03-01', feeOnly: false });
      expect(asked('2021-04-01')[0]).to.include({ anniversary: '2021-03-01', feeOnly: true });
      expect(asked('2022-04-01')[0]).to.include({ anniversary: '2022-03-01', feeOnly: false });
    });
  });

  describe('for people', () => {
    const inPmc = { associatedInPc: false, associatedInPmc: true } as const;
    const records = [
      ...messagingSkills('anna'),
      ...messagingSkills('bo', { associatedInPc: false }),
      ...messagingSkills('cia', inPmc),
      record('dag', 'AZ-900', inPmc),
    ];

    it('names people in PMC with a valid skill, from the move to the last day that it counts (R8)', () => {
      const moved: CompanyState = { records, movedToPcOn: '2021-01-31', reportDay: '2021-02-01' };
      const on = (day: CalendarDay) => ofKind('pmcPeople', due(moved, day))[0];
      expect(on('2021-02-01')).to.deep.include({ graceEnd: '2021-07-31', daysLeft: 180, period: '2021-07-31 184' });
      expect(on('2021-02-01')?.people.map(({ person }) => person.mcids)).to.deep.equal([['cia']]);
      expect(on('2021-07-24')?.period).to.equal('2021-07-31 7');
      expect(on('2021-07-31')?.daysLeft).to.equal(0);
      expect(on('2021-08-01')).to.equal(undefined);
    });

    it('names people waiting for more than 72 hours, with the evidence, to those who may open a case', () => {
      const statements = [{ said: { kind: 'linked', on: '2021-05-01' }, addresses: ['bo@contoso.com'] }] as const;
      const waiting: CompanyState = { records, statements, reportDay: '2021-05-20' };
      const alerts = (day: CalendarDay) => ofKind('skillsWaiting', due(waiting, day, EVERYONE));
      expect(alerts('2021-05-04')).to.deep.equal([]);
      expect(alerts('2021-05-05')[0]).to.deep.include({ rule: 'R9', since: '2021-05-05' });
      expect(alerts('2021-05-12')[0]?.since).to.equal('2021-05-12');
      expect(alerts('2021-05-05')[0]?.people[0]?.state.evidence).to.include('proofOfCompletion');
      expect(recipientsOf('skillsWaiting', due(waiting, '2021-05-20', EVERYONE))).to.deep.equal([
        'partner',
        'mpn-account',
      ]);
    });

    it('reports again when another person has waited long enough', () => {
      const said = (on: CalendarDay, mcid: string) =>
        ({ said: { kind: 'linked', on }, addresses: [`${mcid}@contoso.com`] }) as const;
      const statements = [said('2021-05-01', 'bo'), said('2021-05-03', 'cia')];
      const since = (day: CalendarDay) =>
        ofKind('skillsWaiting', due({ records, statements, reportDay: '2021-05-20' }, day, EVERYONE))[0]?.since;
      expect([since('2021-05-06'), since('2021-05-07')]).to.deep.equal(['2021-05-05', '2021-05-07']);
    });

    it('lists people not linked once a month, first those whose skill would count', () => {
      const unlinked = (reportDay: CalendarDay) => due({ records, reportDay }, '2021-06-20', EVERYONE);
      const [alert] = ofKind('peopleUnlinked', unlinked('2021-06-01'));
      expect(alert?.people.map(({ person }) => person.mcids[0])).to.deep.equal(['bo', 'cia', 'dag']);
      const ids = (reportDay: CalendarDay) => unlinked(reportDay).map(({ id }) => id);
      expect(ids('2021-06-20')).to.deep.equal(ids('2021-06-01'));
      expect(ids('2021-06-20')).not.to.have.members(ids('2021-05-31'));
      expect(recipientsOf('peopleUnlinked', unlinked('2021-06-01'))).to.deep.equal(['global', 'partner']);
    });
  });

  it('reports a skills report older than 30 days, and again after each 30 days more', () => {
    const records = ['anna', 'bo', 'cia'].flatMap((mcid) => messagingSkills(mcid));
    const on = (day: CalendarDay) => ofKind('reportOld', due({ records, reportDay: '2021-05-01' }, day))[0];
    expect(on('2021-05-31')).to.equal(undefined);
    expect(on('2021-06-01')).to.deep.include({ ageDays: 31, since: '2021-06-01' });
    expect(on('2021-06-30')?.since).to.equal('2021-06-01');
    expect(on('2021-07-01')?.since).to.equal('2021-07-01');
  });

  it('reports an old Trainings export by itself', () => {
    const alerts = ofKind('reportOld', due({ trainingsDay: '2026-10-01' }, '2026-12-01'));
    expect(alerts).to.have.length(1);
    expect(alerts[0]).to.deep.include({ report: 'trainings', subject: 'trainings', ageDays: 61, since: '2026-12-01' });
    const both = ofKind('reportOld', due({ reportDay: '2026-10-01', trainingsDay: '2026-10-01' }, '2026-12-01'));
    expect(both.map(({ subject }) => subject)).to.deep.equal(['report', 'trainings']);
  });

  it('returns nothing for a company without data', () => {
    expect(due({}, '2021-05-10', EVERYONE)).to.deep.equal([]);
  });

  it('gives each alert and recipient a unique id', () => {
    const known = {
      memberships: [held('06-01'), held('06-01', 'gold'), held('06-01', 'actionPack')],
      records: [
        ...messagingSkills('anna', { expiresOn: '2021-06-01' }),
        record('bo', 'AZ-900', { associatedInPc: false }),
      ],
      reportDay: '2021-01-01',
    } as const;
    const ids = due(known, '2021-05-28', EVERYONE).map(({ id }) => id);
    expect(ids.length).to.be.greaterThan(12);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
