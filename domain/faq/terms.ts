/** What leads on from a term: the rule behind it, the entry that tells more, and the ability that shows it. */
type WayOn = { readonly rule?: string; readonly entry?: string; readonly ability?: TermAbility };

type TermAbility =
  | 'risk'
  | 'renewals'
  | 'whatIf'
  | 'preferences'
  | 'status'
  | 'linking'
  | 'roles'
  | 'plan'
  | 'companyFacts';

/** The words that the bot's cards print and that it can explain; the words for each are those of the cards. */
export const TERMS = {
  fragile: { rule: 'R12', ability: 'risk' },
  atRisk: { rule: 'R4', ability: 'risk' },
  notMet: { entry: 'competency-requirements', ability: 'risk' },
  safe: { ability: 'risk' },
  unknown: { ability: 'companyFacts' },
  expired: { entry: 'licenses-after-lapse', ability: 'renewals' },
  met: { entry: 'competency-requirements', ability: 'status' },
  active: { ability: 'renewals' },
  checkDue: { rule: 'R4', entry: 'check-3-months' },
  feeOpen: { rule: 'R5', entry: 'covid-extension' },
  windowOpen: { rule: 'R1', entry: 'renewal-window', ability: 'renewals' },
  extended: { rule: 'R5', entry: 'covid-extension' },
  counts: { rule: 'R6', entry: 'accepted-sources' },
  doesNotCount: { rule: 'R6', entry: 'associated-not-shown' },
  asOf: { ability: 'status' },
  anniversary: { rule: 'R1', entry: 'term-anniversary', ability: 'renewals' },
  renewalWindow: { rule: 'R1', entry: 'renewal-window', ability: 'renewals' },
  associated: { rule: 'R8', entry: 'link-mcid' },
  singlePoint: { rule: 'R12', ability: 'whatIf' },
  retired: { rule: 'R10', entry: 'retired-exams' },
  membership: { entry: 'renew-competency', ability: 'renewals' },
  option: { entry: 'competency-requirements' },
  requirement: { entry: 'competency-requirements' },
  level: { entry: 'what-is-competency' },
  skill: { rule: 'R6', entry: 'accepted-sources' },
  performance: { rule: 'R7', entry: 'twelve-months' },
  market: { ability: 'companyFacts' },
  plan: { ability: 'plan' },
  whatIf: { ability: 'whatIf' },
  preview: { entry: 'skills-report-view' },
  alert: { ability: 'preferences' },
  snooze: { ability: 'preferences' },
  mute: { ability: 'preferences' },
  quietHours: { ability: 'preferences' },
  mpnPartnerAdmin: { rule: 'R19', entry: 'skills-report-access' },
  globalAdmin: { rule: 'R19', entry: 'skills-report-access' },
  role: { rule: 'R19', ability: 'roles' },
  unlinked: { rule: 'R6', entry: 'link-mcid', ability: 'linking' },
  overdue: { rule: 'R9', entry: 'skills-delay', ability: 'linking' },
} as const satisfies Readonly<Record<string, WayOn>>;

export type TermId = keyof typeof TERMS;

/** The entry that tells more about each rule of competencies. */
export const RULE_PAGES = {
  R1: 'renewal-window',
  R2: 'renew-competency',
  R3: 'renewal-notices',
  R4: 'check-3-months',
  R5: 'covid-extension',
  R6: 'accepted-sources',
  R7: 'twelve-months',
  R8: 'pmc-six-months',
  R9: 'skills-delay',
  R10: 'retired-skills-visible',
  R11: 'mcid-single',
  R12: 'user-leaves',
  R13: 'gold-learning',
  R14: 'kpi-period',
  R15: 'directory-missing',
  R16: 'replacement-token',
  R17: 'action-pack-limit',
  R18: 'merger',
  R19: 'skills-report-access',
} as const;

/** The same for the rules of designations, SP1 to SP12. */
const DESIGNATION_RULE_PAGES = {
  SP1: 'programme-today',
  SP2: 'programme-today',
  SP3: 'programme-today',
  SP4: 'programme-today',
  SP5: 'programme-today',
  SP6: 'programme-today',
  SP7: 'programme-today',
  SP8: 'programme-today',
  SP9: 'programme-today',
  SP10: 'programme-today',
  SP11: 'programme-today',
  SP12: 'programme-today',
} as const;

/** The entry that tells more about each rule, of competencies and of designations. */
export const ALL_RULE_PAGES = { ...RULE_PAGES, ...DESIGNATION_RULE_PAGES };

export type ExplainedRule = keyof typeof ALL_RULE_PAGES;

/** Terms that an entry explains, by the folded words for them. */
export const TERM_ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'term-mcid': ['mcid', 'mcp id', 'microsoft certification profile'],
  'term-mpn': ['mpn', 'microsoft partner network'],
  'term-pmc': ['pmc', 'partner membership center'],
  'term-partner-center': ['pc', 'partner center'],
  'term-ttm': ['ttm', 'trailing twelve months'],
  'term-pci': ['pci', 'pci score', 'partner contribution indicators'],
  'term-kpi': ['kpi', 'kpis', 'kpi:er', 'learning kpi'],
  'term-iur': ['iur', 'internal use rights'],
  'term-omlp': ['omlp', 'official microsoft learning products'],
  'term-mct': ['mct', 'microsoft certified trainer'],
  'term-maps': ['maps', 'action pack', 'action packs', 'microsoft action pack'],
  'term-partner-university': ['partner university'],
  'what-is-competency': ['competency', 'competencies', 'kompetens', 'kompetenser'],
  'what-is-skills-report': ['skills report', 'kompetensrapport', 'kompetensrapporten'],
  'what-is-lap': ['learning action pack', 'lap', 'learning partner'],
  'programme-today': ['solutions partner', 'designation', 'designations', 'solutions partner designation'],
};
