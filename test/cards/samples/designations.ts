import { designationChoiceCard } from '../../../cards/company/designations/designation-choice.ts';
import { designationPlanCard } from '../../../cards/company/designations/designation-plan.ts';
import type { DesignationReader } from '../../../cards/company/designations/designation-reader.ts';
import { designationRenewalsCard } from '../../../cards/company/designations/designation-renewals.ts';
import { designationRiskCard } from '../../../cards/company/designations/designation-risk.ts';
import { designationStatusCard, notScoredText } from '../../../cards/company/designations/designation-status.ts';
import { designationsCard } from '../../../cards/company/designations/designations.ts';
import { missingTrainingsCard } from '../../../cards/company/designations/missing-trainings.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import type { CertificateRecord } from '../../../domain/designations/certificate-record.ts';
import type { DesignationFacts } from '../../../domain/designations/designation-facts.ts';
import { designationOverview } from '../../../domain/designations/designation-overview.ts';
import { AREAS, type AreaId } from '../../../domain/designations/designation-programme.ts';
import { planDesignation } from '../../../domain/designations/plan/plan-designation.ts';
import type { Language } from '../../../domain/language.ts';
import { peopleWithSeveral } from '../../../domain/people/further-mcids.ts';
import { peopleNames } from '../../../domain/people/people-names.ts';
import { SOLUTIONS_PARTNER_CALENDAR } from '../../../domain/programmes/solutions-partner/calendar.ts';
import { SOLUTIONS_PARTNER } from '../../../domain/programmes/solutions-partner/solutions-partner.ts';
import type { CalendarDay } from '../../../domain/time/calendar-day.ts';
import { certificate, inDesignations } from '../../support/certificate-builders.ts';
import type { Samples } from './sample.ts';

const TODAY: CalendarDay = '2026-12-01';
const ANNIVERSARY: CalendarDay = '2027-03-15';

/** Many people with long names and every certificate, and some end before the anniversary. */
const CROWD: readonly CertificateRecord[] = Array.from({ length: 12 }, (_, person) => person).flatMap((person) =>
  SOLUTIONS_PARTNER.certificates.map(({ name }) =>
    certificate(`${1_000_000 + person}`, name, {
      name: `Maximiliana Wilhelmsdotter-Öberg the ${person}th`,
      ...(person % 3 === 0 && { expiresOn: '2027-01-31' }),
    }),
  ),
);
const FEW: readonly CertificateRecord[] = [
  certificate('1', 'SC-500', { name: 'Ada Alm' }),
  certificate('2', 'SC-200', { name: 'Bo Berg', expiresOn: '2027-02-01' }),
  certificate('3', 'SC-100', { name: 'Cia Carlén' }),
  certificate('3', 'AZ-104', { name: 'Cia Carlén' }),
];
const STATED = { on: '2026-11-01', netCustomerAdds: 20, usageGrowth: 13.3, deployments: 0.5, score: 62 } as const;

function readerOf(records: readonly CertificateRecord[], more: Partial<DesignationReader> = {}): DesignationReader {
  return {
    today: TODAY,
    isAdmin: true,
    names: peopleNames(records),
    several: peopleWithSeveral(records),
    reportDay: '2026-11-20',
    hasExpiry: records.some(({ expiresOn }) => expiresOn),
    ...more,
  };
}

type Options = { readonly facts?: readonly DesignationFacts[]; readonly reader?: Partial<DesignationReader> };

function status(area: AreaId, records: readonly CertificateRecord[], { facts = [], reader }: Options = {}) {
  const company = { ...inDesignations(records, facts), hasReport: !reader || !('reportDay' in reader) };
  const overview = designationOverview(company, area, { day: TODAY, calendar: SOLUTIONS_PARTNER_CALENDAR });
  const { verdict } = overview;
  if (verdict.kind !== 'scored') throw new Error('The day has values.');
  return (language: Language) => designationStatusCard({ ...overview, verdict }, readerOf(records, reader), language);
}

function notScored(day: CalendarDay) {
  const { verdict } = designationOverview(inDesignations([]), 'security', {
    day,
    calendar: SOLUTIONS_PARTNER_CALENDAR,
  });
  if (verdict.kind === 'scored') throw new Error('The day has no values.');
  return (language: Language) => messageCard(notScoredText(verdict, day, language), 'Security');
}

function scoredOverviews(records: readonly CertificateRecord[], facts: readonly DesignationFacts[]) {
  const company = inDesignations(records, facts);
  return AREAS.flatMap((area) => {
    const overview = designationOverview(company, area, { day: TODAY, calendar: SOLUTIONS_PARTNER_CALENDAR });
    return overview.verdict.kind === 'scored' ? [{ ...overview, verdict: overview.verdict }] : [];
  });
}

