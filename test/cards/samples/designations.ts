import type { DesignationReader } from '../../../cards/company/designations/designation-reader.ts';
import { designationStatusCard, notScoredText } from '../../../cards/company/designations/designation-status.ts';
import { messageCard } from '../../../cards/parts/message.ts';
import type { CertificateRecord } from '../../../domain/designations/certificate-record.ts';
import type { DesignationFacts } from '../../../domain/designations/designation-facts.ts';
import { designationOverview } from '../../../domain/designations/designation-overview.ts';
import type { AreaId } from '../../../domain/designations/designation-programme.ts';
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
  const company = inDesignations(records, facts);
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
  'message, before designations': notScored('2021-05-10'),
  'message, a day without values': notScored('2024-05-10'),
};
