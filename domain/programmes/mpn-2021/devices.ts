import type { Competency, RowSource } from '../../competencies/programme.ts';
import type { DeclaredRequirement, Requirement } from '../../competencies/requirement.ts';
import { all, any, anyOf, metric, people } from './rows.ts';
import { option, snapshot } from './source.ts';

const AREA = 'Modern workplace and security';

const EMS_ASSOCIATIONS = ['DAP', 'TPOR', 'FastTrack', 'DPOR'];
const EMS_FURTHER = anyOf('EMS Device', 'EMS Identity', 'EMS Information', 'EMS Cloud App');

const APP_EXAMS = anyOf('70-354', '70-355', '70-357');
const DEPLOYMENT = anyOf('Windows 10');
const SYSTEM_BUILDER = anyOf('70-735');
const IOT_BUILDER = anyOf('IoT Device');
const HUB = anyOf('Surface Hub');
const HUB_EXAMS = anyOf('70-347', '70-334', '70-398', '70-697');
/** The partner states this, since no report contains it. */
export const HUB_RESELLER: DeclaredRequirement = { kind: 'declared', fact: 'authorised-surface-hub-reseller' };

const EITHER_GROUP = 'Read as either enough people by exam or enough by assessment; the two do not add up.';
const COPY_ERROR = "Gold repeats the Enterprise option's figures on the page, which looks like a copy error.";

/** New customers and active entitlements of Enterprise Mobility + Security, and people with two assessments each. */
function mobility(newCustomers: number, entitlements: number, count: number): Requirement {
  return all(
    metric('ems-new-customers', newCustomers, EMS_ASSOCIATIONS),
    metric('ems-active-entitlements', entitlements, EMS_ASSOCIATIONS),
    people(count, anyOf('EMS Overview'), { count: count, each: EMS_FURTHER }),
  );
}

const UNPUBLISHED: RowSource = {
  document: 'none',
  year: 'unknown',
  note: 'Security is not among the 2017/18 pages, and no other source gives its requirements.',
};

export const DEVICES: readonly Competency[] = [
  {
    id: 'enterprise-mobility-management',
    name: 'Enterprise Mobility Management (EMM)',
    area: AREA,
    options: [
      option('enterprise-partner', 'Enterprise Partner', snapshot('enterprise-mobility-management'), {
        silver: mobility(3, 500, 2),
        gold: mobility(5, 4_000, 4),
      }),
      option('smb-partner', 'SMB Partner', snapshot('enterprise-mobility-management', COPY_ERROR), {
        silver: mobility(20, 125, 2),
        gold: all({ kind: 'notPublished' }, people(4, anyOf('EMS Overview'), { count: 4, each: EMS_FURTHER })),
      }),
    ],
  },
  {
    id: 'windows-and-devices',
    name: 'Windows and Devices',
    area: AREA,
    options: [
      option('service-partner', 'Service Partner', snapshot('windows-and-devices', EITHER_GROUP), {
        silver: any(people(2, APP_EXAMS), people(2, DEPLOYMENT)),
        gold: any(people(4, APP_EXAMS), people(4, DEPLOYMENT)),
      }),
      option('device-partner', 'Device Partner', snapshot('windows-and-devices', EITHER_GROUP), {
        silver: any(people(2, SYSTEM_BUILDER), people(2, IOT_BUILDER)),
        gold: any(people(4, SYSTEM_BUILDER), people(4, IOT_BUILDER)),
      }),
      option('surface-hub', 'Surface Hub', snapshot('windows-and-devices'), {
        silver: all(metric('surface-hub-devices', 12), HUB_RESELLER, people(2, HUB)),
        gold: all(metric('surface-hub-devices', 52), HUB_RESELLER, people(4, HUB, { count: 4, each: HUB_EXAMS })),
      }),
    ],
  },
  {
    id: 'security',
    name: 'Security',
    area: AREA,
    options: [
      option('unpublished', 'Unpublished', UNPUBLISHED, {
        silver: { kind: 'notPublished' },
        gold: { kind: 'notPublished' },
      }),
    ],
  },
];
