import type { Competency } from '../../competencies/programme.ts';
import { all, allOf, any, anyOf, byMarket, focusArea, metric, people } from './rows.ts';
import { option, snapshot } from './source.ts';

const AREA = 'Applications and infrastructure';

const APP_EXAMS = focusArea({
  'Web App Dev': anyOf('70-480', '70-483', '70-486'),
  'Universal Windows Platform': anyOf('70-357', '70-354', '70-355'),
  'Azure App Dev': anyOf('70-532', '70-487', '70-533'),
});

const INTEGRATION_EXAMS = focusArea({
  'Windows Server': anyOf('70-412', '70-740', '70-741', '70-742'),
  'SQL Server': anyOf('70-462', '70-464', '70-762', '70-764'),
  'C#': anyOf('70-483'),
  Azure: anyOf('70-487', '70-532'),
});

const CLOUD_ASSESSMENTS = anyOf('Cloud Platform', 'Azure Data', 'Azure App Dev', 'Azure IoT', 'Azure RDS');
const CLOUD_EXAMS = anyOf('70-532', '70-533', '70-534', '70-535', '70-473', '70-475', 'MCSA Linux');
const CLOUD_ASSOCIATIONS = ['DPOR', 'TPOR'];

const DEVOPS_EXAMS = allOf('70-496', '70-498');
const DEVOPS_FURTHER = anyOf('70-497', 'PMI-ACP', 'PSM I', 'CSM');

const DATACENTER_EXAMS = focusArea({
  'System Center 2012': anyOf('70-246', '70-247'),
  Virtualization: anyOf('74-409'),
  'Windows Server 2012': anyOf('70-410', '70-411', '70-412', '70-413', '70-414', '70-417'),
  'Windows Server 2016': anyOf('70-740', '70-741', '70-742', '70-743', '70-744'),
});

const EITHER_GROUP = 'Read as either enough people by assessment or enough by exam; at gold the two do not add up.';
const ANY_AREA = 'Read as any focus area for each person.';

export const APPLICATIONS: readonly Competency[] = [
  {
    id: 'application-development',
    name: 'Application Development',
    area: AREA,
    options: [
      option('application-builder', 'Application Builder', snapshot('application-development', ANY_AREA), {
        silver: people(2, APP_EXAMS),
        gold: people(4, anyOf('MCSD App Builder')),
      }),
    ],
  },
  {
    id: 'app-integration',
    name: 'App Integration',
    area: AREA,
    options: [
      option('application-integrator', 'Application Integrator', snapshot('application-integration', ANY_AREA), {
        silver: all(people(2, INTEGRATION_EXAMS), people(2, anyOf('BizTalk'))),
        gold: all(people(4, INTEGRATION_EXAMS), people(4, anyOf('BizTalk'))),
      }),
    ],
  },
  {
    id: 'cloud-platform',
    name: 'Cloud Platform',
    area: AREA,
    options: [
      option('azure-consumption', 'Azure Consumption', snapshot('cloud-platform', EITHER_GROUP), {
        silver: all(
          metric('azure-consumption-usd', byMarket(15_000, 10_000), CLOUD_ASSOCIATIONS),
          any(people(1, CLOUD_ASSESSMENTS), people(1, CLOUD_EXAMS)),
        ),
        gold: all(
          metric('azure-consumption-usd', 100_000, CLOUD_ASSOCIATIONS),
          any(people(2, CLOUD_ASSESSMENTS), people(2, CLOUD_EXAMS)),
        ),
      }),
    ],
  },
  {
    id: 'devops',
    name: 'DevOps',
    area: AREA,
    options: [
      option('devops-partner', 'DevOps Partner', snapshot('devops'), {
        silver: people(2, DEVOPS_EXAMS, { count: 1, each: DEVOPS_FURTHER }),
        gold: people(4, DEVOPS_EXAMS, { count: 2, each: DEVOPS_FURTHER }),
      }),
    ],
  },
  {
    id: 'datacenter',
    name: 'Datacenter',
    area: AREA,
    options: [
      option('datacenter-solutions', 'Datacenter Solutions', snapshot('datacenter', ANY_AREA), {
        silver: people(2, DATACENTER_EXAMS),
        gold: people(4, anyOf('MCSA Server 2012', 'MCSA Server 2016')),
      }),
    ],
  },
];
