/** A rule that computes days from a date in a question. */
export type DatedRule =
  | 'extension'
  | 'check'
  | 'kpiInvoice'
  | 'kpiPeriod'
  | 'kpiReport'
  | 'directory'
  | 'token'
  | 'mcidMerge'
  | 'merger'
  | 'pmc'
  | 'linked'
  | 'exam'
  | 'benefits'
  | 'anniversary';

/** The FAQ entry that explains each rule, with its source. */
export const RULE_ENTRIES: Readonly<Record<DatedRule, string>> = {
  extension: 'covid-extension',
  check: 'check-3-months',
  kpiInvoice: 'kpi-update-schedule',
  kpiPeriod: 'kpi-period',
  kpiReport: 'kpi-update-schedule',
  directory: 'directory-missing',
  token: 'replacement-token',
  mcidMerge: 'mcid-merge',
  merger: 'merger',
  pmc: 'pmc-six-months',
  linked: 'skills-delay',
  exam: 'skills-delay',
  benefits: 'benefits-during-renewal',
  anniversary: 'renewal-window',
};

/** How a question with a date is recognised as one about a rule; all patterns are for folded text. */
export type Recognition = {
  readonly rule: DatedRule;
  /** The FAQ entries about the rule: a dated question that leads to one of them is one about the rule. */
  readonly entries: readonly string[];
  /** Entries that a question about the rule is mistaken for because of its date; the words below then decide. */
  readonly mistaken?: readonly string[];
  /** Words that mean the rule where no entry or a mistaken one is found, if all of them occur. */
  readonly words: readonly RegExp[];
  readonly not?: RegExp;
  /** True if the rule counts from an anniversary, so that no other day will do. */
  readonly fromAnniversary?: true;
  /** The words that the date belongs to, the nearest of several dates. */
  readonly event: RegExp;
};

const ANNIVERSARY =
  /\b(?:anniversar\w*|arsdag\w*|(?:renewal|fornyelse)[ -]?(?:date|day|dag\w*|datum\w*)|renewals? (?:is|falls|comes))/;
const BOUGHT = /\b(?:bought|purchased|kopte|kopt\w*|anniversar\w*|arsdag\w*|renewal|fornyelse\w*)/;
const SHOWS =
  /\b(?:show\w*|appear\w*|visible|see|seen|syns|synas|synlig\w*|visas|dyka?e?r? upp|count\w*|rakn\w*|report|rapport\w*|how long|hur lang\w*|when|nar)\b/;
const EXAM =
  /\b(?:exams?|tests?|assessments?|certif\w*|skills?|prov\w*|tenta\w*|bedomning\w*|fardighet\w*|[a-z]{2}-\d{3}|\d{2}-\d{3})\b/;
const PASSED =
  /\b(?:pass\w*|complet\w*|finish\w*|took|taken|earn\w*|got|did|klara\w*|tog|tagit|godkan\w*|avla\w*|fick|gjorde|skrev|slutfor\w*)\b/;

