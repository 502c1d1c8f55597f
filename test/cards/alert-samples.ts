import { alertNoticeCard, answeredNoticeCard } from '../../cards/alerts/alert-notice.ts';
import { alertReportCard } from '../../cards/alerts/alert-report.ts';
import { type AlertCounts, alertsDueCard } from '../../cards/alerts/alerts-due.ts';
import { batchCard, batchTimesCard } from '../../cards/alerts/batch.ts';
import type { ReportReader } from '../../cards/alerts/batch-text.ts';
import type { Card } from '../../cards/card.ts';
import type { Alert, AlertKind } from '../../domain/alerts/alert.ts';
import type { AlertFacts } from '../../domain/alerts/alert-facts.ts';
import type { Recipient } from '../../domain/alerts/audience.ts';
import type { BatchStage, DeliveryState, ReportedBatch } from '../../domain/alerts/reported-batch.ts';
import { sendingChoices } from '../../domain/alerts/sending-choices.ts';
import { undeliveredAlerts } from '../../domain/alerts/undelivered-alerts.ts';
import type { Language } from '../../domain/language.ts';
import { peopleNames } from '../../domain/people/people-names.ts';
import { MPN_2021 } from '../../domain/programmes/mpn-2021/mpn-2021.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { due, evaluation, held, messagingSkills, type Told } from '../support/alert-builders.ts';
import { company, record } from '../support/competency-builders.ts';

type Sample = (language: Language) => Card;

const ANNA = { name: 'Anna Lindqvist', email: 'anna@contoso.com' };
const BO = { name: 'Bo Ek', email: 'bo@contoso.com' };
const TOLD_OF_ALL: Recipient = {
  id: 'admin',
  roles: ['globalAdmin', 'mpnPartnerAdmin'],
  addresses: ['admin@contoso.com'],
};

/** Messaging hangs on Anna and Bo, and Bo's skills end in the summer. */
const FADING: Told = {
  memberships: [held('09-01')],
  records: [...messagingSkills('1', ANNA), ...messagingSkills('2', { ...BO, expiresOn: '2021-08-20' })],
};
const FRAGILE: Told = {
  ...FADING,
  records: [...messagingSkills('1', ANNA), ...messagingSkills('2', BO)],
};
const LOST: Told = { ...FADING, records: messagingSkills('1', ANNA) };
const UNLINKED: Told = {
  memberships: [],
  movedToPcOn: '2021-03-01',
  records: [
    record('3', '70-345', {
      name: 'Cia Öberg',
      email: 'cia@contoso.com',
      associatedInPc: false,
      associatedInPmc: true,
    }),
    ...Array.from({ length: 12 }, (_, place) =>
      record(`${10 + place}`, '70-345', { name: `Person number ${place}`, associatedInPc: false }),
    ),
  ],
};
const WAITING: Told = {
  ...UNLINKED,
  statements: [{ said: { kind: 'linked', on: '2021-04-20' }, addresses: ['cia@contoso.com'] }],
};

function alertsOf(told: Told, day: CalendarDay, recipients = [TOLD_OF_ALL], before?: Parameters<typeof due>[3]) {
  return due(told, day, recipients, before).map(({ alert }) => alert);
}

function notice(told: Told, day: CalendarDay, alerts: readonly Alert[], isNamed = true, isAsked = false): Sample {
  const records = told.records ?? [];
  const facts: AlertFacts = {
    programme: MPN_2021,
    company: company(records, { movedToPcOn: told.movedToPcOn }),
    day,
    names: isNamed ? peopleNames(records) : undefined,
  };
  return (language) => alertNoticeCard(isAsked ? undefined : 'a-notice', alerts, facts, language);
}

function one(kind: AlertKind, told: Told, day: CalendarDay, recipients = [TOLD_OF_ALL], isNamed = true): Sample {
  const alert = alertsOf(told, day, recipients).find((each) => each.kind === kind);
  if (!alert) throw new Error(`There is no ${kind} on ${day}.`);
  return notice(told, day, [alert], isNamed);
}

function worsened(): Sample {
  const day = '2021-05-10';
  const before = { risks: evaluation(FRAGILE, day).risks, importId: 'import-2', importedOn: day } as const;
  return notice(
    LOST,
    day,
    alertsOf(LOST, day, undefined, before).filter(({ kind }) => kind === 'competencyAtRisk'),
  );
}

