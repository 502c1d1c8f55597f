import type { Competency } from '../../competencies/programme.ts';
import { all, allOf, anyOf, both, focusArea, metric, people } from './rows.ts';
import { option, snapshot } from './source.ts';

const AREA = 'Data and AI';
const PARTNER_OF_RECORD = ['DPOR', 'TPOR'];

const ANALYTICS_FOUNDATION = anyOf('DA Foundational');
const ANALYTICS_FURTHER = anyOf('DA Business Intelligence', 'DA Advanced Analytics', 'DA Big Data');
const ANALYTICS_SPECIALIST = both(
  focusArea({
    'Business Intelligence': allOf('70-767', '70-768'),
    'Advanced Analytics': allOf('70-773', '70-774'),
    'Big Data': allOf('70-475', '70-775'),
  }),
  ANALYTICS_FOUNDATION,
);
const POWER_BI = anyOf('DA Business Intelligence');

const PLATFORM_FOUNDATION = anyOf('DP Foundational');
const PLATFORM_FURTHER = anyOf('DP SQL Server 2016', 'DP Data Warehouse', 'DP Data Services');
const SQL_SPECIALIST = both(
  focusArea({
    'Database Administration': allOf('70-764', '70-765'),
    'Database Development': allOf('70-762', '70-761', '70-473'),
  }),
  PLATFORM_FOUNDATION,
);

const ANY_AREA = 'Read as all exams of any one focus area for each person.';
const ANY_RECORD = 'The page says "Partner of Record" alone; read as digital or transacting.';

export const DATA: readonly Competency[] = [
  {
    id: 'data-analytics',
    name: 'Data Analytics',
    area: AREA,
    options: [
      option('data-analytics-specialist', 'Data Analytics Specialist', snapshot('data-analytics', ANY_AREA), {
        silver: people(1, ANALYTICS_SPECIALIST),
        gold: people(2, ANALYTICS_SPECIALIST),
      }),
      option('data-analytics-beginners', 'Data Analytics Beginners', snapshot('data-analytics'), {
        silver: people(2, ANALYTICS_FOUNDATION, { count: 2, each: ANALYTICS_FURTHER }),
        gold: people(4, ANALYTICS_FOUNDATION, { count: 4, each: ANALYTICS_FURTHER }),
      }),
      option('power-bi', 'Power BI', snapshot('data-analytics', ANY_RECORD), {
        silver: all(people(1, POWER_BI), metric('power-bi-seats', 250, PARTNER_OF_RECORD)),
        gold: all(people(2, POWER_BI), metric('power-bi-seats', 1_000, PARTNER_OF_RECORD)),
      }),
    ],
  },
  {
    id: 'data-platform',
    name: 'Data Platform',
    area: AREA,
    options: [
      option('big-data', 'Big Data', snapshot('data-platform'), {
        silver: people(2, PLATFORM_FOUNDATION, { count: 2, each: PLATFORM_FURTHER }),
        gold: people(4, PLATFORM_FOUNDATION, { count: 4, each: PLATFORM_FURTHER }),
      }),
      option('sql-server-specialist', 'SQL Server Specialist', snapshot('data-platform', ANY_AREA), {
        silver: people(1, SQL_SPECIALIST),
        gold: people(2, SQL_SPECIALIST),
      }),
    ],
  },
];
