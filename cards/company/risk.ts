import type { Risk } from '../../domain/competencies/risk.ts';
import type { Language } from '../../domain/language.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';
import type { Level } from '../../domain/programmes/levels.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../card.ts';
import { type ShowButton, type ShowPayload, showPayload } from '../parts/show-payload.ts';
import type { Viewer } from '../parts/viewer.ts';
import { asOfText } from '../text/as-of-text.ts';
import { capitalised } from '../text/capitalised.ts';
import type { Colour } from '../text/colour.ts';
import { listAll } from '../text/list-text.ts';
import { membershipName } from '../text/membership-text.ts';
import { type DatedRisk, riskSentences } from '../text/risk-sentences.ts';
import { riskWord } from '../text/risk-word.ts';
import { type RuleId, rulesOf, ruleText } from '../text/rule-text.ts';
import { showDay } from '../text/show-day.ts';
import { verdictNote } from '../text/verdict-note.ts';
import { words } from '../words.ts';
import template from './risk.json' with { type: 'json' };

/** The risks on a day. */
type RiskContent = {
  readonly risks: readonly DatedRisk[];
  readonly day: CalendarDay;
  /** Undefined if the reader may not see names. */
  readonly names: PeopleNames | undefined;
  /** The people with several MCIDs, each by the first. */
  readonly several: readonly string[];
};

type Row = {
  readonly name: string;
  readonly word: string;
  readonly colour: Colour;
  readonly days: string;
  readonly lines: readonly string[];
  /** One button, or none if there is nothing to plan. */
  readonly plan: readonly ShowButton[];
  readonly hint: string;
  readonly data: ShowPayload;
};

const render = compileCard<{
  summary: string;
  title: string;
  asOf: string;
  rows: readonly Row[];
  more: string;
  whyTitle: string;
  rules: readonly string[];
  note: string;
  renewals: string;
  renewalsData: ShowPayload;
}>(template);

const MOST_SHOWN = 10;
/** A card has at most six buttons, two of them "Why?" and "Renewals". */
const MOST_PLANS = 4;
const KINDS: readonly Risk['kind'][] = ['notMet', 'atRisk', 'fragile', 'unknown', 'safe'];

/** Shows how each competency that is held will stand at its anniversary. */
export function riskCard(
  { risks, day, names, several }: RiskContent,
  { today, programme }: Pick<Viewer, 'today' | 'programme'>,
  language: Language,
): Card {
  const t = words(language);
  const shown = risks.slice(0, MOST_SHOWN);
  const plannable = shown.filter(({ risk }) => risk.then.outcome === 'notAttained').slice(0, MOST_PLANS);
  const rules: RuleId[] = [
    ...rulesOf(risks.map(({ risk }) => risk.then)),
    'R4',
    ...(risks.some(({ risk }) => risk.extended) ? (['R5'] as const) : []),
  ];
  return render({
    summary: summaryText(risks, language),
    title: t('risk.title'),
    asOf: asOfText(day, today, language),
    rows: shown.map((each) => {
      const { risk } = each;
      const { competency, level } = risk;
      const { text, colour } = riskWord(risk.kind, language);
      const name = membershipName({ competency, offer: level as Level }, programme, language);
      const plan = { title: t('risk.plan', { name }), data: showPayload('plan', language, { competency, level }) };
      return {
        name,
        word: text,
        colour,
        days: daysText(risk, language),
        lines: riskSentences(each, { programme, names }, language),
        plan: plannable.includes(each) ? [plan] : [],
        hint: t('status.showCompetency', { competency: name }),
        data: showPayload('status', language, { competency, ...(day !== today && { asOf: day }) }),
      };
    }),
    more: risks.length > shown.length ? t('risk.more', { count: risks.length - shown.length }) : '',
    whyTitle: t('status.buttons.why'),
    rules: [...new Set(rules)].sort().map((rule) => ruleText(rule, language)),
    note: verdictNote(several, names, language),
    renewals: t('status.buttons.renewals'),
    renewalsData: showPayload('renewals', language),
  });
}

function summaryText(risks: readonly DatedRisk[], language: Language): string {
  const t = words(language);
  const counts = KINDS.map((kind) => ({ kind, count: risks.filter(({ risk }) => risk.kind === kind).length }));
  const parts = counts.filter(({ count }) => count > 0).map(({ kind, count }) => t(`risk.count.${kind}`, { count }));
  const isCalm = risks.every(({ risk }) => risk.kind === 'safe');
  return isCalm ? t('risk.nothing', { count: risks.length }) : t('risk.summary', { parts: listAll(parts, language) });
}

function daysText({ daysLeft, anniversary, check }: Risk, language: Language): string {
  const t = words(language);
  const day = showDay(anniversary, language);
  if (daysLeft < 0) return capitalised(t('risk.passed', { count: -daysLeft, day }));
  const left = t('status.renewal.anniversary', { count: daysLeft, day });
  const dueOn = showDay(check.dueOn, language);
  return `${capitalised(left)} · ${t(check.isDue ? 'risk.checkDue' : 'risk.checkAhead', { day: dueOn })}`;
}
