import { alertNoticeCard, answeredNoticeCard } from '../../../cards/alerts/alert-notice.ts';
import { type AlertCounts, alertsDueCard } from '../../../cards/alerts/alerts-due.ts';
import type { Alert, AlertKind } from '../../../domain/alerts/alert.ts';
import type { AlertFacts } from '../../../domain/alerts/alert-facts.ts';
import type { Recipient } from '../../../domain/alerts/audience.ts';
import { undeliveredAlerts } from '../../../domain/alerts/undelivered-alerts.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import { MPN_2021 } from '../../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { type CompanyState, due, evaluation, held, messagingSkills } from '../../support/alert-builders.ts';
import { company, record } from '../../support/competency-builders.ts';
import type { Sample, Samples } from './sample.ts';

const ANNA = { name: 'Anna Lindqvist', email: 'anna@contoso.com' };
const BO = { name: 'Bo Ek', email: 'bo@contoso.com' };
const ADMIN: Recipient = {
  id: 'admin',
  roles: ['globalAdmin', 'mpnPartnerAdmin'],
  addresses: ['admin@contoso.com'],
};

/** Messaging depends on Anna and Bo, and Bo's skills end in the summer. */
const FADING: CompanyState = {
  memberships: [held('09-01')],
  records: [...messagingSkills('1', ANNA), ...messagingSkills('2', { ...BO, expiresOn: '2021-08-20' })],
};
const FRAGILE: CompanyState = {
  ...FADING,
  records: [...messagingSkills('1', ANNA), ...messagingSkills('2', BO)],
};
const LOST: CompanyState = { ...FADING, records: messagingSkills('1', ANNA) };
const UNLINKED: CompanyState = {
  memberships: [],
  movedToPcOn: '2021-03-01',
  records: [
    record('3', '70-345', {
      name: 'Cia Öberg',
      email: 'cia@contoso.com',
      associatedInPc: false,
      associatedInPmc: true,
    }),
    ...Array.from({ length: 12 }, (_, index) =>
      record(`${10 + index}`, '70-345', { name: `Person number ${index}`, associatedInPc: false }),
    ),
  ],
};
const WAITING: CompanyState = {
  ...UNLINKED,
  statements: [{ said: { kind: 'linked', on: '2021-04-20' }, addresses: ['cia@contoso.com'] }],
};

function alertsOf(state: CompanyState, day: CalendarDay, recipients = [ADMIN]) {
  return due(state, day, recipients).map(({ alert }) => alert);
}

type NoticeOptions = {
  readonly day: CalendarDay;
  readonly alerts: readonly Alert[];
  readonly showNames?: boolean;
  readonly isRequested?: boolean;
};

function notice(state: CompanyState, { day, alerts, showNames = true, isRequested = false }: NoticeOptions): Sample {
  const records = state.records ?? [];
  const facts: AlertFacts = {
    programme: MPN_2021,
    company: company(records, { movedToPcOn: state.movedToPcOn }),
    day,
    names: showNames ? peopleNames(records) : undefined,
  };
  return (language) => alertNoticeCard({ notice: isRequested ? undefined : 'a-notice', alerts, facts }, language);
}

/** A notice of all alerts that are due on a day. */
function digest(day: CalendarDay, isRequested = false): Sample {
  return notice(everything, { day, alerts: alertsOf(everything, day), isRequested });
}

type OneOptions = {
  readonly day: CalendarDay;
  readonly recipient?: Recipient;
  readonly showNames?: boolean;
};

/** A notice of the one alert of a kind that is due on a day. */
function one(kind: AlertKind, state: CompanyState, { day, recipient = ADMIN, showNames = true }: OneOptions): Sample {
  const alert = alertsOf(state, day, [recipient]).find((each) => each.kind === kind);
  if (!alert) throw new Error(`There is no ${kind} on ${day}.`);
  return notice(state, { day, alerts: [alert], showNames });
}

function worsened(): Sample {
  const day = '2021-05-10';
  const before = { risks: evaluation(FRAGILE, day).risks, importId: 'import-2', importedOn: day } as const;
  const alerts = alertsOf({ ...LOST, before }, day);
  return notice(LOST, { day, alerts: alerts.filter(({ kind }) => kind === 'competencyAtRisk') });
}

const bo: Recipient = { id: 'bo', roles: [], addresses: [BO.email] };
const windowOpen: CompanyState = { memberships: [held('04-20', 'gold')] };
/** Cloud Business Applications aside, R5 has moved this anniversary: after its window only the fee is in question. */
const EXTENDED: CompanyState = { memberships: [held('04-20', 'gold')] };
const everything: CompanyState = {
  ...FADING,
  memberships: [held('09-01'), held('04-20', 'gold', 'data-analytics'), held('05-15', 'actionPack')],
  records: [...(FADING.records ?? []), ...(UNLINKED.records ?? [])],
};