const bo: Recipient = { id: 'bo', roles: [], addresses: [BO.email] };
const windowOpen: Told = { memberships: [held('04-20', 'gold')] };
const everything: Told = {
  ...FADING,
  memberships: [held('09-01'), held('04-20', 'gold', 'data-analytics'), held('05-15', 'actionPack')],
  records: [...(FADING.records ?? []), ...(UNLINKED.records ?? [])],
};

const COUNTS: AlertCounts = {
  kinds: [
    { kind: 'competencyAtRisk', count: 3 },
    { kind: 'ownSkillEnding', count: 21 },
  ],
  recipients: Array.from({ length: 12 }, (_, place) => ({
    name: place === 3 ? undefined : `A name of some length, number ${place}`,
    count: 2,
  })),
};

const at = (time: string) => new Date(`2021-05-${time}:00Z`);
const everyState: readonly DeliveryState[] = [
  ...(['sent', 'sent', 'queued', 'unknown', 'notInstalled', 'blocked', 'unwanted'] as const),
  ...(['gone', 'tooLarge', 'refused', 'unreachable', 'failed'] as const),
  ...(['noSuchPerson', 'notPermitted', 'notInCatalogue'] as const),
];
const REPORTED: ReportedBatch = {
  id: 'reported',
  stage: { kind: 'going' },
  queuedAt: at('10T07:00'),
  class: 'alert',
  messages: [
    { recipientId: 'bo', kinds: ['renewal'], state: 'sent', acknowledgedAt: at('10T07:45') },
    { recipientId: 'cia', kinds: ['renewal'], state: 'sent', actedAt: at('12T10:00') },
    ...everyState.map((state, place) => ({
      ...{ recipientId: `person-${place}`, kinds: ['competencyAtRisk', 'renewal'] as const, state },
      ...(state !== 'queued' && { since: at('10T07:01') }),
    })),
  ],
};
const ASKED: ReportedBatch = {
  id: 'asked',
  stage: { kind: 'done' },
  queuedAt: at('03T09:30'),
  class: 'prompt',
  messages: Array.from({ length: 12 }, (_, place) => ({
    ...{ recipientId: `person-${place}`, kinds: ['mcidPrompt'] as const, state: 'sent' as const },
    since: at('03T09:31'),
    ...(place < 2 && { installedAt: at('03T09:30') }),
  })),
};
const READER: ReportReader = {
  names: new Map([
    ['bo', BO.name],
    ['cia', 'Cia Öberg'],
    ...Array.from({ length: 11 }, (_, place) => [`person-${place}`, `Person number ${place}`] as const),
  ]),
  timeZone: 'Europe/Stockholm',
};

/** A run of many, of which some have gone, in any stage. */
function run(stage: BatchStage, gone: number, kind: ReportedBatch['class'] = 'alert'): ReportedBatch {
  const left = stage.kind === 'cancelled' || stage.kind === 'unanswered' ? 'cancelled' : 'queued';
  return {
    ...{ id: `a-run-${stage.kind}`, queuedAt: at('10T07:00'), stage, class: kind },
    messages: Array.from({ length: 120 }, (_, place) => ({
      ...{ recipientId: `person-${place}`, state: place < gone ? 'sent' : left },
      kinds: kind === 'prompt' ? ['mcidPrompt'] : place % 3 ? ['ownSkillEnding'] : ['ownSkillEnding', 'renewal'],
      ...(place < gone && { since: at('10T07:01') }),
    })),
  };
}
const HELD = run({ kind: 'held', until: at('13T07:00') }, 0);
const GOING = run({ kind: 'going' }, 40);
const PAUSED = run({ kind: 'paused' }, 40, 'prompt');
const oneRun =
  (shown: ReportedBatch): Sample =>
  (language) =>
    batchCard(shown, READER, language);
const times =
  (shown: ReportedBatch, hasPassed = false): Sample =>
  (language) =>
    batchTimesCard(shown, sendingChoices(at('10T07:00'), READER.timeZone), hasPassed, READER, language);

