import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Language } from '../domain/faq/entry.ts';
import template from './alert-report.json' with { type: 'json' };
import { capitalised } from './capitalised.ts';
import { type Card, compileCard } from './card.ts';
import { listAll } from './list-text.ts';
import { plainText } from './people-text.ts';
import { type ShowData, showData } from './show-data.ts';
import { showDay } from './show-day.ts';
import en from './words/en.json' with { type: 'json' };
import { words } from './words.ts';

/** How far an alert has come: each is in one of these states. */
export type AlertState = keyof typeof en.alerts.report.states;

/** What was sent at one time; `name` where the recipient is known, and may be named here. */
export type ReportedRun = {
  readonly day: CalendarDay;
  readonly messages: readonly { readonly state: AlertState; readonly name: string | undefined }[];
};

const STATES = Object.keys(en.alerts.report.states) as AlertState[];
const MOST_NAMED = 8;

const render = compileCard<{
  title: string;
  text: string;
  runs: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
  }[];
  alerts: string;
  alertsData: ShowData;
}>(template);

/** What has become of the alerts that were sent, the latest first. */
export function alertReportCard(runs: readonly ReportedRun[], language: Language): Card {
  const t = words(language);
  return render({
    title: t('alerts.report.title'),
    text: t(runs.length > 0 ? 'alerts.report.text' : 'alerts.report.nothing'),
    runs: runs.map(({ day, messages }) => ({
      heading: capitalised(t('alerts.report.run', { day: showDay(day, language), count: messages.length })),
      lines: linesOf(messages, language),
    })),
    alerts: t('alerts.report.due'),
    alertsData: showData('alerts', language),
  });
}

/** How many are in each state, and who as far as they may be named. */
function linesOf(messages: ReportedRun['messages'], language: Language): string[] {
  const t = words(language);
  const groups = Map.groupBy(messages, ({ state }) => state);
  return STATES.flatMap((state) => {
    const own = groups.get(state);
    if (!own) return [];
    const line = `**${t(`alerts.report.states.${state}`)}: ${own.length}**`;
    const names = own.flatMap(({ name }) => (name === undefined ? [] : [plainText(name)]));
    return [names.length > 0 ? `${line} · ${listAll(names, language, MOST_NAMED)}` : line];
  });
}
