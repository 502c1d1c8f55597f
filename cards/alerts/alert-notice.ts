import type { Alert, AlertKind } from '../../domain/alerts/alert.ts';
import type { AlertFacts } from '../../domain/alerts/alert-facts.ts';
import type { Language } from '../../domain/language.ts';
import { peopleWithSeveral } from '../../domain/people/further-mcids.ts';
import { type Card, compileCard } from '../card.ts';
import { type RenewalAnswer, renewalAnswers } from '../parts/renewal-answers.ts';
import { type ShowButton, type ShowPayload, showPayload } from '../parts/show-payload.ts';
import { asOfText } from '../text/as-of-text.ts';
import { ruleText } from '../text/rule-text.ts';
import { verdictNote } from '../text/verdict-note.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';
import template from './alert-notice.json' with { type: 'json' };
import { type AlertText, alertText } from './alert-text.ts';

/** The payload of a button that answers a notice: apart from the verb, only the id of the notice. */
type AnswerData = {
  readonly verb: 'alert.acknowledge' | 'alert.snooze' | 'alert.mute';
  readonly notice: string;
  readonly language: Language;
};
type AnswerButton = { readonly title: string; readonly data: AnswerData };
type ShownAlert = AlertText & { readonly separated: boolean; readonly renewed: readonly RenewalAnswer[] };

const render = compileCard<{
  title: string;
  asOf: string;
  alerts: readonly ShownAlert[];
  also: string;
  others: readonly string[];
  whyTitle: string;
  rules: readonly string[];
  note: string;
  answers: readonly AnswerButton[];
  show: readonly ShowButton[];
}>(template);

/** Alerts shown in full; for the next ones only the title is shown, and further ones are counted. */
const MOST_SHOWN = 6;
const MOST_TITLES = 10;
/** Not every client shows more than five buttons in a row; the others are the answers and "Why?". */
const MOST_LINKS = 2;
/** A card has at most six buttons, so only the first question about a renewal has its two, and fewer links follow. */
const MOST_LINKS_ASKING = { alert: 0, digest: 1 };

/** The ability that shows more about alerts of a kind. */
const ABILITY_BY_KIND: Readonly<Record<AlertKind, Extract<ShowPayload['ability'], keyof typeof en.alerts.buttons>>> = {
  competencyAtRisk: 'risk',
  competencyFragile: 'risk',
  skillEnding: 'risk',
  ownSkillEnding: 'mySkills',
  renewal: 'renewals',
  renewalAssumed: 'renewals',
  businessInformation: 'renewals',
  pmcPeople: 'linking',
  skillsWaiting: 'linking',
  peopleUnlinked: 'linking',
  reportOld: 'imports',
  undelivered: 'alertReport',
};

/** Kinds about competencies, for which the card names the basis of the requirements. */
const COMPETENCY_KINDS: ReadonlySet<AlertKind> = new Set([
  'competencyAtRisk',
  'competencyFragile',
  'skillEnding',
  'renewal',
  'renewalAssumed',
]);

type NoticeContent = {
  /** The id of the notice, by which the bot finds its recipient. Undefined if a person asked for their alerts. */
  readonly notice?: string | undefined;
  readonly alerts: readonly Alert[];
  readonly facts: AlertFacts;
};

/** Tells a person one alert, or a digest of several. Only a notice, not an answer to a question, has answer buttons. */
export function alertNoticeCard({ notice, alerts, facts }: NoticeContent, language: Language): Card {
  const t = words(language);
  const texts = alerts.slice(0, MOST_SHOWN + MOST_TITLES).map((alert) => alertText(alert, facts, language));
  const shown = texts.slice(0, MOST_SHOWN);
  const asking = alerts.slice(0, MOST_SHOWN).find((alert) => alert.kind === 'renewalAssumed');
  const rest = alerts.length - texts.length;
  const isDigest = alerts.length > 1;
  const title = isDigest ? t('alerts.digest', { count: alerts.length }) : (texts[0]?.title ?? '');
  const asOf = asOfText(facts.day, facts.day, language);
  const isOwn = alerts.every(({ kind }) => kind === 'ownSkillEnding');
  const isAboutCompetencies = alerts.some(({ kind }) => COMPETENCY_KINDS.has(kind));
  const several = alerts.some((alert) => 'risk' in alert) ? peopleWithSeveral(facts.company.records) : [];
  const basis = verdictNote(several, facts.names, language);
  return render({
    title,
    asOf,
    alerts: shown.map((text, index) => ({
      ...text,
      title: isDigest ? text.title : '',
      separated: index > 0,
      renewed: asking && alerts[index] === asking ? renewalAnswers(asking.membership, language, notice) : [],
    })),
    also: t('alerts.also'),
    others: [
      ...texts.slice(MOST_SHOWN).map(({ title }) => title),
      ...(rest > 0 ? [t('alerts.more', { count: rest })] : []),
    ],
    whyTitle: t('status.buttons.why'),
    rules: [...new Set(alerts.flatMap(({ rule }) => rule ?? []))].map((rule) => ruleText(rule, language)),
    note: [t(isOwn ? 'alerts.toOwner' : 'alerts.toRole'), ...(isAboutCompetencies ? [basis] : [])].join(' '),
    answers: notice ? answerButtons(notice, isDigest, language) : [],
    show: showButtons({ notice, alerts, facts }, mostLinks(isDigest, asking !== undefined), language),
  });
}

function mostLinks(isDigest: boolean, isAsking: boolean): number {
  if (!isAsking) return MOST_LINKS;
  return isDigest ? MOST_LINKS_ASKING.digest : MOST_LINKS_ASKING.alert;
}

function answerButtons(notice: string, isDigest: boolean, language: Language): AnswerButton[] {
  const t = words(language);
  const answer = (verb: AnswerData['verb'], title: string) => ({ title, data: { verb, notice, language } });
  return [
    answer('alert.acknowledge', t('alerts.buttons.acknowledge')),
    answer('alert.snooze', t('alerts.buttons.snooze')),
    ...(isDigest ? [] : [answer('alert.mute', t('alerts.buttons.mute'))]),
  ];
}

/** Buttons that show more, in the order of the alerts, except what the recipient may not see. */
function showButtons(
  { notice, alerts, facts: { names } }: NoticeContent,
  most: number,
  language: Language,
): ShowButton[] {
  const t = words(language);
  const abilities = new Set(alerts.map(({ kind }) => ABILITY_BY_KIND[kind]));
  if (!names) abilities.delete('linking');
  const [only] = alerts.length === 1 ? alerts : [];
  const scope = only && 'risk' in only ? { competency: only.risk.competency } : {};
  return [...abilities].slice(0, most).map((ability) => ({
    title: t(`alerts.buttons.${ability}`),
    data: { ...showPayload(ability, language, scope), ...(notice && { notice }) },
  }));
}

/** Replaces the answer buttons of a notice with the answer that its recipient gave. */
export function answeredNoticeCard(card: Card, answer: string): Card {
  const note = { type: 'TextBlock', id: 'answer', text: answer, color: 'Good', wrap: true };
  const actions = card.actions?.filter((action) => !('type' in action && action.type === 'Action.Execute'));
  return { ...card, body: [note, ...card.body], ...(actions && { actions }) };
}
