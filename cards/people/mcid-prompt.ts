import type { FaqCatalogue } from '../../domain/faq/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import { lastDayLimited } from '../../domain/people/last-day-limited.ts';
import type { Obstacle } from '../../domain/people/mcid-statement.ts';
import type { OwnMcid } from '../../domain/people/own-mcid.ts';
import { REMINDERS, type Reminder } from '../../domain/people/reminders.ts';
import { addDays, type CalendarDay } from '../../domain/time/calendar-day.ts';
import { compileCard } from '../card.ts';
import { showDay } from '../text/show-day.ts';
import { sourceLine } from '../text/source-line.ts';
import en from '../words/en.json' with { type: 'json' };
import { words } from '../words.ts';
import template from './mcid-prompt.json' with { type: 'json' };
import { mcidStateText } from './mcid-state-text.ts';

/** The question that the card asks, or the outcome of an answer. */
export type McidPrompt =
  /** Depending on the state of the MCID: asks to link, asks to find out why the link is not shown, or asks nothing. */
  | { readonly kind: 'own'; readonly own: OwnMcid }
  | { readonly kind: 'remind' | 'cannot' | Obstacle }
  /** Asks for the day from which the profile allows a link; `isUnclear`: the answer was no such day. */
  | { readonly kind: 'limited'; readonly today: CalendarDay; readonly isUnclear: boolean }
  | { readonly kind: 'reminded'; readonly on: CalendarDay };

type ButtonData =
  | { readonly verb: 'mcid.prompt'; readonly step: 'own' | 'remind' | 'cannot' | 'limited' }
  | { readonly verb: 'mcid.remind'; readonly after: Reminder }
  | { readonly verb: 'mcid.say'; readonly said: 'linked' | 'limited' | 'linkedElsewhere' | Obstacle };
type Button = { readonly title: string; readonly data: ButtonData };

type Content = {
  readonly title: string;
  readonly problem?: string;
  readonly text?: string;
  /** The FAQ entry that explains what to do. */
  readonly entryId?: string;
  readonly days?: readonly Record<'label' | 'first' | 'last' | 'needed', string>[];
  readonly buttons?: readonly Button[];
};

const render = compileCard<
  Record<'title' | 'problem' | 'text' | 'steps' | 'source', string> & {
    days: NonNullable<Content['days']>;
    buttons: { title: string; inputs: string; data: object }[];
  }
>(template);

/** Asks a person to link their MCID, with buttons for the answers. */
export function mcidPromptCard(prompt: McidPrompt, { find }: Pick<FaqCatalogue, 'find'>, language: Language) {
  const { title, problem = '', text = '', entryId = '', days = [], buttons = [] } = contentOf(prompt, language);
  const entry = find(entryId);
  return render({
    title,
    problem,
    text,
    steps: entry?.answer[language] ?? '',
    source: entry ? sourceLine(entry.source, language) : '',
    days,
    buttons: buttons.map((button) => ({
      title: button.title,
      inputs: button.data.verb === 'mcid.say' ? 'auto' : 'none',
      data: { ...button.data, language },
    })),
  });
}

function contentOf(prompt: McidPrompt, language: Language): Content {
  const t = words(language);
  const button = (title: keyof typeof en.mcidPrompt.buttons, data: ButtonData) => ({
    title: t(`mcidPrompt.buttons.${title}`),
    data,
  });
  const back = button('back', { verb: 'mcid.prompt', step: 'own' });
  const saved = { title: t('mcidPrompt.title.noted'), buttons: [back] };
  switch (prompt.kind) {
    case 'own':
      return ownContent(prompt.own, language, [
        button('linked', { verb: 'mcid.say', said: 'linked' }),
        button('remind', { verb: 'mcid.prompt', step: 'remind' }),
        button('cannot', { verb: 'mcid.prompt', step: 'cannot' }),
      ]);
    case 'remind': {
      const choices = REMINDERS.map((after) => button(after, { verb: 'mcid.remind', after }));
      return { title: t('mcidPrompt.title.remind'), buttons: [...choices, back] };
    }
    case 'reminded':
      return { ...saved, text: t('mcidPrompt.reminded', { day: showDay(prompt.on, language) }) };
    case 'cannot': {
      const reasons = (['noAccount', 'differentEmail', 'linkedElsewhere'] as const).map((said) =>
        button(said, { verb: 'mcid.say', said }),
      );
      const limited = button('limited', { verb: 'mcid.prompt', step: 'limited' });
      return { title: t('mcidPrompt.title.cannot'), buttons: [limited, ...reasons, back] };
    }
    case 'limited': {
      const needed = t('mcidPrompt.until.needed');
      const [first, last] = [addDays(prompt.today, 1), lastDayLimited(prompt.today)];
      return {
        title: t('mcidPrompt.title.limited'),
        problem: prompt.isUnclear ? needed : '',
        entryId: 'association-limited',
        days: [{ label: t('mcidPrompt.until.label'), first, last, needed }],
        buttons: [button('save', { verb: 'mcid.say', said: 'limited' }), back],
      };
    }
    case 'noAccount':
      return { ...saved, text: t('mcidPrompt.noAccount'), entryId: 'work-account' };
    case 'differentEmail':
      return { ...saved, text: t('mcidPrompt.differentEmail'), entryId: 'different-email' };
  }
}

/** @param answers the buttons to show if the card asks something */
function ownContent(own: OwnMcid, language: Language, answers: readonly Button[]): Content {
  const t = words(language);
  const text = mcidStateText(own, language) ?? '';
  switch (own.state.kind) {
    case 'unlinked':
    case 'prompted':
      return {
        title: t('mcidPrompt.title.link'),
        text: `${t('mcidPrompt.why')}\n\n${text}`,
        entryId: 'link-mcid',
        buttons: answers,
      };
    case 'overdue':
      return { title: t('mcidPrompt.title.overdue'), text, buttons: answers };
    case 'linkedElsewhere':
      return { title: t('mcidPrompt.title.own'), text, entryId: 'moved-company', buttons: answers.slice(0, 1) };
    default:
      return { title: t('mcidPrompt.title.own'), text };
  }
}