function all(records: readonly CertificateRecord[], { facts = [], reader }: Options = {}) {
  const verdicts = scoredOverviews(records, facts).map(({ verdict }) => verdict);
  const content = { day: TODAY, verdicts, hasMemberships: facts.length > 0 };
  return (language: Language) => designationsCard(content, readerOf(records, reader), language);
}

function risk(records: readonly CertificateRecord[], { facts = [], reader }: Options = {}) {
  const overviews = scoredOverviews(records, facts);
  const content = { day: TODAY, overviews, hasMemberships: false };
  return (language: Language) => designationRiskCard(content, readerOf(records, reader), language);
}

function renewals(anniversary: CalendarDay | undefined) {
  const facts: readonly DesignationFacts[] = [{ area: 'security', enrolledOn: '2024-03-15' }];
  const designations = scoredOverviews(FEW, facts).map(({ area, verdict }) => {
    return { verdict, facts: facts.find((each) => each.area === area) };
  });
  const content = { day: TODAY, anniversary, designations, hasMemberships: true };
  return (language: Language) => designationRenewalsCard(content, readerOf(FEW), language);
}

function renewalsWithoutValues(language: Language) {
  const notScored = notScoredText(
    { kind: 'notKnown', area: 'security', from: '2023-11-01', through: '2026-07-30' },
    '2026-05-01',
    language,
  );
  const content = { anniversary: ANNIVERSARY, designations: [], notScored, hasMemberships: false };
  return designationRenewalsCard({ ...content, day: '2026-05-01' }, readerOf(FEW), language);
}

function plan(area: AreaId, records: readonly CertificateRecord[], facts: readonly DesignationFacts[] = []) {
  const company = inDesignations(records, facts);
  const made = planDesignation(company, { area, day: TODAY, today: TODAY });
  if (made.kind !== 'plan' && made.kind !== 'met') throw new Error('The day has values.');
  const content = { area, day: TODAY, plan: made, names: peopleNames(records) };
  return (language: Language) => designationPlanCard(content, readerOf(records), language);
}

const IDLE: readonly CertificateRecord[] = Array.from({ length: 30 }, (_, person) =>
  certificate(`${person}`, 'Azure Fundamentals', { name: `Maximiliana Wilhelmsdotter-Öberg the ${person}th` }),
);
const FULL = { on: '2026-11-01', netCustomerAdds: 30, usageGrowth: 20, deployments: 10 } as const;

const NO_ROLE = { isAdmin: false, names: undefined };
const NOTHING = { reportDay: undefined };
const FACTS: readonly DesignationFacts[] = [
  { area: 'security', track: 'smb', anniversary: ANNIVERSARY, stated: [STATED] },
];

/** The cards about designations. */
export const DESIGNATION_SAMPLES: Samples = {
  'designation-status, few people': status('security', FEW, { facts: FACTS }),
  'designation-status, few people to somebody without a role': status('security', FEW, {
    facts: FACTS,
    reader: NO_ROLE,
  }),
  'designation-status, both tracks': status('data-ai', FEW),
  'designation-status, a crowd': status('business-applications', CROWD, {
    facts: [{ area: 'business-applications', anniversary: ANNIVERSARY }],
  }),
  'designation-status, no certificate that can be earned': status('modern-work', FEW),
  'designation-status, no report': status('infrastructure', [], { reader: NOTHING }),
  'designation-status, no report and no role': status('infrastructure', [], { reader: { ...NOTHING, ...NO_ROLE } }),
  'designation-report, all areas': all(CROWD, { facts: FACTS }),
  'designation-report, all areas without a report or role': all([], { reader: { ...NOTHING, ...NO_ROLE } }),
  'designation-report, risk of a crowd': risk(CROWD, { facts: FACTS }),
  'designation-report, risk without an anniversary': risk(FEW, { reader: NO_ROLE }),
  'designation-report, renewals': renewals(ANNIVERSARY),
  'designation-report, renewals without an anniversary': renewals(undefined),
  'designation-report, renewals on a day without values': renewalsWithoutValues,
  'designation-report, a plan for a crowd on both tracks': plan('business-applications', IDLE),
  'designation-report, a plan that passes': plan('infrastructure', FEW, [
    { area: 'infrastructure', track: 'smb', stated: [FULL] },
  ]),
  'designation-report, a plan with enough points': plan('data-ai', CROWD, [
    { area: 'data-ai', track: 'smb', stated: [{ ...FULL, deployments: 0 }] },
  ]),
  'designation-report, renewals in the window': renewals('2026-11-20'),
  'designation-report, a plan without certificates to earn': plan('modern-work', FEW),
  'designation-report, nothing to plan': plan('data-ai', CROWD, [{ area: 'data-ai', track: 'smb', stated: [FULL] }]),
  'designation-report, a choice of what to plan': (language) => designationChoiceCard(undefined, language),
  'designation-report, no report to plan with': (language) => missingTrainingsCard('plan', language),
  'message, before designations': notScored('2021-05-10'),
  'message, a day without values': notScored('2024-05-10'),
};
