import type { Competency } from '../../competencies/programme.ts';
import { BEFORE_PCI, PCI_OPTIONS } from './pci.ts';
import { all, allOf, anyOf, byMarket, metric, people } from './rows.ts';
import { option, snapshot } from './source.ts';

const AREA = 'Business applications';
const DPOR = ['DPOR'];

const ENGAGEMENT_TECHNICAL = allOf('MB2-715', 'MB2-716');
const ENGAGEMENT_FUNCTIONAL = anyOf('MB2-717', 'MB2-718', 'MB2-877');
const OPERATIONS_TECHNICAL = allOf('MB6-894', '70-535');
const OPERATIONS_FUNCTIONAL = anyOf('MB6-895', 'MB6-896', 'MB6-897');
const PROJECT_EXAMS = allOf('74-343', '70-348');

export const BUSINESS: readonly Competency[] = [
  {
    id: 'cloud-business-applications',
    name: 'Cloud Business Applications',
    area: AREA,
    options: [
      {
        ...option(
          'customer-engagement-2018',
          'Enterprise Customer Engagement',
          snapshot('cloud-business-applications'),
          {
            silver: all(
              metric('engagement-net-new-revenue-usd', byMarket(100_000, 50_000), DPOR),
              people(5, ENGAGEMENT_TECHNICAL),
              people(5, ENGAGEMENT_FUNCTIONAL),
            ),
            gold: all(
              metric('engagement-net-new-revenue-usd', byMarket(300_000, 150_000), DPOR),
              people(15, ENGAGEMENT_TECHNICAL),
              people(15, ENGAGEMENT_FUNCTIONAL),
            ),
          },
        ),
        inForce: BEFORE_PCI,
      },
      {
        ...option('operations-2018', 'Enterprise Operations', snapshot('cloud-business-applications'), {
          silver: all(
            metric('operations-revenue-usd', byMarket(100_000, 50_000), DPOR),
            metric('operations-cloud-net-new-revenue-usd', byMarket(25_000, 12_000), DPOR),
            people(5, OPERATIONS_TECHNICAL),
            people(5, OPERATIONS_FUNCTIONAL),
          ),
          gold: all(
            metric('operations-revenue-usd', byMarket(300_000, 150_000), DPOR),
            metric('operations-cloud-net-new-revenue-usd', byMarket(75_000, 37_000), DPOR),
            people(15, OPERATIONS_TECHNICAL),
            people(15, OPERATIONS_FUNCTIONAL),
          ),
        }),
        inForce: BEFORE_PCI,
      },
      ...PCI_OPTIONS,
    ],
  },
  {
    id: 'enterprise-resource-planning',
    name: 'Enterprise Resource Planning (ERP)',
    area: AREA,
    options: [
      option('erp-reseller', 'ERP Reseller', snapshot('enterprise-resource-planning'), {
        silver: { kind: 'notOffered' },
        gold: metric('erp-gross-licence-revenue-usd', byMarket(175_000, 75_000)),
      }),
    ],
  },
  {
    id: 'project-and-portfolio',
    name: 'Project and Portfolio',
    area: AREA,
    options: [
      option(
        'project-and-portfolio-partner',
        'Project and Portfolio Partner',
        snapshot('project-and-portfolio-management'),
        {
          silver: people(2, PROJECT_EXAMS),
          gold: people(4, PROJECT_EXAMS, { count: 2, each: anyOf('70-339') }),
        },
      ),
    ],
  },
];