/** In order: of several rules that fit, the first one answers. */
export const RECOGNITIONS: readonly Recognition[] = [
  {
    rule: 'extension',
    entries: ['covid-extension'],
    mistaken: ['renewal-window', 'term-anniversary', 'renew-competency'],
    words: [/\b(?:covid\w*|corona\w*|pandemi\w*|extended|extension\w*|forlangd\w*|forlangning\w*)/],
    not: /\b(?:specializ\w*|specialis\w*|kpi\w*|token\w*|licen\w*)/,
    event: /\b(?:covid\w*|corona\w*|pandemi\w*|extend\w*|extension\w*|forlang\w*|anniversar\w*|arsdag\w*|date|datum)/,
  },
  {
    rule: 'check',
    fromAnniversary: true,
    entries: ['check-3-months'],
    words: [/\b(?:check\w*|at risk|look at the skills report|kontroller\w*|riskzon\w*|kolla\w*)\b/, ANNIVERSARY],
    event: BOUGHT,
  },
  {
    rule: 'kpiInvoice',
    entries: [],
    mistaken: ['kpi-period', 'kpi-update-schedule'],
    words: [/\b(?:invoic\w*|faktur\w*)/, /\b(?:kpi\w*|report|rapport\w*|show\w*|syns|visas|dashboard)\b/],
    event: /\b(?:invoic\w*|faktur\w*)/,
  },
  {
    rule: 'kpiPeriod',
    fromAnniversary: true,
    entries: ['kpi-period'],
    words: [/\bkpi\w*/, /\b(?:anniversar\w*|arsdag\w*|renew\w*|forny\w*)/],
    event: BOUGHT,
  },
  {
    rule: 'kpiReport',
    not: /\b(?:bought|order\w*|kopte|bestall\w*)\b/,
    entries: [],
    mistaken: ['kpi-period', 'kpi-update-schedule'],
    words: [
      /\bkpi\w*/,
      /\b(?:report\w*|rapport\w*|dashboard|show\w*|visar|cover\w*|updat\w*|uppdater\w*|months|manader)\b/,
    ],
    event: /\b(?:kpi\w*|report\w*|rapport\w*)/,
  },
  {
    rule: 'directory',
    entries: ['directory-missing'],
    words: [
      /\b(?:directory|katalog\w*|listing)\b/,
      /\b(?:when|nar|how long|hur lang\w*|show\w*|syns|visas|visible|listed|added)\b/,
    ],
    event:
      /\b(?:ask\w*|request\w*|contact\w*|appl\w*|submit\w*|sent|wrote|hor\w* av|horde|bad|kontakta\w*|ansok\w*|skicka\w*|anmal\w*|mail\w*|mejl\w*|writ\w*)/,
  },
  {
    rule: 'token',
    entries: ['replacement-token'],
    words: [/\btokens?\w*/, /\b(?:activat\w*|aktiver\w*|replac\w*|ersatt\w*|ny token|new token|new one|wrong|fel)\b/],
    event: /\b(?:activat\w*|aktiver\w*|redeem\w*|used|losta? in|token\w*)/,
  },
  {
    rule: 'mcidMerge',
    entries: ['mcid-merge'],
    words: [/\bmcids?\b/, /\b(?:merg\w*|sla\w* ihop|slog\w* ihop|slagits ihop|sammanslag\w*)/],
    event: /\b(?:merg\w*|sla\w* ihop|slog\w* ihop|slagits ihop|sammanslag\w*|confirm\w*|bekrafta\w*)/,
  },
  {
    rule: 'merger',
    entries: ['merger'],
    words: [
      /\b(?:merg\w*|acqui\w*|sla\w* ihop|slog\w* ihop|gick ihop|gatt ihop|sammanslag\w*|fusion\w*|forvarv\w*)/,
      /\b(?:benefit\w*|licen\w*|forman\w*|action pack\w*|package\w*|paket\w*)/,
    ],
    not: /\bmcids?\b/,
    event: /\b(?:merg\w*|acqui\w*|ihop|sammanslag\w*|fusion\w*|forvarv\w*|renew\w*|forny\w*|anniversar\w*|arsdag\w*)/,
  },
  {
    rule: 'pmc',
    entries: ['pmc-six-months'],
    words: [
      /\b(?:pmc|membership cent(?:er|re))\b/,
      /\b(?:mov\w*|migrat\w*|switch\w*|transfer\w*|flytt\w*|gick over|overford\w*)/,
    ],
    event: /\b(?:mov\w*|migrat\w*|switch\w*|transfer\w*|flytt\w*|gick over|overford\w*|pmc)/,
  },
  {
    rule: 'linked',
    entries: [],
    mistaken: ['skills-delay', 'association-limited', 'kpi-update-schedule', 'link-mcid', 'unlisted-exam'],
    words: [/\b(?:mcid|learn\w*|account|partner university|konto\w*|certif\w*|skills?|fardighet\w*)\b/, SHOWS],
    not: /\b(?:limit\w*|begransa\w*|grans\w*|cap|max\w*|quota|kvot\w*|refus\w*|nek\w*|how (?:do|can|to)|hur (?:gor|kan|lankar|kopplar)|unlink\w*|remov\w*|koppla\w* bort|lanka\w* bort|new company|nytt foretag)\b/,
    event: /\b(?:link\w*|associat\w*|connect\w*|lanka\w*|koppla\w*|associera\w*)/,
  },
  {
    rule: 'exam',
    entries: ['skills-delay'],
    mistaken: ['unlisted-exam', 'kpi-update-schedule'],
    words: [EXAM, SHOWS],
    not: /\b(?:still|fortfarande|expir\w*|retir\w*|renew\w*|forny\w*|upphor\w*|gar ut|result\w*)\b/,
    event: PASSED,
  },
  {
    rule: 'benefits',
    fromAnniversary: true,
    entries: ['benefits-during-renewal'],
    words: [ANNIVERSARY, /\b(?:benefit\w*|perks?|forman\w*)\b/, /\b(?:until|till|how long|when|hur lang\w*|nar)\b/],
    event: BOUGHT,
  },
  {
    rule: 'anniversary',
    fromAnniversary: true,
    entries: ['term-anniversary', 'renewal-window', 'renew-competency', 'renew-action-pack'],
    words: [ANNIVERSARY, /\b(?:renew\w*|window|when|until|deadline|forny\w*|forlang\w*|fonstret|nar|senast)\b/],
    event: ANNIVERSARY,
  },
];
