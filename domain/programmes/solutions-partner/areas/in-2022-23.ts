import type {
  AreaId,
  AreaSlice,
  DatedSource,
  MetricRow,
  TrackRows,
  TrackRule,
} from '../../../designations/designation-programme.ts';
import { betterTotal, gate, notApplicable, pool, skilling } from '../rows.ts';
import { PAGES, page2023 } from '../sources.ts';
import { azureCustomerRows } from './azure.ts';
import { businessRows, businessTrackRule } from './business-applications.ts';
import { modernWorkRows } from './modern-work.ts';
import { SECURITY_ROWS_2023, SECURITY_SOURCE_2023 } from './security-in-2022-23.ts';

const AZURE = page2023('solutions-partner-azure');
const BUSINESS = page2023('solutions-partner-business');
const MODERN_WORK = page2023('solutions-partner-modern-work');

const ADMINISTRATOR = gate('step-1', 2, ['azure-administrator']);
const ARCHITECT = gate('step-1', 2, ['azure-solutions-architect']);

/** No source tells the values of later months; from 1 December 2023, Security takes two people in steps 1 and 2. */
function slice(area: AreaId, trackRule: TrackRule, tracks: readonly TrackRows[], page: string): AreaSlice {
  return { area, from: '2022-10-03', through: '2023-10-31', asOf: '2023-10', trackRule, tracks, page };
}

function single(source: DatedSource): TrackRule {
  return { kind: 'single', explanation: 'One set of thresholds for everyone.', source };
}

function azure(area: AreaId, skillingRows: readonly MetricRow[]): AreaSlice {
  const metrics = [...azureCustomerRows('enterprise', AZURE), ...skillingRows];
  return slice(area, single(AZURE), [{ track: 'enterprise', metrics }], PAGES.azure);
}

function bothTracks(rows: (track: TrackRows['track']) => readonly MetricRow[]): readonly TrackRows[] {
  return (['enterprise', 'smb'] as const).map((track) => ({ track, metrics: rows(track) }));
}

const DATA_AI = azure('data-ai', [
  skilling(
    'intermediate',
    40,
    [
      ARCHITECT,
      gate('step-2', 2, ['azure-administrator']),
      pool(
        'step-3',
        4,
        [
          'azure-database-administrator',
          'azure-ai-engineer',
          'azure-data-scientist',
          'azure-data-engineer',
          'power-bi-data-analyst',
          'customer-data-platform',
          'azure-cosmos-db-developer',
        ],
        ['step-1', 'step-2'],
      ),
    ],
    AZURE,
  ),
  notApplicable('advanced', AZURE),
]);

const DIGITAL_APP = azure('digital-app', [
  skilling(
    'intermediate',
    20,
    [ADMINISTRATOR, pool('step-2', 4, ['azure-developer', 'power-platform-developer'], ['step-1'])],
    AZURE,
  ),
  skilling(
    'advanced',
    20,
    [
      ARCHITECT,
      pool(
        'step-2',
        4,
        ['azure-iot-developer', 'azure-devops-engineer', 'power-platform-solution-architect'],
        ['step-1'],
      ),
    ],
    AZURE,
  ),
]);

const INFRASTRUCTURE = azure('infrastructure', [
  skilling(
    'intermediate',
    20,
    [
      ADMINISTRATOR,
      pool(
        'step-2',
        4,
        ['azure-network-engineer', 'azure-stack-hub-operator', 'windows-server-administrator'],
        ['step-1'],
      ),
    ],
    AZURE,
  ),
  skilling(
    'advanced',
    20,
    [ARCHITECT, pool('step-2', 4, ['azure-virtual-desktop', 'azure-sap-workloads'], ['step-1'])],
    AZURE,
  ),
]);

const BUSINESS_LISTS = {
  intermediate: [
    'd365-finance',
    'd365-commerce',
    'd365-finance-operations-developer',
    'd365-supply-chain',
    'd365-manufacturing',
    'd365-customer-service',
    'd365-sales',
    'd365-field-service',
    'd365-business-central',
    'd365-marketing',
    'power-platform-app-maker',
    'power-bi-data-analyst',
    'power-platform-consultant',
    'power-platform-developer',
    'customer-data-platform',
    'azure-enterprise-data-analyst',
    'power-automate-rpa-developer',
  ],
  advanced: [
    'd365-supply-chain-expert',
    'd365-finance-operations-architect',
    'd365-power-platform-architect',
    'power-platform-solution-architect',
  ],
  source: {
    ...BUSINESS,
    note: 'The page says that Customer Service retired on 2023-06-30; the page of 2026 lists it again.',
  },
};

const MODERN_WORK_ROWS = {
  intermediate: [
    'microsoft-365-fundamentals',
    'teams-application-developer',
    'teams-administrator',
    'messaging-administrator',
    'identity-access-administrator',
    'collaboration-communications',
    'endpoint-administrator',
  ],
  advanced: ['enterprise-administrator', 'teams-meetings-assessment'],
  source: MODERN_WORK,
  advancedSource: MODERN_WORK,
};

/** The areas from their start to the last day that the copied pages cover. */
export const AREAS_IN_2022_23: readonly AreaSlice[] = [
  DATA_AI,
  DIGITAL_APP,
  INFRASTRUCTURE,
  slice(
    'business-applications',
    businessTrackRule(BUSINESS),
    bothTracks((track) => businessRows(track, BUSINESS_LISTS)),
    PAGES.business,
  ),
  slice(
    'modern-work',
    betterTotal(MODERN_WORK),
    bothTracks((track) => modernWorkRows(track, MODERN_WORK_ROWS)),
    PAGES.modernWork,
  ),
  slice(
    'security',
    single(SECURITY_SOURCE_2023),
    [{ track: 'enterprise', metrics: SECURITY_ROWS_2023 }],
    PAGES.security,
  ),
];