const LOST_MESSAGES = undeliveredAlerts(
  (['notInstalled', 'notInstalled', 'unknown', 'blocked'] as const).map((reason, place) => ({
    ...{ recipientId: `person-${place}`, on: '2021-05-09' as const, reason },
  })),
  '2021-05-10',
);

export const ALERT_SAMPLES: Readonly<Record<string, Sample>> = {
  'alert-notice, at risk': one('competencyAtRisk', FADING, '2021-07-10'),
  'alert-notice, at risk, without names': one('competencyAtRisk', FADING, '2021-07-10', undefined, false),
  'alert-notice, made worse by an import': worsened(),
  'alert-notice, fragile': one('competencyFragile', FRAGILE, '2021-07-10'),
  'alert-notice, a skill that ends': one('skillEnding', FADING, '2021-08-01'),
  'alert-notice, an own skill that ends': one('ownSkillEnding', FADING, '2021-08-01', [bo]),
  'alert-notice, a renewal that comes near': one('renewal', windowOpen, '2021-04-06'),
  'alert-notice, a renewal window that opens': one('renewal', windowOpen, '2021-04-21'),
  'alert-notice, a renewal window that closes': one('renewal', windowOpen, '2021-05-20'),
  'alert-notice, business information': one('businessInformation', everything, '2021-05-01'),
  'alert-notice, PMC people': one('pmcPeople', UNLINKED, '2021-05-10'),
  'alert-notice, skills waiting': one('skillsWaiting', WAITING, '2021-05-10'),
  'alert-notice, skills waiting, to one who may see no report': one(
    'skillsWaiting',
    WAITING,
    '2021-05-10',
    [{ ...bo, roles: ['mpnAccountAdmin'] }],
    false,
  ),
  'alert-notice, people unlinked': one('peopleUnlinked', UNLINKED, '2021-05-10'),
  'alert-notice, an old report': one('reportOld', { ...FADING, reportDay: '2021-03-01' }, '2021-05-10'),
  'alert-notice, messages that did not arrive': notice({}, '2021-05-10', LOST_MESSAGES),
  'alert-notice, a digest': notice(everything, '2021-05-10', alertsOf(everything, '2021-05-10')),
  'alert-notice, of whoever has asked': notice(
    everything,
    '2021-05-10',
    alertsOf(everything, '2021-05-10'),
    true,
    true,
  ),
  'alert-notice, a digest that is cut': notice(
    everything,
    '2021-08-10',
    Array(5).fill(alertsOf(everything, '2021-08-10')).flat(),
  ),
  'alert-notice, answered': (language) => answeredNoticeCard(one('renewal', windowOpen, '2021-04-21')(language), '✔'),
  'alerts-due, some': (language) => alertsDueCard('due', COUNTS, '2021-05-10', true, language),
  'alerts-due, without names': (language) => alertsDueCard('due', COUNTS, '2021-05-10', false, language),
  'alerts-due, to many': (language) => alertsDueCard('many', COUNTS, '2021-05-10', true, language),
  'alerts-due, sent': (language) => alertsDueCard('sent', COUNTS, '2021-05-10', true, language),
  'alerts-due, none': (language) => alertsDueCard('due', { kinds: [], recipients: [] }, '2021-05-10', true, language),
  'alert-report, of every state': (language) => alertReportCard([REPORTED, ASKED], READER, language),
  'alert-report, without names': (language) =>
    alertReportCard([REPORTED, ASKED], { ...READER, names: undefined }, language),
  'alert-report, with three runs to decide about': (language) =>
    alertReportCard([HELD, GOING, PAUSED], READER, language),
  'batch, held': oneRun(HELD),
  'batch, held, of prompts': oneRun({ ...HELD, class: 'prompt' }),
  'batch, to be sent later': times(HELD),
  'batch, to go on later': times(PAUSED, true),
  'batch, scheduled': oneRun(run({ kind: 'scheduled', from: at('11T06:00') }, 0)),
  'batch, going': oneRun(GOING),
  'batch, paused': oneRun(PAUSED),
  'batch, cancelled': oneRun(run({ kind: 'cancelled' }, 40)),
  'batch, unanswered': oneRun(run({ kind: 'unanswered' }, 0)),
  'batch, done': oneRun(run({ kind: 'done' }, 120)),
  'alert-report, none': (language) => alertReportCard([], READER, language),
};
