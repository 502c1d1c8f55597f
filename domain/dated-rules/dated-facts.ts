import { directoryListing, invoiceShownFrom, kpiPeriod, kpiReportPeriod } from '../benefits/learning-partner.ts';
import { replacementOf } from '../benefits/licence-tokens.ts';
import { pmcGraceEnd } from '../competencies/counting.ts';
import { shownAfterAssessment, shownAfterLink, shownAfterMerge } from '../people/mcid-state.ts';
import {
  checkDueOn,
  daysLeft,
  type RenewalRules,
  type RenewalWindow,
  windowAfter,
  windowsOf,
} from '../renewal/renewal.ts';
import { coverageOf, extensionOf } from '../renewal/renewal-state.ts';
import { addYears, type CalendarDay } from '../time/calendar-day.ts';
import type { StatedDay } from '../time/stated-dates.ts';
import type { DatedRuleQuestion } from './dated-rule-question.ts';
import type { DatedRule } from './dated-rules.ts';

export type DayName =
  | 'day'
  | 'anniversary'
  | 'firstDay'
  | 'lastDay'
  | 'checkOn'
  | 'from'
  | 'through'
  | 'by'
  | 'extendedThrough'
  | 'shownFrom'
  | 'visibleBy'
  | 'skillBy';

/** What a rule says of a day: the case that applies, and the days to name. */
export type DatedFacts = {
  readonly outcome:
    | 'extension.covered'
    | 'extension.excepted'
    | 'extension.notMentioned'
    | 'extension.outside'
    | 'check.ahead'
    | 'check.due'
    | 'check.passed'
    | 'kpiInvoice.shown'
    | 'kpiPeriod.counted'
    | 'kpiReport.covers'
    | 'directory.listed'
    | 'token.possible'
    | 'token.tooLate'
    | 'token.alreadyReplaced'
    | 'mcidMerge.shown'
    | 'merger.unchanged'
    | 'merger.untilRenewal'
    | 'merger.renewed'
    | 'pmc.counting'
    | 'pmc.ended'
    | 'linked.waiting'
    | 'linked.late'
    | 'exam.waiting'
    | 'exam.late'
    | 'benefits.kept'
    | 'benefits.ended'
    | 'anniversary.ahead'
    | 'anniversary.open'
    | 'anniversary.passed';
  /** The days that the outcome's text names. */
  readonly days: Readonly<Partial<Record<DayName, CalendarDay>>>;
};

type Asked = {
  readonly question: DatedRuleQuestion & { readonly date: StatedDay };
  /** One of the date's readings. */
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly rules: RenewalRules;
};

/** Computes what the question's rule says of a day. */
export function datedFacts(asked: Asked): DatedFacts {
  return COMPUTE[asked.question.rule](asked);
}

const COMPUTE: Readonly<Record<DatedRule, (asked: Asked) => DatedFacts>> = {
  extension: extensionFacts,
  check: (asked) => {
    const { anniversary } = comingWindow(asked);
    const checkOn = checkDueOn(anniversary, asked.rules);
    const stage = asked.today < checkOn ? 'ahead' : asked.today <= anniversary ? 'due' : 'passed';
    return { outcome: `check.${stage}`, days: { anniversary, checkOn } };
  },
  kpiInvoice: ({ day }) => ({ outcome: 'kpiInvoice.shown', days: { day, shownFrom: invoiceShownFrom(day).shownFrom } }),
  kpiPeriod: (asked) => {
    const { anniversary } = comingWindow(asked);
    const { from, through } = kpiPeriod(anniversary);
    return { outcome: 'kpiPeriod.counted', days: { anniversary, from, through } };
  },
  kpiReport: ({ day }) => {
    const { from, through } = kpiReportPeriod(day);
    return { outcome: 'kpiReport.covers', days: { day, from, through } };
  },
  directory: ({ day }) => {
    const { submitted, visibleBy } = directoryListing(day);
    return { outcome: 'directory.listed', days: { day, ...submitted, visibleBy } };
  },
  token: ({ question, day, today }) => {
    const replacement = replacementOf({ activatedOn: day, isReplaced: question.isRepeated }, today);
    const { kind } = replacement;
    return {
      outcome: `token.${kind}`,
      days: { day, ...(kind !== 'alreadyReplaced' && { lastDay: replacement.lastDay }) },
    };
  },
  mcidMerge: ({ day }) => ({ outcome: 'mcidMerge.shown', days: { day, by: shownAfterMerge(day) } }),
  merger: mergerFacts,
  pmc: ({ day, today }) => {
    const lastDay = pmcGraceEnd(day);
    return { outcome: today <= lastDay ? 'pmc.counting' : 'pmc.ended', days: { day, lastDay } };
  },
  linked: ({ day, today }) => {
    const shown = shownAfterLink(day);
    return { outcome: today <= shown.by ? 'linked.waiting' : 'linked.late', days: { day, ...shown } };
  },
  exam: ({ day, today }) => {
    const { from, by } = shownAfterAssessment(day);
    const days = { day, skillBy: shownAfterLink(day).by, from, by };
    return { outcome: today <= by ? 'exam.waiting' : 'exam.late', days };
  },
  benefits: (asked) => {
    const window = statedWindow(asked);
    return { outcome: asked.today <= window.lastDay ? 'benefits.kept' : 'benefits.ended', days: window };
  },
  anniversary: (asked) => {
    const window = statedWindow(asked);
    const isOpen = daysLeft(window, asked.today) !== undefined;
    const stage = isOpen ? 'open' : asked.today < window.firstDay ? 'ahead' : 'passed';
    return { outcome: `anniversary.${stage}`, days: window };
  },
};

/** The window after a stated anniversary; a purchase has its first one, a day without a year the one to come. */
function statedWindow({ question: { role, date }, day, today, rules }: Asked): RenewalWindow {
  if (role === 'purchase') return windowAfter(addYears(day, 1), rules);
  const window = windowAfter(day, rules);
  return !date.yearGiven && window.lastDay < today ? windowAfter(addYears(day, 1), rules) : window;
}

/** The same, but for a purchase the window that is open or next. */
function comingWindow(asked: Asked): RenewalWindow {
  const { question, day, today, rules } = asked;
  if (question.role !== 'purchase') return statedWindow(asked);
  const { first, later } = windowsOf(day, today, rules);
  return later ?? first;
}

function extensionFacts(asked: Asked): DatedFacts {
  const { question, rules } = asked;
  const { anniversary } = statedWindow(asked);
  const extension = extensionOf(anniversary, rules);
  const [period] = rules.extensions;
  if (!period) throw new Error('These rules know no extension');
  if (!extension) return { outcome: 'extension.outside', days: { anniversary, ...period } };
  const coverage = coverageOf(question.holding);
  if (coverage === 'notMentioned' || coverage === 'excepted') {
    return { outcome: `extension.${coverage}`, days: { anniversary, ...extension } };
  }
  return {
    outcome: 'extension.covered',
    days: { anniversary, ...extension, extendedThrough: addYears(anniversary, 1) },
  };
}

/** Until the first renewal after the merger nothing changes; from a stated renewal on, the benefits are combined. */
function mergerFacts(asked: Asked): DatedFacts {
  const { question, day, today } = asked;
  if (question.role !== 'renewal') return { outcome: 'merger.unchanged', days: { day } };
  const window = statedWindow(asked);
  return { outcome: today < window.firstDay ? 'merger.untilRenewal' : 'merger.renewed', days: window };
}
