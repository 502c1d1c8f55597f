import type { NoticeKind } from '../domain/alerts/sending-time.ts';
import { dayIn } from '../domain/calendar-day.ts';
import type { Language } from '../domain/faq/entry.ts';
import template from './alert-report.json' with { type: 'json' };
import { capitalised } from './capitalised.ts';
import { type Card, compileCard } from './card.ts';
import { plainText } from './people-text.ts';
import { type ShowData, showData } from './show-data.ts';
import { showDay } from './show-day.ts';
import { showDayAndTime, showTime } from './show-time.ts';
import en from './words/en.json' with { type: 'json' };
import { words } from './words.ts';

/** How far a message has come, or why it got no further. */
export type AlertState = Exclude<keyof typeof en.alerts.report.states, 'acknowledged' | 'acted'>;

/** A message to one person, and what they have made of it. */
export type ReportedMessage = {
  readonly recipientId: string;
  readonly kinds: readonly NoticeKind[];
  readonly state: AlertState;
  /** Undefined while it waits. */
  readonly since?: Date;
  readonly acknowledgedAt?: Date;
  readonly actedAt?: Date;
  /** When the app was installed for them, so that they could get it. */
  readonly installedAt?: Date;
};

/** What was sent at one time: alerts and digests, or prompts to link an MCID. */
export type ReportedRun = {
  readonly queuedAt: Date;
  readonly class: 'alert' | 'prompt';
  readonly messages: readonly ReportedMessage[];
};

/** For whom the report is: names of those whom the bot knows, undefined where nobody may be named. */
export type ReportReader = {
  readonly names: ReadonlyMap<string, string> | undefined;
  readonly timeZone: string | undefined;
};

export type ShownState = keyof typeof en.alerts.report.states;
/** From what is best to what is worst. */
export const STATES = Object.keys(en.alerts.report.states) as ShownState[];
const MOST_NAMED = 8;

const render = compileCard<{
  title: string;
  text: string;
  runs: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  file: readonly { readonly title: string; readonly data: object }[];
  alerts: string;
  alertsData: ShowData;
}>(template);

/** What has become of what was sent unasked, the latest first; where people may be named, as a file, too. */
export function alertReportCard(runs: readonly ReportedRun[], reader: ReportReader, language: Language): Card {
  const t = words(language);
  const file = { title: t('alerts.report.file'), data: { verb: 'file.offer', file: 'alertReport', language } };
  return render({
    title: t('alerts.report.title'),
    text: t(runs.length > 0 ? 'alerts.report.text' : 'alerts.report.nothing'),
    runs: runs.map((run) => ({
      heading: runHeading(run, reader, language),
      lines: linesOf(run, reader, language),
    })),
    file: runs.length > 0 && reader.names ? [file] : [],
    alerts: t('alerts.report.due'),
    alertsData: showData('alerts', language),
  });
}

/** When something was sent, and how much of what. */
export function runHeading(
  { queuedAt, class: kind, messages }: ReportedRun,
  { timeZone }: Pick<ReportReader, 'timeZone'>,
  language: Language,
): string {
  const t = words(language);
  const what = t(`alerts.report.runs.${kind}`, { count: messages.length });
  const day = showDay(dayIn(queuedAt, timeZone), language);
  return capitalised(t('alerts.report.heading', { day, time: showTime(queuedAt, timeZone, language), what }));
}

/** How many are in each state and, where they may be named, who and since when. */
function linesOf(run: ReportedRun, reader: ReportReader, language: Language): string[] {
  const t = words(language);
  const groups = Map.groupBy(run.messages, (message) => shownState(message).state);
  const states = STATES.flatMap((state) => {
    const own = groups.get(state);
    if (!own) return [];
    const line = `**${t(`alerts.report.states.${state}`)}: ${own.length}**`;
    const who = reader.names && whoAndWhen(own, run, reader, language);
    return [who ? `${line} · ${who}` : line];
  });
  const count = run.messages.filter(({ installedAt }) => installedAt).length;
  return count > 0 ? [...states, t('alerts.report.installed', { count })] : states;
}

function whoAndWhen(
  messages: readonly ReportedMessage[],
  { queuedAt }: ReportedRun,
  { names, timeZone }: ReportReader,
  language: Language,
): string {
  const t = words(language);
  const known = messages.filter(({ recipientId }) => names?.has(recipientId));
  const named = known.slice(0, MOST_NAMED).map((message) => {
    const { since } = shownState(message);
    const name = plainText(names?.get(message.recipientId) ?? '');
    return since ? `${name} (${when(since)})` : name;
  });
  if (named.length === 0) return '';
  const rest = messages.length - named.length;
  return [...named, ...(rest > 0 ? [t('alerts.report.others', { count: rest })] : [])].join(', ');

  function when(instant: Date): string {
    const isSameDay = dayIn(instant, timeZone) === dayIn(queuedAt, timeZone);
    return (isSameDay ? showTime : showDayAndTime)(instant, timeZone, language);
  }
}

/** Whoever has answered has got it, whatever Teams has said. */
export function shownState({ state, since, acknowledgedAt, actedAt }: ReportedMessage): {
  readonly state: ShownState;
  readonly since: Date | undefined;
} {
  if (actedAt) return { state: 'acted', since: actedAt };
  if (acknowledgedAt) return { state: 'acknowledged', since: acknowledgedAt };
  return { state, since };
}
