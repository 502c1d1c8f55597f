import type { CompetencyOverview } from '../../domain/company/overview.ts';
import type { UncountedSkill } from '../../domain/company/uncounted-skills.ts';
import type { Competency } from '../../domain/competencies/programme.ts';
import type { LevelVerdict } from '../../domain/competencies/verdict.ts';
import type { Language } from '../../domain/language.ts';
import type { PeopleNames } from '../../domain/people/people-names.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../card.ts';
import { namedLines } from '../parts/named-lines.ts';
import { type ShowButton, type ShowPayload, showPayload } from '../parts/show-payload.ts';
import type { Viewer } from '../parts/viewer.ts';
import { asOfText } from '../text/as-of-text.ts';
import type { Colour } from '../text/colour.ts';
import { levelText, renewalText } from '../text/membership-text.ts';
import type { Naming } from '../text/naming.ts';
import { optionName } from '../text/option-name.ts';
import { outcomeMark } from '../text/outcome-mark.ts';
import { type DatedFading, riskSentences } from '../text/risk-sentences.ts';
import { riskWord } from '../text/risk-word.ts';
import { uncountedLines } from '../text/uncounted-text.ts';
import { verdictNote } from '../text/verdict-note.ts';
import { words } from '../words.ts';
import template from './competency-status.json' with { type: 'json' };
import { verdictBasis } from './verdict-basis.ts';

type LevelBlock = {
  readonly heading: string;
  readonly colour: Colour;
  readonly options: readonly { readonly name: string; readonly lines: readonly string[] }[];
};

const render = compileCard<{
  summary: string;
  title: string;
  asOf: string;
  membership: string;
  risk: string;
  riskColour: Colour;
  riskLines: readonly string[];
  levels: readonly LevelBlock[];
  uncountedTitle: string;
  uncounted: readonly string[];
  whyTitle: string;
  rules: readonly string[];
  sources: readonly string[];
  note: string;
  buttons: readonly ShowButton[];
  back: string;
  backData: ShowPayload;
}>(template);

/** The details of one competency. */
export type CompetencyDetails = {
  readonly overview: CompetencyOverview;
  readonly day: CalendarDay;
  /** The requested level; undefined for all levels. */
  readonly level: string | undefined;
  /** Undefined if the reader may not see names. */
  readonly names: PeopleNames | undefined;
  readonly fading: readonly DatedFading[];
  readonly uncounted: readonly UncountedSkill[];
  /** The people with several MCIDs, each by the first. */
  readonly several: readonly string[];
};

/** Shows each level of a competency requirement by requirement, who counts and who does not, and why. */
export function competencyStatusCard(
  { overview, day, level, names, fading, uncounted, several }: CompetencyDetails,
  { today, isAdmin, programme }: Viewer,
  language: Language,
): Card {
  const { competency, membership, risk, verdict } = overview;
  const t = words(language);
  const levels = (verdict?.levels ?? []).filter((each) => !level || each.level === level);
  const word = risk && riskWord(risk.kind, language);
  const asOf = asOfText(day, today, language);
  const held =
    membership && [levelText(membership.offer, language), renewalText(membership, day, language)].join(' · ');
  return render({
    summary: `${competency.name}: ${held ?? t('status.notHeld')}`,
    title: competency.name,
    asOf,
    membership: [
      held ?? t(isAdmin ? 'status.notHeldAdd' : 'status.notHeld'),
      ...(verdict ? [] : [t(`status.missing.report.${isAdmin ? 'admin' : 'others'}`)]),
    ].join('\n\n'),
    risk: word?.text ?? '',
    riskColour: word?.colour ?? 'default',
    riskLines: risk ? riskSentences({ risk, fading }, { programme, names }, language) : [],
    levels: levels.map((each) => toBlock(each, { competency, programme, names }, language)),
    uncountedTitle: t('status.uncounted'),
    uncounted: uncountedLines(uncounted, { programme, names }, language),
    whyTitle: t('status.buttons.why'),
    ...verdictBasis({ overview, levels, uncounted }, language),
    note: verdictNote(several, names, language),
    buttons: isAdmin ? adminButtons(overview, language) : [],
    back: t('status.buttons.all'),
    backData: showPayload('status', language, day === today ? {} : { asOf: day }),
  });
}

function toBlock(
  { level, outcome, options }: LevelVerdict,
  { competency, ...naming }: Naming & { readonly competency: Competency },
  language: Language,
): LevelBlock {
  const t = words(language);
  const { mark, colour } = outcomeMark(outcome);
  return {
    heading: `${mark} ${levelText(level, language)}: ${t(`status.outcome.${outcome}`)}`,
    colour,
    options: options.map(({ option, reason }) => ({
      name: reason.kind === 'notPublished' ? '' : optionName(competency, option),
      lines: namedLines(reason, naming, language),
    })),
  };
}

/** Offers a plan for the held level if it is not met, or else for the lowest unmet one; if none is held, also the facts. */
function adminButtons({ competency, membership, verdict }: CompetencyOverview, language: Language): ShowButton[] {
  const t = words(language);
  const open = verdict?.levels.filter(({ outcome }) => outcome === 'notAttained').map(({ level }) => level) ?? [];
  const level = open.find((each) => each === membership?.offer) ?? open[0];
  const facts = { title: t('status.buttons.companyFacts'), data: showPayload('companyFacts', language) };
  if (!level) return membership ? [] : [facts];
  const plan = {
    title: t('status.buttons.plan', { level: levelText(level, language).toLowerCase() }),
    data: showPayload('plan', language, { competency: competency.id, level }),
  };
  return membership ? [plan] : [plan, facts];
}
