import type { Competency } from '../../competencies/programme.ts';
import { PCI_SMB_OPTION } from './pci.ts';
import { all, allOf, any, anyOf, byMarket, either, metric, people } from './rows.ts';
import { option, snapshot } from './source.ts';

const AREA = 'Modern workplace and security';

const PRODUCTIVITY_ASSOCIATIONS = ['DAP', 'TPOR', 'DPOR', 'FastTrack'];
const OFFICE_EXAMS = allOf('70-346', '70-347');
const OFFICE_CERTIFICATION = anyOf('MCSA Office 365');
const SHAREPOINT_EXAMS = allOf('70-347', '70-339');
const SHAREPOINT_CERTIFICATIONS = anyOf('MCSE Productivity', 'MCSD App Builder');
const VOICE = either(allOf('70-334', '70-333'), anyOf('MCSE Productivity'));
const EXCHANGE_EXAMS = allOf('70-347', '70-345');
const PRODUCTIVITY = anyOf('MCSE Productivity');
const SMALL_BUSINESS_ASSOCIATIONS = ['DAP', 'TPOR', 'DPOR'];

const EITHER_GROUP = 'Read as either enough people by exams or enough by certification; the two do not add up.';

export const WORKPLACE: readonly Competency[] = [
  {
    id: 'collaboration-and-content',
    name: 'Collaboration and Content',
    area: AREA,
    options: [
      option(
        'sharepoint-services',
        'SharePoint Services Partner',
        snapshot('collaboration-and-content', EITHER_GROUP),
        {
          silver: any(people(2, SHAREPOINT_EXAMS), people(2, SHAREPOINT_CERTIFICATIONS)),
          gold: any(people(4, SHAREPOINT_EXAMS), people(4, SHAREPOINT_CERTIFICATIONS)),
        },
      ),
    ],
  },
  {
    id: 'communications',
    name: 'Communications',
    area: AREA,
    options: [
      option('systems-integrator', 'Systems Integrator', snapshot('communications'), {
        silver: people(2, VOICE, { count: 1, each: anyOf('Voice') }),
        gold: people(4, VOICE, { count: 2, each: anyOf('Voice') }),
      }),
    ],
  },
  {
    id: 'cloud-productivity',
    name: 'Cloud Productivity',
    area: AREA,
    options: [
      option('managed-service-partner', 'Managed Service Partner', snapshot('cloud-productivity', EITHER_GROUP), {
        silver: all(
          metric('office-365-active-entitlements', byMarket(2_000, 1_000), PRODUCTIVITY_ASSOCIATIONS),
          any(people(1, OFFICE_EXAMS), people(1, OFFICE_CERTIFICATION)),
        ),
        gold: all(
          metric('office-365-active-entitlements', 4_000, PRODUCTIVITY_ASSOCIATIONS),
          any(people(2, OFFICE_EXAMS), people(2, OFFICE_CERTIFICATION)),
        ),
      }),
    ],
  },
  {
    id: 'messaging',
    name: 'Messaging',
    area: AREA,
    options: [
      option('hybrid-services', 'Hybrid Services Partner', snapshot('messaging', EITHER_GROUP), {
        silver: any(people(2, EXCHANGE_EXAMS), people(2, PRODUCTIVITY)),
        gold: any(people(4, EXCHANGE_EXAMS), people(4, PRODUCTIVITY)),
      }),
    ],
  },
  {
    id: 'small-and-midmarket-cloud-solutions',
    name: 'Small and Midmarket Cloud Solutions',
    area: AREA,
    options: [
      option('office-365-services', 'O365 Services', snapshot('small-and-midmarket-cloud-solutions'), {
        silver: metric('office-365-new-customers', 4, SMALL_BUSINESS_ASSOCIATIONS),
        gold: all(metric('office-365-new-customers', 25, SMALL_BUSINESS_ASSOCIATIONS), people(2, anyOf('70-347'))),
      }),
      PCI_SMB_OPTION,
    ],
  },
];
