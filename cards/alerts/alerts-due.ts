import type { AlertKind } from '../../domain/alerts/alert.ts';
import type { Language } from '../../domain/language.ts';
import type { CalendarDay } from '../../domain/time/calendar-day.ts';
import { type Card, compileCard } from '../card.ts';
import { type ShowPayload, showPayload } from '../parts/show-payload.ts';
import { asOfText } from '../text/as-of-text.ts';
import { kindText } from '../text/kind-text.ts';
import { plainText } from '../text/plain-text.ts';
import { words } from '../words.ts';
import template from './alerts-due.json' with { type: 'json' };

/** The number of alerts by kind and by recipient. */
export type AlertCounts = {
  readonly kinds: readonly { readonly kind: AlertKind; readonly count: number }[];
  /** The name is undefined if the bot does not know it. */
  readonly recipients: readonly { readonly name: string | undefined; readonly count: number }[];
};

type Fact = { readonly title: string; readonly value: string };

const MOST_NAMED = 10;

const render = compileCard<{
  title: string;
  asOf: string;
  text: string;
  groups: readonly { readonly heading: string; readonly facts: readonly Fact[] }[];
  send: readonly { readonly title: string; readonly people: number; readonly language: Language }[];
  report: string;
  reportData: ShowPayload;
}>(template);

type DueContent = {
  /** `many`: asks for confirmation, because there are many recipients. */
  readonly state: 'due' | 'many' | 'sent';
  readonly counts: AlertCounts;
  readonly day: CalendarDay;
  readonly showNames: boolean;
};

/** Shows which alerts are due and for how many people or, once they are sent, which were. */
export function alertsDueCard({ state, counts, day, showNames }: DueContent, language: Language): Card {
  const { kinds, recipients } = counts;
  const t = words(language);
  const alerts = kinds.reduce((sum, { count }) => sum + count, 0);
  const people = t('reasons.persons', { count: recipients.length });
  const byKind = kinds.map(({ kind, count }) => ({ title: `${count}`, value: kindText(kind, language) }));
  const groups = [
    { heading: t('alerts.due.byKind'), facts: byKind },
    ...(showNames ? [{ heading: t('alerts.due.byRecipient'), facts: recipientFacts(recipients, language) }] : []),
  ];
  return render({
    title: t(`alerts.due.title.${state === 'sent' ? state : 'due'}`),
    asOf: asOfText(day, day, language),
    text: alerts === 0 ? t('alerts.due.nothing') : t(`alerts.due.text.${state}`, { count: alerts, people }),
    groups: alerts === 0 ? [] : groups,
    send: state !== 'sent' && alerts > 0 ? [{ title: t('alerts.due.send'), people: recipients.length, language }] : [],
    report: t('alerts.due.report'),
    reportData: showPayload('alertReport', language),
  });
}

function recipientFacts(recipients: AlertCounts['recipients'], language: Language): Fact[] {
  const t = words(language);
  const most = recipients.toSorted((a, b) => b.count - a.count);
  const rest = most.slice(MOST_NAMED).reduce((sum, { count }) => sum + count, 0);
  return [
    ...most.slice(0, MOST_NAMED).map(({ name, count }) => ({
      title: `${count}`,
      value: name === undefined ? t('alerts.unnamed') : plainText(name),
    })),
    ...(rest > 0 ? [{ title: `${rest}`, value: t('alerts.due.others', { count: most.length - MOST_NAMED }) }] : []),
  ];
}
