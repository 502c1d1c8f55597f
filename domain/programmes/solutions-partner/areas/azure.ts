import type {
  AreaId,
  AreaSlice,
  CustomerRow,
  DatedSource,
  MetricRow,
  SkillingRow,
  Track,
  TrackRule,
} from '../../../designations/designation-programme.ts';
import { customer, figure, gate, notApplicable, pool, skilling } from '../rows.ts';
import { PAGES, page2026 } from '../sources.ts';

const SOURCE = page2026('azure');
const ADMINISTRATOR = ['azure-administrator'];
const ARCHITECT = ['azure-solutions-architect'];

const TRACK_RULE: TrackRule = {
  kind: 'assigned',
  explanation:
    "SMB if at least 80 % of the customers are in the SMB segment, by last month's data (since 2026-07-01); for an enrolled partner fixed until renewal, and SMB if one of the six months of the score history is.",
  source: SOURCE,
};

/** The rows of the three Azure areas that are not about certificates; those of Enterprise were the same in 2023. */
export function azureCustomerRows(track: Track, source: DatedSource): readonly CustomerRow[] {
  const revenue = track === 'smb' ? 500 : 1_000;
  return [
    customer('netCustomerAdds', 30, {
      figures: [figure('customers', 3)],
      formula: `Eligible customers last month − the same month last year; eligible: at least US$${revenue} of Azure consumed revenue in one of the last two months.`,
      source,
    }),
    customer('usageGrowth', 20, {
      figures: [figure('percent', 20)],
      formula:
        'Growth of the Azure consumed revenue of twelve months, as of last month against the same month last year; revenue of at least US$1,000.',
      source,
    }),
    customer('deployments', 10, {
      figures: [figure('services', 5)],
      formula: 'Different Azure services with revenue in twelve months; Virtual Machines and their licences excluded.',
      source,
    }),
  ];
}

function area(id: AreaId, skillingRows: (track: Track) => readonly MetricRow[]): AreaSlice {
  const tracks = (['enterprise', 'smb'] as const).map((track) => {
    return { track, metrics: [...azureCustomerRows(track, SOURCE), ...skillingRows(track)] };
  });
  return { area: id, from: '2026-07-31', asOf: '2026-08', trackRule: TRACK_RULE, tracks, page: PAGES.azure };
}

const DATA_AI_LIST = [
  'azure-database-administrator',
  'azure-ai-engineer',
  'azure-data-scientist',
  'power-bi-data-analyst',
  'azure-cosmos-db-developer',
  'fabric-analytics-engineer',
  'fabric-data-engineer',
  'sql-ai-developer',
  'azure-ai-apps-agents-developer',
  'machine-learning-operations-engineer',
  'azure-databricks-data-engineer',
];

/** Step 2 of SMB without step 1 is in no example: 4 points as for step 1, by symmetry. */
const BY_SYMMETRY = {
  ...SOURCE,
  doubt: 'unverified',
  note: 'What SMB step 2 earns without step 1 is in no example: 4 points by symmetry.',
} as const;

function dataAi(track: Track): readonly MetricRow[] {
  const [need, pays] = track === 'smb' ? [1, 4] : [2, undefined];
  const steps = [
    gate('step-1', need, ADMINISTRATOR, pays),
    gate('step-2', need, ARCHITECT, pays),
    pool('step-3', 4, DATA_AI_LIST, ['step-1', 'step-2']),
  ];
  return [
    skilling('intermediate', 40, steps, track === 'smb' ? BY_SYMMETRY : SOURCE),
    notApplicable('advanced', SOURCE),
  ];
}

/** A gate of administrators, or architects, and a pool: of Digital & App Innovation and of Infrastructure. */
function twoSteps(metric: SkillingRow['metric'], track: Track, list: readonly string[]): SkillingRow {
  const first = metric === 'intermediate' ? ADMINISTRATOR : ARCHITECT;
  const step1 = track === 'smb' ? gate('step-1', 1, first, 4) : gate('step-1', 2, first);
  return skilling(metric, 20, [step1, pool('step-2', 4, list, ['step-1'])], SOURCE);
}

export const AZURE_AREAS: readonly AreaSlice[] = [
  area('data-ai', dataAi),
  area('digital-app', (track) => [
    twoSteps('intermediate', track, [
      'azure-developer',
      'power-platform-developer',
      'azure-ai-cloud-developer',
      'github-agentic-ai-developer',
    ]),
    twoSteps('advanced', track, [
      'azure-devops-engineer',
      'power-platform-solution-architect',
      'github-actions',
      'github-administration',
      'github-advanced-security',
      'github-copilot',
    ]),
  ]),
  area('infrastructure', (track) => [
    twoSteps('intermediate', track, ['azure-network-engineer', 'windows-server-administrator']),
    twoSteps('advanced', track, ['azure-virtual-desktop', 'azure-sap-workloads']),
  ]),
];
