import type { NoticeKind } from '../../domain/alerts/sending-time.ts';
import type { Language } from '../../domain/language.ts';
import { dayIn } from '../../domain/time/calendar-day.ts';
import { capitalised } from '../text/capitalised.ts';
import { plainText } from '../text/people-text.ts';
import { showDay } from '../text/show-day.ts';
import { showDayAndTime, showTime } from '../text/show-time.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';

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

/** How far a run has come, or what it waits for. */
export type RunStage =
  | { readonly kind: 'held'; readonly until: Date }
  | { readonly kind: 'scheduled'; readonly from: Date }
  | { readonly kind: 'going' | 'paused' | 'cancelled' | 'unanswered' | 'done' };

/** What was sent at one time: alerts and digests, or prompts to link an MCID. */
export type ReportedRun = {
  readonly id: string;
  readonly queuedAt: Date;
  readonly stage: RunStage;
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
export function linesOf(run: ReportedRun, reader: ReportReader, language: Language): string[] {
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