const COUNTS: AlertCounts = {
  kinds: [
    { kind: 'competencyAtRisk', count: 3 },
    { kind: 'ownSkillEnding', count: 21 },
  ],
  recipients: Array.from({ length: 12 }, (_, index) => ({
    name: index === 3 ? undefined : `A name of some length, number ${index}`,
    count: 2,
  })),
};

const LOST_MESSAGES = undeliveredAlerts(
  (['notInstalled', 'notInstalled', 'unknown', 'blocked'] as const).map((reason, index) => ({
    ...{ recipientId: `person-${index}`, on: '2021-05-09' as const, reason },
  })),
  '2021-05-10',
);

export const ALERT_SAMPLES: Samples = {
  'alert-notice, competency at risk': one('competencyAtRisk', FADING, { day: '2021-07-10' }),
  'alert-notice, competency at risk, without names': one('competencyAtRisk', FADING, {
    day: '2021-07-10',
    showNames: false,
  }),
  'alert-notice, risk raised by an import': worsened(),
  'alert-notice, fragile competency': one('competencyFragile', FRAGILE, { day: '2021-07-10' }),
  'alert-notice, ending skill': one('skillEnding', FADING, { day: '2021-08-01' }),
  "alert-notice, reader's own ending skill": one('ownSkillEnding', FADING, { day: '2021-08-01', recipient: bo }),
  'alert-notice, approaching renewal': one('renewal', windowOpen, { day: '2021-04-06' }),
  'alert-notice, opening renewal window': one('renewal', windowOpen, { day: '2021-04-21' }),
  'alert-notice, closing renewal window': one('renewal', windowOpen, { day: '2021-05-20' }),
  'alert-notice, assumed renewal': one('renewalAssumed', windowOpen, { day: '2021-03-02' }),
  'alert-notice, fee assumed to be paid': one('renewalAssumed', EXTENDED, { day: '2021-05-21' }),
  'alert-notice, business information': one('businessInformation', everything, { day: '2021-05-01' }),
  'alert-notice, people associated in PMC only': one('pmcPeople', UNLINKED, { day: '2021-05-10' }),
  'alert-notice, skills missing from the report': one('skillsWaiting', WAITING, { day: '2021-05-10' }),
  'alert-notice, skills missing from the report, for a reader without access to it': one('skillsWaiting', WAITING, {
    day: '2021-05-10',
    recipient: { ...bo, roles: ['mpnAccountAdmin'] },
    showNames: false,
  }),
  'alert-notice, people who have not linked': one('peopleUnlinked', UNLINKED, { day: '2021-05-10' }),
  'alert-notice, old report': one('reportOld', { ...FADING, reportDay: '2021-03-01' }, { day: '2021-05-10' }),
  'alert-notice, old Trainings export': one('reportOld', { trainingsDay: '2026-10-01' }, { day: '2026-12-01' }),
  'alert-notice, undelivered messages': notice({}, { day: '2021-05-10', alerts: LOST_MESSAGES }),
  'alert-notice, digest': digest('2021-05-10'),
  'alert-notice, digest on request': digest('2021-05-10', true),
  'alert-notice, digest with more alerts than fit': notice(everything, {
    day: '2021-08-10',
    alerts: Array(5).fill(alertsOf(everything, '2021-08-10')).flat(),
  }),
  'alert-notice, answered': (language) =>
    answeredNoticeCard(one('renewal', windowOpen, { day: '2021-04-21' })(language), '✔'),
  'alerts-due, some alerts': (language) =>
    alertsDueCard({ state: 'due', counts: COUNTS, day: '2021-05-10', showNames: true }, language),
  'alerts-due, without names': (language) =>
    alertsDueCard({ state: 'due', counts: COUNTS, day: '2021-05-10', showNames: false }, language),
  'alerts-due, many recipients': (language) =>
    alertsDueCard({ state: 'many', counts: COUNTS, day: '2021-05-10', showNames: true }, language),
  'alerts-due, alerts sent': (language) =>
    alertsDueCard({ state: 'sent', counts: COUNTS, day: '2021-05-10', showNames: true }, language),
  'alerts-due, no alerts': (language) =>
    alertsDueCard(
      { state: 'due', counts: { kinds: [], recipients: [] }, day: '2021-05-10', showNames: true },
      language,
    ),
};
